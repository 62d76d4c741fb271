import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { looksLikeNumber, numberKey } from "@/lib/work/number";
import { foldText } from "./fold";
import { ASKED_BODIES, QUESTION_WORDS, WHICH } from "./question-words";

/** What a reader typed, understood. */
export type Asked = {
  /** For websearch_to_tsquery: quotation marks, OR and a leading minus keep their meaning. */
  text: string;
  /** The folded words that name something, each once. */
  words: string[];
  /** Keys of the numbers of resolutions in it. */
  keys: string[];
  /** The languages to look in, the preferred one first. */
  languages: Locale[];
};

/** More words than this are no question, and cost time. */
const MOST_WORDS = 16;

/** Understands a question: numbers, words, languages. Pure; takes anything that can be typed. */
export function understand(typed: string, locale: Locale): Asked {
  const text = clean(typed);
  return { text: forWebSearch(text), words: significantWords(text).slice(0, MOST_WORDS), keys: numberKeys(text), languages: languagesOf(text, locale) };
}

/** Without what PostgreSQL cannot store (NUL, halves of a character) or a reader cannot see; curly quotation marks straight. */
export function clean(typed: string): string {
  return typed
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, " ")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, " ")
    .trim();
}

/** "Al-Quds" must find "Al Quds": a hyphen between letters is a space. A hyphen before a word means "without". */
function forWebSearch(text: string): string {
  return text.replace(/(?<=[\p{L}\p{M}])-(?=\p{L})/gu, " ");
}

/** Arabic script is looked up in the Arabic texts; all else in the reader's language, then in the others. */
function languagesOf(text: string, locale: Locale): Locale[] {
  if (/\p{Script=Arabic}/u.test(text)) return ["ar"];
  return [locale, ...LOCALES.filter((other) => other !== locale)];
}

/** The words of a question that name something; all of its words where every one only asks. */
export function significantWords(text: string): string[] {
  const all = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const lists = /\p{Script=Arabic}/u.test(text) ? [QUESTION_WORDS.ar] : [QUESTION_WORDS.en, QUESTION_WORDS.fr];
  const named = all.filter((word, i) => !lists.some((list) => list.has(word)) && !asksForBody(all, i));
  return [...new Set(named.length > 0 ? named : all)];
}

function asksForBody(words: string[], i: number): boolean {
  return WHICH.has(words[i - 1] ?? "") && ASKED_BODIES.has(words[i] ?? "");
}

/** A number with its letters: A/RES/ES-10/24, 42/40-P, 51/9-ق ت, 3369 (XXX), S/PRST/2013/16. */
const NUMBER = /(?:[a-z]{1,5}\/)*(?:es-|s-)?\d+(?:\s*\/\s*\d+)*(?:\s*\([^()]{1,8}\))?(?:[ -]?\p{L}{1,4}(?:[ -]\p{L})?(?![\p{L}\p{N}]))?/giu;

/** Every way in which the words may mean a number: as a whole, and number by number, with the letters behind it and without. */
function numberKeys(text: string): string[] {
  const digits = foldText(text);
  const found = (digits.match(NUMBER) ?? []).filter(looksLikeNumber);
  const bare = found.map((number) => number.replace(/[\s-]*\p{L}{1,4}(?:[ -]\p{L})?$/u, ""));
  const whole = /\d/.test(digits) ? [digits] : [];
  return [...new Set([...whole, ...found, ...bare].map(numberKey).filter((key) => /\d/.test(key)))];
}
