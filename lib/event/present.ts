import { toDate, type DateValue } from "@/lib/date/present";
import { toLink, toLinkOrNull, type Link } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import type { EventListRow, EventRow } from "./select";

/** A session, meeting or happening as one line of a list. */
export type EventView = {
  id: string;
  link: Link;
  classification: string;
  series: string | null;
  number: number | null;
  numberInferred: boolean;
  status: string;
  organ: Link | null;
  place: Link | null;
  date: DateValue | null;
};

export function toEvent(row: EventListRow, locale: Locale): EventView {
  const { id, classification, series, number, numberInferred, status } = row;
  return {
    id,
    link: toLink(row.entity, locale),
    classification,
    series,
    number,
    numberInferred,
    status,
    organ: toLinkOrNull(row.organ, locale),
    place: toLinkOrNull(row.place, locale),
    date: toDate(row.date),
  };
}

export type EstablishedBody = { id: string; link: Link; work: Link | null };

/** A session, meeting or happening with all that its own page says of it. */
export type EventDetail = EventView & { requestedBy: Link[]; participants: Link[]; established: EstablishedBody[] };

export function toEventDetail(row: EventRow, locale: Locale): EventDetail {
  return {
    ...toEvent(row, locale),
    requestedBy: row.requests.map(({ state }) => toLink(state, locale)),
    participants: row.participants.map(({ entity }) => toLink(entity, locale)),
    established: row.entity.establishedAtEvent.map(({ id, entity, establishedWork }) => ({
      id,
      link: toLink(entity, locale),
      work: toLinkOrNull(establishedWork, locale),
    })),
  };
}

/** Whether the word "held" fits: a fire or a change of name happens, it is not held. */
export function showsStatus({ classification, status }: Pick<EventView, "classification" | "status">): boolean {
  return classification !== "OTHER" || status !== "HELD";
}

/** The facts that a line about an event shows, for the numbering of their quotations: that it is, and where. */
export function eventFacts(events: Pick<EventView, "id">[]): { id: string; part: string }[] {
  return events.flatMap(({ id }) => [
    { id, part: "" },
    { id, part: "place" },
  ]);
}
