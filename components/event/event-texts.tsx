import { useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { EntityLink } from "@/components/text/entity-link";
import { Section } from "@/components/ui/section";
import type { EstablishedBody, EventView } from "@/lib/event/present";
import type { References } from "@/lib/evidence/present";
import type { WorkLine } from "@/lib/work/present";
import type { WorkCounts } from "@/lib/work/queries";
import { ManyTexts } from "./many-texts";

type Props = { event: EventView; works: WorkLine[]; counts: WorkCounts; references: References };

/** What a session or meeting adopted, and the drafts that came before it; of a session that none is named. */
export function EventTexts({ event, works, counts, references }: Props) {
  const t = useTranslations("Event");
  if (counts.total > FEW) return <ManyTexts event={event} works={works} counts={counts} />;
  const drafts = works.filter(({ status }) => status === "DRAFT");
  const adopted = works.filter((work) => !drafts.includes(work));
  const none = event.classification === "SESSION" && works.length === 0;
  return (
    <>
      {(adopted.length > 0 || none) && (
        <Section id="texts" title={t("texts")}>
          {none ? <p className="text-muted">{t("noTexts")}</p> : <Works works={adopted} references={references} />}
        </Section>
      )}
      {drafts.length > 0 && (
        <Section id="drafts" title={t("drafts")}>
          <Works works={drafts} references={references} />
        </Section>
      )}
    </>
  );
}

/** So many texts are listed with their proofs; more are a list of their own. */
export const FEW = 12;

function Works({ works, references }: { works: WorkLine[]; references: References }) {
  return (
    <ul className="space-y-2">
      {works.map(({ id, link }) => (
        <li key={id}>
          <EntityLink link={link} />
          <Pins pins={references.pins(id)} />
        </li>
      ))}
    </ul>
  );
}

/** The bodies that came to be there, and by which text. */
export function EstablishedBodies({ bodies, references }: { bodies: EstablishedBody[]; references: References }) {
  const t = useTranslations("Event");
  const text = useTranslations("Text");
  if (bodies.length === 0) return null;
  return (
    <Section id="established" title={t("established")}>
      <ul className="space-y-2">
        {bodies.map(({ id, link, work }) => (
          <li key={id}>
            <EntityLink link={link} />
            <Pins pins={references.pins(id, "established")} />
            {work && (
              <span className="block text-sm text-muted">
                {text("term", { term: t("establishedBy") })} <EntityLink link={work} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
