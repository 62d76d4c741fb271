import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { OrganizationPage } from "@/components/organization/organization-page";
import { getAspects, getEvidence } from "@/lib/entity/queries";
import { movedOrMissing } from "@/lib/entity/moved";
import { sayLabel } from "@/lib/entity/present";
import { toEvent } from "@/lib/event/present";
import { getSessionsOf } from "@/lib/event/queries";
import { toSeat } from "@/lib/membership/present";
import { getMembershipsOf } from "@/lib/membership/queries";
import { toOrganization } from "@/lib/organization/present";
import { getOrganization } from "@/lib/organization/queries";
import { sourceTitles } from "@/lib/source/present";
import { getSourceLabels } from "@/lib/source/queries";
import { toTask } from "@/lib/task/present";
import { getTasksOf } from "@/lib/task/queries";
import { alternates } from "@/lib/url/alternates";
import { toMentionsView } from "@/lib/work/present";
import { getMentionsOf } from "@/lib/work/queries";

type Props = PageProps<"/[locale]/organizations/[id]">;

/** Made when first asked for, kept until the content changes. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const [locale, organization] = await Promise.all([getLocale(), getOrganization(id)]);
  return organization
    ? { title: sayLabel(organization.entity.labels, locale).text, alternates: alternates(locale, `/organizations/${id}`) }
    : {};
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const [locale, row, seats, tasks, sessions, mentions, sources] = await Promise.all([
    getLocale(),
    getOrganization(id),
    getMembershipsOf(id),
    getTasksOf(id),
    getSessionsOf(id),
    getMentionsOf(id),
    getSourceLabels(),
  ]);
  if (!row) return movedOrMissing(locale, { id, noun: "ORGANIZATION" });
  const organization = toOrganization(row, locale);
  const ids = [
    id,
    ...seats.map((seat) => seat.id),
    ...tasks.map((task) => task.id),
    ...organization.dossiers.map((d) => d.id),
    ...organization.posts.map((p) => p.id),
    ...organization.figures.map((f) => f.id),
  ];
  const [aspects, evidence] = await Promise.all([
    getAspects(ids.join(",")),
    getEvidence(organization.children.map(({ link }) => link.id).join(",")),
  ]);
  return (
    <OrganizationPage
      organization={organization}
      seats={seats.map((seat) => toSeat(seat, locale))}
      tasks={tasks.map((task) => toTask(task, locale))}
      sessions={sessions.map((session) => toEvent(session, locale))}
      mentions={toMentionsView(id, mentions, locale)}
      sources={sourceTitles(sources, locale)}
      aspects={{ ...aspects, evidence: [...aspects.evidence, ...evidence] }}
      order={ids}
    />
  );
}
