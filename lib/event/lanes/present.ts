import { toDate } from "@/lib/date/present";
import { toLink, type Link } from "@/lib/entity/present";
import type { EventView } from "@/lib/event/present";
import type { Locale } from "@/lib/i18n/locales";
import type { FoundingRow } from "@/lib/organization/chart/queries";
import type { YearCount } from "@/lib/work/counts";
import type { Mark } from "./layout";
import { inRange, positionOf, yearOf, type Range } from "./range";

/** What a mark stands for. */
export type TimelineMark = Mark &
  (
    | { kind: "SESSION" | "MEETING" | "OTHER"; event: EventView }
    | { kind: "FOUNDING"; founding: Founding }
    | { kind: "WORKS"; works: YearWorks }
  );
export type Founding = { id: string; link: Link; start: string };
/** How many resolutions an organ adopted in a year. */
export type YearWorks = { year: number; issuer: string | null; count: number };

export const FOUNDINGS = "foundings";
export const OTHERS = "others";
export const WORKS = "works";

export function toFoundings(rows: FoundingRow[], locale: Locale): Founding[] {
  return rows.flatMap(({ id, establishedDate, establishedEvent, entity }) => {
    const start = toDate(establishedDate)?.start ?? establishedEvent?.event?.dateStart;
    return start ? [{ id, link: toLink(entity, locale), start }] : [];
  });
}

export function toYearWorks(rows: YearCount[]): YearWorks[] {
  return rows.map(({ year, issuerId, count }) => ({ year: Number(year), issuer: issuerId, count }));
}

/** The marks of a range; a resolution without an organ that has a lane stands in a lane of its own. */
export function toMarks(events: EventView[], foundings: Founding[], works: YearWorks[], organs: string[], range: Range): TimelineMark[] {
  return [
    ...events.flatMap((event): TimelineMark[] =>
      event.date && inRange(event.date.start, range)
        ? [{ id: event.id, lane: event.organ?.id ?? OTHERS, at: positionOf(event.date.start), kind: kindOf(event), event }]
        : [],
    ),
    ...foundings
      .filter(({ start }) => inRange(start, range))
      .map((founding): TimelineMark => ({
        id: `founding-${founding.id}`,
        lane: FOUNDINGS,
        at: positionOf(founding.start),
        kind: "FOUNDING",
        founding,
      })),
    ...works
      .filter(({ year }) => year >= range.from && year <= range.to)
      .map((own): TimelineMark => {
        const lane = own.issuer !== null && organs.includes(own.issuer) ? own.issuer : WORKS;
        return { id: `works-${own.issuer ?? ""}-${own.year}`, lane, at: own.year + 0.5, kind: "WORKS", works: own };
      }),
  ];
}

function kindOf({ classification }: EventView): "SESSION" | "MEETING" | "OTHER" {
  return classification === "SESSION" || classification === "MEETING" ? classification : "OTHER";
}

/** The first and the last year of anything dated. */
export function allYears(events: EventView[], foundings: Founding[], works: YearWorks[]): Range {
  const years = [
    ...events.flatMap(({ date }) => (date ? [yearOf(date.start)] : [])),
    ...foundings.map(({ start }) => yearOf(start)),
    ...works.map(({ year }) => year),
  ];
  return years.length === 0 ? { from: 1969, to: 1969 } : { from: Math.min(...years), to: Math.max(...years) };
}
