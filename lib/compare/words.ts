import { diffArrays } from "diff";
import { foldName } from "@/lib/entity/fold";

/** A stretch of a paragraph, as both texts have it or one alone. */
export type Change = { kind: "same" | "added" | "dropped"; text: string };

/**
 * A word with the space behind it, or a sign. Letters, vowel marks and digits make a word, and so do the signs within a number or name: 75/16,
 * OIC-2025, l’Assemblée is two. Arabic keeps what is written together with a word («والتعاون») as one word, as a reader sees it.
 */
const TOKEN = /(?:[\p{L}\p{M}\p{N}]+(?:[/.-][\p{L}\p{M}\p{N}]+)*[’']?|[^\s])\s*/gu;

/** A comparison of one paragraph may cost so many steps; what differs more has little in common. */
const STEPS = 2_000;

export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** The same word, whatever its case, vowel marks and hamza seats; the same sign, whatever kind of quotation mark or dash. */
export function foldToken(token: string): string {
  return (
    foldName(token) ||
    token
      .trim()
      .replace(/[«»“”"„]/u, '"')
      .replace(/[‘’']/u, "'")
      .replace(/[–—-]/u, "-")
      .replace("،", ",")
      .replace("؛", ";")
  );
}

/** The words of two paragraphs, one text made of both: without what was added it is the old one, without what was dropped the new one. */
export function changesBetween(before: string, after: string): Change[] {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const parts = diffArrays(old, now, { comparator: (one, other) => foldToken(one) === foldToken(other), maxEditLength: STEPS });
  if (!parts) return [before, after].flatMap((text, i): Change[] => (text ? [{ kind: i === 0 ? "dropped" : "added", text }] : []));
  return parts.map(({ added, removed, value }) => ({ kind: added ? "added" : removed ? "dropped" : "same", text: value.join("") }));
}

/** The words of a text, counted. */
export type Bag = { counts: Map<string, number>; size: number };

export function bagOf(text: string): Bag {
  const words = tokensOf(text)
    .map((token) => foldName(token))
    .filter(Boolean);
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
