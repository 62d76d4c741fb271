import type { Locale } from "@/lib/i18n/locales";
import { below, pick, type Random } from "./random";

/** Ways to ask for a text that is known, as people do. */
export const KINDS = [
  "title words",
  "words + typo",
  "title + typo",
  "variant",
  "agenda item",
  "span",
  "span + typo",
  "number in full",
  "number short",
  "number in words",
] as const;
export type Kind = (typeof KINDS)[number];

const LETTERS: Record<Locale, string> = {
  ar: "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
  en: "abcdefghijklmnopqrstuvwxyz",
  fr: "abcdefghijklmnopqrstuvwxyz",
};

/** One slip in one of the longer words: a letter left out, doubled, changed, or two swapped; null where no word is long enough. */
export function typo(text: string, language: Locale, random: Random): string | null {
  const words = text.split(" ");
  const long = words.flatMap((word, i) => (/^[\p{L}\p{M}]{5,}$/u.test(word) ? [i] : []));
  if (long.length === 0) return null;
  const at = pick(random, long);
  return words.map((word, i) => (i === at ? slip(word, language, random) : word)).join(" ");
}

function slip(word: string, language: Locale, random: Random): string {
  for (;;) {
    const i = 1 + below(random, word.length - 2); // the first letter is seldom wrong
    const [before, here, next, rest] = [word.slice(0, i), word.charAt(i), word.charAt(i + 1), word.slice(i + 2)];
    const wrong = [
      before + next + rest,
      before + here + here + next + rest,
      before + pick(random, [...LETTERS[language]]) + next + rest,
      before + next + here + rest,
    ];
    const result = pick(random, wrong);
    if (result !== word) return result;
  }
}

/** The longer words of a title in their order, twelve at most. */
export function titleWords(title: string): string {
  return (title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .filter((word) => word.length >= 4)
    .slice(0, 12)
    .join(" ");
}

/** The title as another hand writes it. */
export function variant(title: string, language: Locale, random: Random): string {
  if (language === "en") return title.toUpperCase().replaceAll("-", " ");
  if (language === "fr") return title.normalize("NFD").replace(/\p{M}/gu, "");
  if (random() < 0.5) return title.replace(/[أإآ]/g, "ا").replaceAll("ة", "ه").replaceAll("ى", "ي");
  const vowels = ["\u064E", "\u064F", "\u0650", "\u0652"];
  return title
    .replace(/\p{L}(?=\p{L})/gu, (letter) => letter + pick(random, vowels))
    .replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}

/** Six words of a paragraph that stand together. */
export function span(text: string, random: Random): string | null {
  const words = text
    .replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, "")
    .split(/\s+/)
    .filter(Boolean);
  if (words.length < 12) return null;
  const from = below(random, words.length - 6);
  return words
    .slice(from, from + 6)
    .join(" ")
    .replace(/[":]/g, "")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

const SENTENCES: Record<Locale, (number: string) => string> = {
  ar: (number) => `قرار الجمعية العامة رقم ${number.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))}`,
  en: (number) => `General Assembly resolution ${number}`,
  fr: (number) => `la résolution ${number} de l’Assemblée générale`,
};

export function numberIn(kind: "number in full" | "number short" | "number in words", printed: string, language: Locale): string {
  const short = printed.replace(/^A\/RES\//, "");
  return { "number in full": printed, "number short": short, "number in words": SENTENCES[language](short) }[kind];
}
