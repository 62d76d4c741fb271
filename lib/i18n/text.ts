import { LOCALE_FACTS, type Locale } from "./locales";

/** `lang` and `dir` for words in a language, for the element that holds them. */
export function languageAttributes(language: Locale): { lang: Locale; dir: "ltr" | "rtl" } {
  return { lang: language, dir: LOCALE_FACTS[language].direction };
}

/** Words, months among them, that stand in the French document and in no English one. */
const FRENCH =
  /\b(?:la|le|les|de|des|du|une|et|qui|dont|au|réunie|année|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b/i;

/** The language of quoted words, by their script and a few words that only French has: the documents are Arabic, English or French. */
export function quoteLanguage(quote: string): Locale {
  if (/\p{Script=Arabic}/u.test(quote)) return "ar";
  return FRENCH.test(quote) && !/\b(?:the|of|and)\b/i.test(quote) ? "fr" : "en";
}
