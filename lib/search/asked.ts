import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { looksLikeNumber, numberKey } from "@/lib/work/number";
import { arabicForms } from "./arabic";
import { tokens } from "./fold";
import { ARTICLES, ASKED_BODIES, QUESTION_WORDS, WHICH } from "./question-words";

/** What a reader typed, understood. */
export type Asked = {
  /** For websearch_to_tsquery: quotation marks, OR and a leading minus keep their meaning. */
  text: string;
  /** True where such a sign is used: then only what obeys it is an answer. */
  exact: boolean;
  /** The folded words that name something, each once; the forms of an Arabic word parted by "or". */
  words: string[];
  /** Keys of the numbers of resolutions in it. */
  keys: string[];
  /** The languages to look in, the preferred one first. */
  languages: Locale[];
};

/** More words than this are no question, and cost time. */
const MOST_WORDS = 16;

/** A minus before a word: without it. */
const WITHOUT = /(?<=^|\s)-\S+/gu;

/** Understands a question: numbers, words, languages. Pure; takes anything that can be typed. */
export function understand(typed: string, locale: Locale): Asked {
  const text = clean(typed);
  const exact = /"/.test(text) || /(?:^|\s)-\S/.test(text) || /\sOR\s/.test(text);
  return {
    text: text.replace(/(?<=[\p{L}\p{M}])-(?=\p{L})/gu, " "), // "Al-Quds" must find "Al Quds"
    exact,
    words: significantWords(text.replace(WITHOUT, " "))
      .slice(0, MOST_WORDS)
      .map((word) => (isArabic(word) ? arabicForms(word).join(" or ") : word)),
    keys: numberKeys(text),
    languages: languagesOf(text, locale),
  };
}

/** Without what PostgreSQL cannot store (NUL, halves of a character) or a reader cannot see; quotation marks straight. */
export function clean(typed: string): string {
  return typed
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, " ")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, " ")
    .trim();
}

/** Arabic script is looked up in the Arabic texts; all else in the reader's language, then in the others. */
function languagesOf(text: string, locale: Locale): Locale[] {
  if (isArabic(text)) return ["ar"];
  return [locale, ...LOCALES.filter((other) => other !== locale)];
}

/** The words of a question that name something; all of its words where every one only asks. */
export function significantWords(text: string): string[] {
  const all = tokens(text);
  const lists = isArabic(text) ? [QUESTION_WORDS.ar] : [QUESTION_WORDS.en, QUESTION_WORDS.fr, ARTICLES];
  const named = all.filter((word, i) => !lists.some((list) => list.has(word)) && !asksForBody(all, i));
  return [...new Set(named.length > 0 ? named : all)];
}

function asksForBody(words: string[], i: number): boolean {
  return WHICH.has(words[i - 1] ?? "") && ASKED_BODIES.has(words[i] ?? "");
}

function isArabic(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}

/** A number with its letters before and behind: A/RES/ES-10/24, 42/40-P, 51/9-ق ت, 3369 (XXX), S/PRST/2013/16. */
const NUMBER =
  /((?:[a-z]{1,5}\/)*(?:es[- ]|s-|دإط-)?)(\d+(?:\s*\/\s*\d+)*(?:\s*\([^()]{1,8}\))?)((?:[ -]?\p{L}{1,4}(?:[ -]\p{L})?(?![\p{L}\p{N}]))?)/giu;

/** Every way in which the words may mean a number: as a whole; number by number, with the letters around it and without those behind. */
function numberKeys(text: string): string[] {
  const western = text.normalize("NFKC").replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  const found = [...western.matchAll(NUMBER)].filter(([number]) => looksLikeNumber(number));
  const variants = found.flatMap(([number, before = "", digits = ""]) => [number, before + digits]);
  return [...new Set([western, ...variants].map(numberKey))].filter((key) => /\d/.test(key));
}
