import type { Locale } from "@/lib/i18n/locales";
import { LOCALE_FACTS } from "@/lib/i18n/locales";

/** The date column of events, works, organizations, figures: content/README.md describes it. */
export type DateValue = {
  start: string;
  end?: string;
  printed?: string;
  hijri?: { printed: string; year: number; month?: number; day?: number };
  inferred?: boolean;
};

/** A JSON column that holds a date, or nothing. */
export function toDate(value: unknown): DateValue | null {
  return value ? (value as DateValue) : null;
}

const STYLES = [
  { year: "numeric" },
  { year: "numeric", month: "long" },
  { year: "numeric", month: "long", day: "numeric" },
] as const satisfies Intl.DateTimeFormatOptions[];

/** A date or range in the reader's language, as exact as it is known: a year, a month, a day. */
export function formatDate({ start, end }: Pick<DateValue, "start" | "end">, locale: Locale): string {
  const style = STYLES[start.split("-").length - 1] ?? STYLES[0];
  const format = new Intl.DateTimeFormat(LOCALE_FACTS[locale].tag, { ...style, timeZone: "UTC", calendar: "gregory" });
  return end ? format.formatRange(new Date(start), new Date(end)) : format.format(new Date(start));
}
