import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { EventPage } from "@/components/event/event-page";
import { sayLabel } from "@/lib/entity/present";
import { getAspects, getEvidence } from "@/lib/entity/queries";
import { toEvent, toEventDetail } from "@/lib/event/present";
import { getEvent, getSessionsOf } from "@/lib/event/queries";
import { neighboursOf } from "@/lib/event/sessions";
import { toSeat } from "@/lib/membership/present";
import { getMembershipsOf } from "@/lib/membership/queries";
import { sourceTitles } from "@/lib/source/present";
import { getSourceLabels } from "@/lib/source/queries";
import { movedOrMissing } from "@/lib/entity/moved";
import { alternates } from "@/lib/url/alternates";
import { toMentionsView, toWorkLine } from "@/lib/work/present";
import { getMentionsOf, getWorkCounts, getWorksOfEvent } from "@/lib/work/queries";

type Props = PageProps<"/[locale]/sessions/[id]">;

/** Made when first asked for, kept until the content changes. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const [locale, event] = await Promise.all([getLocale(), getEvent(id)]);
  return event ? { title: sayLabel(event.entity.labels, locale).text, alternates: alternates(locale, `/sessions/${id}`) } : {};
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const [locale, row, seats, works, counts, mentions, sources] = await Promise.all([
    getLocale(),
    getEvent(id),
    getMembershipsOf(id),
    getWorksOfEvent(id),
    getWorkCounts({ session: id }),
    getMentionsOf(id),
    getSourceLabels(),
  ]);
  if (!row) return movedOrMissing(locale, { id, noun: "EVENT" });
  const event = toEventDetail(row, locale);
  const own = [id, ...seats.map((seat) => seat.id)];
  const facts = [
    ...works.map((work) => ({ id: work.id, part: "" })),
    ...event.established.map((body) => ({ id: body.id, part: "established" })),
  ];
  const [aspects, around, sessions] = await Promise.all([
    getAspects(own.join(",")),
    getEvidence(facts.map((fact) => fact.id).join(",")),
    event.organ ? getSessionsOf(event.organ.id) : [],
  ]);
  return (
    <EventPage
      event={event}
      seats={seats.map((seat) => toSeat(seat, locale))}
      works={works.map((work) => toWorkLine(work, locale))}
      counts={counts}
      neighbours={neighboursOf(
        sessions.map((session) => toEvent(session, locale)),
        id,
      )}
      mentions={toMentionsView(id, mentions, locale)}
      sources={sourceTitles(sources, locale)}
      aspects={{ ...aspects, evidence: [...aspects.evidence, ...around] }}
      own={own}
      order={[...own, ...facts]}
    />
  );
}
