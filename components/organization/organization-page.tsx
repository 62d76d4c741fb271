import { useLocale, useTranslations } from "next-intl";
import { ReferenceList } from "@/components/evidence/reference-list";
import { EventList } from "@/components/event/event-list";
import { PageFrame } from "@/components/layout/page-frame";
import { SeatTable } from "@/components/membership/seat-table";
import { Notes } from "@/components/note/notes";
import { TaskLists } from "@/components/task/task-list";
import { Signs } from "@/components/text/signs";
import { Status } from "@/components/text/said";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { Mentions } from "@/components/work/mentions";
import type { Aspects } from "@/lib/entity/queries";
import { otherNamesOf, textsOf, type Said } from "@/lib/entity/present";
import type { EventView } from "@/lib/event/present";
import { numberEvidence } from "@/lib/evidence/present";
import { languageAttributes } from "@/lib/i18n/text";
import { splitSeats, type Seat } from "@/lib/membership/present";
import { notesOf } from "@/lib/note/present";
import type { OrganizationView } from "@/lib/organization/present";
import type { TaskView } from "@/lib/task/present";
import { toQuery } from "@/lib/url/params";
import type { MentionsView } from "@/lib/work/present";
import { Dossiers } from "./dossiers";
import { Establishment } from "./establishment";
import { NameList } from "./name-list";
import { Posts } from "./posts";
import { Statements } from "./statements";
import { Structure } from "./structure";

type Props = {
  organization: OrganizationView;
  seats: Seat[];
  tasks: TaskView[];
  sessions: EventView[];
  mentions: MentionsView;
  sources: Map<string, Said>;
  aspects: Aspects;
  /** The records of the page in the order in which they are shown: their quotations are numbered so. */
  order: string[];
};

/** Everything the documents say of a body. */
export function OrganizationPage({ organization, seats, tasks, sessions, mentions, sources, aspects, order }: Props) {
  const locale = useLocale();
  const t = useTranslations("Organization");
  const nav = useTranslations("Nav");
  const { id, link, classification } = organization;
  const references = numberEvidence(aspects, [...order, ...organization.children.map(({ fact }) => fact)]);
  const statements = textsOf(aspects, id, locale).filter(({ part }) => part.startsWith("statements."));
  const { chairs, members } = splitSeats(seats);
  const suspended = members.filter(({ suspendedSince }) => suspendedSince).length;
  return (
    <PageFrame
      path={`/organizations/${id}`}
      crumbs={[{ label: nav("organizations"), href: `/${locale}/organizations` }, { label: link.label.text }]}
    >
      <PageTitle kind={t("classification", { kind: classification })} below={<Status said={link.label} />}>
        <span {...languageAttributes(link.label.language)}>
          <Signs text={link.label.text} />
        </span>
      </PageTitle>
      <Statements statements={statements} references={references} entityId={id} />
      {tasks.length > 0 && (
        <Section id="tasks" title={t("whatItDoes")}>
          <TaskLists tasks={tasks} references={references} />
        </Section>
      )}
      {chairs.length > 0 && (
        <Section id="chair" title={t("chair")}>
          <SeatTable seats={chairs} references={references} caption={t("chair")} titled />
        </Section>
      )}
      {members.length > 0 && (
        <Section id="members" title={t("members")}>
          <SeatTable seats={members} references={references} caption={t("membersLead", { count: members.length, suspended })} />
        </Section>
      )}
      <Establishment organization={organization} references={references} />
      <Structure organization={organization} references={references} />
      <Dossiers dossiers={organization.dossiers} references={references} />
      <Posts posts={organization.posts} references={references} />
      {sessions.length > 0 && (
        <Section id="sessions" title={t("sessions")}>
          <EventList events={sessions} />
        </Section>
      )}
      {organization.texts > 0 && <Issued organization={organization} />}
      <NameList entityId={id} names={otherNamesOf(aspects, id, locale)} references={references} />
      <Mentions title={t("mentions")} mentions={mentions} />
      <Notes notes={notesOf(aspects, order, locale)} />
      <ReferenceList references={references.list} sources={sources} />
    </PageFrame>
  );
}

/** The way to the texts that the body issued, and to what can be counted of them. */
function Issued({ organization: { id, texts } }: { organization: OrganizationView }) {
  const t = useTranslations("Organization");
  const locale = useLocale();
  return (
    <Section id="texts" title={t("texts")}>
      <p className="flex flex-wrap gap-x-6 gap-y-1">
        <a href={`/${locale}/resolutions${toQuery({ organ: id })}`} className="py-0.5">
          {t("textsIssued", { count: texts })}
        </a>
        <a href={`/${locale}/organizations/${id}/statistics`} className="py-0.5">
          {t("statistics")}
        </a>
      </p>
    </Section>
  );
}
