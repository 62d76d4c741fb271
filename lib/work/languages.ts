import { LOCALES, type Locale } from "@/lib/i18n/locales";

/** `ar-en` and so on: two or three languages side by side, in the one order that has an address; anything else is null. */
export function parseLanguages(address: string): Locale[] | null {
  return SIDE_BY_SIDE.find((languages) => languages.join("-") === address) ?? null;
}

/** Every choice of two or three of these languages, in their order. */
export function combinations(languages: readonly Locale[]): Locale[][] {
  return SIDE_BY_SIDE.filter((choice) => choice.every((language) => languages.includes(language)));
}

const [first, second, third] = LOCALES;
const SIDE_BY_SIDE: Locale[][] = [[first, second], [first, third], [second, third], [first, second, third]];
