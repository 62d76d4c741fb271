import { useLocale, useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { EntityLink, EntityLinks, EntityName } from "@/components/text/entity-link";
import { Status } from "@/components/text/said";
import { Facts, type Fact } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { paragraphName } from "@/components/work/mention-list";
import { entityHref } from "@/lib/entity/href";
import type { Reference } from "@/lib/evidence/present";
import type { TopicView } from "@/lib/task/topic";

/** A concept, and what is filed under it besides tasks. */
export function TopicHead({ topic, pins }: { topic: TopicView; pins: Reference[] }) {
  const t = useTranslations("Task");
  const { link, scheme, division, covers, works, paragraphs } = topic;
  const facts: (Fact | false)[] = [
    division !== null && { key: "division", term: t("division"), value: <EntityLink link={division} /> },
    covers.length > 0 && { key: "covers", term: t("covers"), value: <EntityLinks links={covers} /> },
    works.length > 0 && { key: "works", term: t("works"), value: <EntityLinks links={works} /> },
    ...paragraphs.map((use) => ({ key: use.work.id, term: <EntityName link={use.work} />, value: <Paragraphs {...use} /> })),
  ];
  return (
    <Section
      id="topic"
      title={
        <>
          <span className="block text-sm font-normal text-muted">{t("scheme", { scheme })}</span>
          <EntityName link={link} /> <Pins pins={pins} />
        </>
      }
    >
      <Status said={link.label} />
      <div className="mt-2 text-sm">
        <Facts facts={facts.filter((fact) => fact !== false)} />
      </div>
    </Section>
  );
}

function Paragraphs({ work, addresses }: TopicView["paragraphs"][number]) {
  const locale = useLocale();
  const t = useTranslations("Mentions");
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1">
      {addresses.map((address) => (
        <li key={address}>
          <a href={`${entityHref(locale, work)}#${address}`} className="inline-block py-0.5">
            {paragraphName(address, t)}
          </a>
        </li>
      ))}
    </ul>
  );
}
