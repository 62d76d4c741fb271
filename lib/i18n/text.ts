import { LOCALE_FACTS, type Locale } from "./locales";

/** `lang` and `dir` for words in a language, for the element that holds them. */
export function languageAttributes(language: Locale): { lang: Locale; dir: "ltr" | "rtl" } {
  return { lang: language, dir: LOCALE_FACTS[language].direction };
}

/** The language of quoted words, by their script and a few words that only French has: the documents are Arabic, English or French. */
export function quoteLanguage(quote: string): Locale {
  if (/\p{Script=Arabic}/u.test(quote)) return "ar";
  return /\b(?:la|le|les|des|du|une|et|qui|dont|réunie)\b/i.test(quote) && !/\b(?:the|of|and)\b/i.test(quote) ? "fr" : "en";
}
