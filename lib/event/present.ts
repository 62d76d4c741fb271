import { toDate, type DateValue } from "@/lib/date/present";
import { toLink, toLinkOrNull, type Link } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import type { EventListRow } from "./select";

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
