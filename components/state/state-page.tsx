import { useLocale, useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { ReferenceList } from "@/components/evidence/reference-list";
import { EventList } from "@/components/event/event-list";
import { PageFrame } from "@/components/layout/page-frame";
import { Notes } from "@/components/note/notes";
import { NameTable } from "@/components/text/name-forms";
import { Status } from "@/components/text/said";
import { Facts } from "@/components/ui/facts";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { Mentions } from "@/components/work/mentions";
import { formsOf } from "@/lib/entity/forms";
import type { Aspects } from "@/lib/entity/queries";
import type { Said } from "@/lib/entity/present";
import type { EventView } from "@/lib/event/present";
import { numberEvidence, type Proved, type References } from "@/lib/evidence/present";
import { languageAttributes } from "@/lib/i18n/text";
import type { Seat } from "@/lib/membership/present";
import { notesOf } from "@/lib/note/present";
import type { SiteView } from "@/lib/place/present";
import type { StateView } from "@/lib/state/present";
import type { MentionsView, WorkLine } from "@/lib/work/present";
import { StateAsked, type AskedEvent } from "./state-asked";
import { StatePeople } from "./state-people";
import { StateSeats } from "./state-seats";
import { StateSponsored } from "./state-sponsored";
import { StateVotes, type StateVotesView } from "./state-votes";
import { StateSites } from "./state-sites";

type Props = {
  state: StateView;
  seats: Seat[];
  hosted: EventView[];
  asked: AskedEvent[];
  tookPart: EventView[];
  sites: SiteView[];
  mentions: MentionsView;
  votes: StateVotesView;
  sponsored: { total: number; works: WorkLine[] };
  sources: Map<string, Said>;
  aspects: Aspects;
  order: Proved[];
};

/** Everything the documents say of a State. Notes on a seat stand at the seat. */
export function StatePage({ state, seats, hosted, asked, tookPart, sites, mentions, votes, sponsored, sources, aspects, order }: Props) {
  const locale = useLocale();
  const t = useTranslations("State");
  const nav = useTranslations("Nav");
  const { id, link } = state;
  const references = numberEvidence(aspects, order);
  return (
    <PageFrame path={`/states/${id}`} crumbs={[{ label: nav("states"), href: `/${locale}/states` }, { label: link.label.text }]}>
      <PageTitle kind={t("kind")} below={<Status said={link.label} />}>
        <span {...languageAttributes(link.label.language)}>{link.label.text}</span>
      </PageTitle>
      <StateFacts state={state} references={references} />
      <Section id="forms" title={t("forms")}>
        <NameTable entityId={id} forms={formsOf(aspects, id)} references={references} />
      </Section>
      <StateSeats seats={seats} aspects={aspects} references={references} />
      <Events id="hosted" title={t("hosted")} note={t("hostedNote")} events={hosted} references={references} part="place" />
      <StateAsked asked={asked} works={state.works} references={references} />
      <Events id="parties" title={t("tookPart")} events={tookPart} references={references} part="" />
      <StateSites sites={sites} references={references} />
      <StatePeople state={state} references={references} />
      <StateVotes stateId={id} votes={votes} />
      <StateSponsored stateId={id} sponsored={sponsored} />
      <Mentions title={t("mentions")} mentions={mentions} />
      <Notes notes={notesOf(aspects, [id], locale)} />
      <ReferenceList references={references.list} sources={sources} />
    </PageFrame>
  );
}

function StateFacts({ state: { id, code, shownInOic }, references }: { state: StateView; references: References }) {
  const t = useTranslations("State");
  const standing = shownInOic ? (
    <>
      {t("oicShown")}
      <Pins pins={references.pins(id, "shownInOic")} />
    </>
  ) : (
    <>
      {t("oicOther")}
      <Pins pins={references.pins(id)} />
    </>
  );
  return (
    <Section id="facts" title={t("facts")}>
      <Facts
        facts={[
          { key: "oic", term: t("oic"), value: standing },
          { key: "code", term: t("code"), value: <bdi>{code}</bdi> },
        ]}
      />
    </Section>
  );
}

type EventsProps = { id: string; title: string; note?: string; events: EventView[]; references: References; part: string };

function Events({ id, title, note, events, references, part }: EventsProps) {
  if (events.length === 0) return null;
  return (
    <Section id={id} title={title} note={note}>
      <EventList events={events} pins={(event) => references.pins(event.id, part)} />
    </Section>
  );
}
