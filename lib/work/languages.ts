import { LOCALE_FACTS, LOCALES, type Locale } from "@/lib/i18n/locales";

const [first, second, third] = LOCALES;
const SIDE_BY_SIDE: Locale[][] = [
  [first, second],
  [first, third],
  [second, third],
  [first, second, third],
];

/** `ar-en` and so on: two or three languages side by side, in the one order that has an address; anything else is null. */
export function parseLanguages(address: string): Locale[] | null {
  return SIDE_BY_SIDE.find((languages) => languages.join("-") === address) ?? null;
}

/** Every choice of two or three of these languages, in their order. */
export function combinations(languages: readonly Locale[]): Locale[][] {
  return SIDE_BY_SIDE.filter((choice) => choice.every((language) => languages.includes(language)));
}

/**
 * The languages to read a work in: those asked for, or the reader's own where the work has it, else the work's first.
 * Null where it lacks one that was asked for; none where it has no text.
 */
export function readingLanguages(available: readonly Locale[], locale: Locale, asked?: readonly Locale[]): readonly Locale[] | null {
  if (asked) return asked.every((language) => available.includes(language)) ? asked : null;
  if (available.includes(locale)) return [locale];
  return available.slice(0, 1);
}

/** The order of columns: whichever way the page is read, Arabic stands on the right; of the others the reader's own comes first. */
export function columnOrder(languages: readonly Locale[], locale: Locale): Locale[] {
  const isRight = (language: Locale) => LOCALE_FACTS[language].direction === "rtl";
  const sign = isRight(locale) ? -1 : 1;
  return languages.toSorted(
    (one, other) => sign * (Number(isRight(one)) - Number(isRight(other))) || Number(other === locale) - Number(one === locale),
  );
}
