import { scaleLinear } from "d3-scale";
import { toLink, type Link } from "@/lib/entity/present";
import { groupById } from "@/lib/entity/group";
import type { Locale } from "@/lib/i18n/locales";
import type { LabelledCount, SessionCount } from "./counts";

/** A line of a plot. `share` is the bar's length in percent: zero is nothing, the longest bar is 100, or ten counts are. */
export type Bar = { id: string; link: Link; count: number; share: number };

export function toBars(rows: LabelledCount[], locale: Locale): Bar[] {
  const shareOf = shares(rows);
  return rows.map((row) => ({ id: row.id, link: toLink(row, locale), count: row.count, share: shareOf(row.count) }));
}

/** A plot of nothing but ones should not look like a plot of much. */
const LEAST_SCALE = 10;

/** Percent of the largest count, from zero. */
export function shares(rows: { count: number }[]): (count: number) => number {
  const scale = scaleLinear([0, Math.max(LEAST_SCALE, ...rows.map(({ count }) => count))], [0, 100]);
  return (count) => Math.round(scale(count) * 10) / 10;
}

export type OrganBars = { organ: Link; bars: Bar[]; total: number };

/** One plot an organ, all on one scale: bars of two organs can be compared. */
export function toOrganBars(rows: SessionCount[], locale: Locale): OrganBars[] {
  const bars = new Map(toBars(rows, locale).map((bar) => [bar.id, bar]));
  return [...groupById(rows, ({ organId }) => organId).values()].map((own) => ({
    organ: toLink({ id: own[0]?.organId ?? "", noun: own[0]?.organNoun ?? "", labels: own[0]?.organLabels }, locale),
    bars: own.flatMap(({ id }) => bars.get(id) ?? []),
    total: own.reduce((sum, { count }) => sum + count, 0),
  }));
}
