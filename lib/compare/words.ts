import { diffArrays } from "diff";
import { LRUCache } from "lru-cache";
import { foldName } from "@/lib/entity/fold";

/** A stretch of a paragraph, as both texts have it or one alone. */
export type Change = { kind: "same" | "added" | "dropped"; text: string };

/**
 * A word with the space behind it, or a sign. Letters, vowel marks and digits make a word, and so do the signs within a number or symbol:
 * 75/16, A/RES/75/16; «آذار/مارس» are two words, as «آذار/ مارس» is. What is written together with an Arabic word («والتعاون») stays with it,
 * as a reader sees it.
 */
const TOKEN = /(?:[\p{L}\p{M}\p{N}]+(?:(?<!\p{Script=Arabic}\p{M}*)[/.-](?!\p{Script=Arabic})[\p{L}\p{M}\p{N}]+)*[’']?|[^\s])\s*/gu;

/** A comparison of one paragraph may cost so many steps; what differs more has little in common. */
const STEPS = 2_000;

export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** Words come again and again, in a text and in its family; folding one takes as long as comparing hundreds. */
const folded = new LRUCache<string, string>({ max: 20_000 });

/** The same word, whatever its case, vowel marks and hamza seats; the same sign, whatever kind of quotation mark or dash. */
export function foldToken(token: string): string {
  const word = token.trimEnd();
  const known = folded.get(word);
  if (known !== undefined) return known;
  const key = foldName(word) || foldSign(word);
  folded.set(word, key);
  return key;
}

const SIGNS: Record<string, string> = {
  "«": '"',
  "»": '"',
  "“": '"',
  "”": '"',
  "„": '"',
  "‘": "'",
  "’": "'",
  "–": "-",
  "—": "-",
  "،": ",",
  "؛": ";",
};

function foldSign(sign: string): string {
  return SIGNS[sign] ?? sign;
}

/** A text in whose terms two paragraphs are the same. */
export function foldText(text: string): string {
  return tokensOf(text).map(foldToken).join(" ");
}

/** The words of two paragraphs, one text made of both: without what was added it is the old one, without what was dropped the new one. */
export function changesBetween(before: string, after: string): Change[] {
  const tokens = (text: string) => tokensOf(text).map((token) => ({ token, key: foldToken(token) }));
  const parts = diffArrays(tokens(before), tokens(after), { comparator: (one, other) => one.key === other.key, maxEditLength: STEPS });
  if (!parts) return [before, after].flatMap((text, i): Change[] => (text ? [{ kind: i === 0 ? "dropped" : "added", text }] : []));
  return parts.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "dropped" : "same",
    text: value.map(({ token }) => token).join(""),
  }));
}

/** The words of a text, counted. */
export type Bag = { counts: Map<string, number>; size: number };

export function bagOf(text: string): Bag {
  const words = tokensOf(text)
    .map(foldToken)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

/** How alike two texts are, from 0 to 1: the share of their words that both have (Dice's coefficient). */
export function likeness(one: Bag, other: Bag): number {
  const all = one.size + other.size;
  if (all === 0) return 1;
  const [few, many] = one.counts.size <= other.counts.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [word, count] of few.counts) shared += Math.min(count, many.counts.get(word) ?? 0);
  return (2 * shared) / all;
}
