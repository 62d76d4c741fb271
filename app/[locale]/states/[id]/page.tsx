import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { StatePage } from "@/components/state/state-page";
import { sayLabel } from "@/lib/entity/present";
import { getAspects, getEvidence } from "@/lib/entity/queries";
import { toEvent } from "@/lib/event/present";
import { getEventsAskedForBy, getEventsAt, getEventsWith } from "@/lib/event/queries";
import { toSeat } from "@/lib/membership/present";
import { getMembershipsOfState } from "@/lib/membership/queries";
import { toSite } from "@/lib/place/present";
import { getSitesAt } from "@/lib/place/queries";
import { sourceTitles } from "@/lib/source/present";
import { getSourceLabels } from "@/lib/source/queries";
import { toState } from "@/lib/state/present";
import { getState } from "@/lib/state/queries";
import { toCastVote } from "@/lib/vote/present";
import { countVotesOf, getVotesOf } from "@/lib/vote/queries";
import { movedOrMissing } from "@/lib/entity/moved";
import { alternates } from "@/lib/url/alternates";
import { toMentionsView, toWorkLine } from "@/lib/work/present";
import { getMentionsOf, getNewest } from "@/lib/work/queries";

type Props = PageProps<"/[locale]/states/[id]">;

/** Made when first asked for, kept until the content changes. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const [locale, state] = await Promise.all([getLocale(), getState(id)]);
  return state ? { title: sayLabel(state.entity.labels, locale).text, alternates: alternates(locale, `/states/${id}`) } : {};
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const [locale, row, seatRows, hostedRows, askedRows, partRows, siteRows, mentions, voteCounts, voteRows, sponsored, sources] =
    await Promise.all([
      getLocale(),
      getState(id),
      getMembershipsOfState(id),
      getEventsAt(id),
      getEventsAskedForBy(id),
      getEventsWith(id),
      getSitesAt(id),
      getMentionsOf(id),
      countVotesOf(id),
      getVotesOf(id),
      getNewest("sponsor", id),
      getSourceLabels(),
    ]);
  if (!row) return movedOrMissing(locale, { id, noun: "STATE" });
  const state = toState(row, locale);
  const sites = siteRows.map((site) => toSite(site, locale));
  const own = [id, ...seatRows.map((seat) => seat.id)];
  const asked = askedRows.map(({ order, event }) => ({ part: `requestedBy.${order}`, event: toEvent(event, locale) }));
  const facts = [
    ...hostedRows.map((event) => ({ id: event.id, part: "place" })),
    ...asked.map(({ event, part }) => ({ id: event.id, part })),
    ...partRows.map((event) => ({ id: event.id, part: "" })),
    ...sites.map(({ organization, part }) => ({ id: organization.id, part })),
    ...[...state.persons, ...state.posts].map(({ id: person }) => ({ id: person, part: "" })),
    ...state.designated.map(({ id: post }) => ({ id: post, part: "designatedBy" })),
  ];
  const [aspects, around] = await Promise.all([getAspects(own.join(",")), getEvidence(facts.map((fact) => fact.id).join(","))]);
  return (
    <StatePage
      state={state}
      seats={seatRows.map((seat) => toSeat(seat, locale))}
      hosted={hostedRows.map((event) => toEvent(event, locale))}
      asked={asked}
      tookPart={partRows.map((event) => toEvent(event, locale))}
      sites={sites}
      mentions={toMentionsView(id, mentions, locale)}
      votes={{ counts: voteCounts, latest: voteRows.map((row) => toCastVote(row, locale)) }}
      sponsored={{ total: sponsored.total, works: sponsored.works.map((work) => toWorkLine(work, locale)) }}
      sources={sourceTitles(sources, locale)}
      aspects={{ ...aspects, evidence: [...aspects.evidence, ...around] }}
      order={[...own, ...facts]}
    />
  );
}
