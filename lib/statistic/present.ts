import { toDate, type DateValue } from "@/lib/date/present";
import { toLink, toLinkOrNull, type Link, type Words } from "@/lib/entity/present";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import type { StatisticRow } from "./select";

/** A figure as a source gives it: never added up, never brought up to date (editorial note C14). */
export type Figure = {
  id: string;
  link: Link;
  value: number;
  unit: string;
  bound: string;
  /** As printed in each language that prints it. */
  printed: Words[];
  asOf: DateValue | null;
  about: Link | null;
  partOf: Link | null;
};

export function toFigure({ id, value, unit, bound, printed, asOf, entity, about, partOf }: StatisticRow, locale: Locale): Figure {
  const forms = printed as Partial<Record<Locale, string>>;
  return {
    id,
    link: toLink(entity, locale),
    value,
    unit,
    bound,
    printed: LOCALES.flatMap((language) => (forms[language] ? [{ language, text: forms[language] }] : [])),
    asOf: toDate(asOf),
    about: toLinkOrNull(about, locale),
    partOf: toLinkOrNull(partOf?.entity ?? null, locale),
  };
}
