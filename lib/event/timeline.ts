import type { Link } from "@/lib/entity/present";
import type { Founding, TimelineMark, YearWorks } from "./lanes/present";
import { inRange, type Range } from "./lanes/range";
import type { EventView } from "./present";

export const KINDS = ["SESSION", "MEETING", "OTHER"] as const;

export type Year = { year: string; events: EventView[] };

/** Events by the year of their first day, in the order given, and apart those to which no source gives a date. */
export function toYears(events: EventView[]): { years: Year[]; undated: EventView[] } {
  const years = new Map<string, EventView[]>();
  for (const event of events) {
    if (!event.date) continue;
    const year = event.date.start.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return {
    years: [...years].map(([year, own]) => ({ year, events: own })).sort((one, other) => one.year.localeCompare(other.year)),
    undated: events.filter(({ date }) => !date),
  };
}

/** A year with all that the timeline shows of it. */
export type TimelineYear = Year & { foundings: Founding[]; works: YearWorks[] };

/** Events, foundings and counts of resolutions by year, in a range: the same that its picture shows. */
export function toTimelineYears(events: EventView[], marks: TimelineMark[], range: Range): TimelineYear[] {
  const byYear = new Map(toYears(events.filter(({ date }) => inRange(date?.start, range))).years.map((year) => [year.year, year.events]));
  const years = new Set([...byYear.keys(), ...marks.map(({ at }) => String(Math.floor(at)))]);
  return [...years].sort().map((year) => {
    const own = marks.filter(({ at }) => String(Math.floor(at)) === year);
    return {
      year,
      events: byYear.get(year) ?? [],
      foundings: own.flatMap((mark) => (mark.kind === "FOUNDING" ? [mark.founding] : [])),
      works: own.flatMap((mark) => (mark.kind === "WORKS" ? [mark.works] : [])),
    };
  });
}

export type TimelineFilter = {
  kind?: string | undefined;
  organ?: string | undefined;
  decade?: string | undefined;
  year?: string | undefined;
};

export function filterEvents(events: EventView[], { kind, organ }: TimelineFilter): EventView[] {
  return events.filter((event) => (!kind || event.classification === kind) && (!organ || event.organ?.id === organ));
}

/** The organs whose sessions are among the events, each once. */
export function organsOf(events: EventView[]): Link[] {
  return [...new Map(events.flatMap(({ organ }) => (organ ? [[organ.id, organ] as const] : []))).values()];
}
