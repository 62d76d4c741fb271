import { useLocale, useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { ReferenceList } from "@/components/evidence/reference-list";
import type { Crumb } from "@/components/layout/breadcrumbs";
import { PageFrame } from "@/components/layout/page-frame";
import { SeatTable } from "@/components/membership/seat-table";
import { Notes } from "@/components/note/notes";
import { SaidText, Status } from "@/components/text/said";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { Mentions } from "@/components/work/mentions";
import { formsOf } from "@/lib/entity/forms";
import type { Aspects } from "@/lib/entity/queries";
import { textOf, type Said } from "@/lib/entity/present";
import type { EventDetail, EventView } from "@/lib/event/present";
import { numberEvidence, type Proved, type References } from "@/lib/evidence/present";
import { languageAttributes } from "@/lib/i18n/text";
import { splitSeats, type Seat } from "@/lib/membership/present";
import { notesOf } from "@/lib/note/present";
import type { MentionsView, WorkLine } from "@/lib/work/present";
import type { WorkCounts } from "@/lib/work/queries";
import { EventFacts } from "./event-facts";
import { EstablishedBodies, EventTexts, FEW } from "./event-texts";
import { Neighbours } from "./neighbours";

type Props = {
  event: EventDetail;
  seats: Seat[];
  /** The first of its texts, and how many there are by language, way of adoption and status. */
  works: WorkLine[];
  counts: WorkCounts;
  neighbours: { previous: EventView | null; next: EventView | null };
  mentions: MentionsView;
  sources: Map<string, Said>;
  aspects: Aspects;
  /** The event and its seats: their notes are shown. */
  own: string[];
  /** All records whose quotations the page cites, in the order in which they are shown. */
  order: Proved[];
};

/** Everything the documents say of a session, meeting or happening. */
export function EventPage({ event, seats, works, counts, neighbours, mentions, sources, aspects, own, order }: Props) {
  const locale = useLocale();
  const t = useTranslations("Event");
  const { id, link, classification } = event;
  const parent = useParentCrumb(classification);
  const references = numberEvidence(aspects, order);
  const description = textOf(aspects, id, "text", locale);
  const { chairs, members } = splitSeats(seats);
  const around = <Neighbours event={event} previous={neighbours.previous} next={neighbours.next} />;
  const hasMany = counts.total > FEW;
  const forms = formsOf(aspects, id).filter(({ kind }) => kind !== "PREFERRED");
  return (
    <PageFrame path={`/sessions/${id}`} crumbs={[parent, { label: link.label.text }]}>
      <PageTitle kind={t("kind", { kind: classification })} below={<Status said={link.label} />}>
        <span {...languageAttributes(link.label.language)}>{link.label.text}</span>
      </PageTitle>
      <EventFacts event={event} forms={forms} references={references} />
      {hasMany && around}
      {description && (
        <Section id="description" title={t("description")}>
          <SaidText said={description} reading>
            <Pins pins={references.pins(id, "description")} />
          </SaidText>
        </Section>
      )}
      <Seats id="chair" title={t("chairs")} seats={chairs} references={references} />
      <Seats id="seats" title={t("seats")} seats={members} references={references} />
      <EventTexts event={event} works={works} counts={counts} references={references} />
      <EstablishedBodies bodies={event.established} references={references} />
      <Mentions title={t("mentions")} mentions={mentions} />
      <Notes notes={notesOf(aspects, own, locale)} />
      {!hasMany && around}
      <ReferenceList references={references.list} sources={sources} />
    </PageFrame>
  );
}

/** Sessions are listed by organ, all else on the timeline. */
function useParentCrumb(classification: string): Crumb {
  const locale = useLocale();
  const nav = useTranslations("Nav");
  const page = classification === "SESSION" ? "sessions" : "timeline";
  return { label: nav(page), href: `/${locale}/${page}` };
}

function Seats({ id, title, seats, references }: { id: string; title: string; seats: Seat[]; references: References }) {
  if (seats.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <SeatTable seats={seats} references={references} caption={title} />
    </Section>
  );
}
