import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { cite, CITATION_FORMS, type CitationForm } from "./cite";
import { toCitable, type CitableRow } from "./citable";

export type CitationsOf = { language: Locale; forms: { form: CitationForm; text: string }[] };

/** Every citation of a work or paragraph, the reader's language first. */
export function citationsOf(
  row: CitableRow & { provisions: { address: string; number: string | null }[] },
  locale: Locale,
  { address, origin, today }: { address: string | null; origin: string; today: string },
): CitationsOf[] | null {
  const paragraph = row.provisions.find((provision) => provision.address === address);
  if (address !== null && !paragraph) return null;
  const cited = paragraph ? { address: paragraph.address, printed: paragraph.number !== null } : null;
  return [locale, ...LOCALES.filter((language) => language !== locale)].map((language) => ({
    language,
    forms: CITATION_FORMS.map((form) => ({ form, text: cite(toCitable(row, language, origin, cited), form, language, today) })),
  }));
}
