import type { Locale } from "@/lib/i18n/locales";
import { fold, TOKEN } from "./fold";

/** A piece of a text, and whether it is one of the words looked for. */
export type Segment = { text: string; hit: boolean };

/** Beginnings that kb_english and kb_french join with the next word: the two are one word of the index. */
const JOINED: Record<Locale, { first: ReadonlySet<string>; pairs: RegExp; rest: RegExp } | null> = {
  ar: null,
  en: {
    first: new Set("co re anti non multi inter sub pre micro macro socio geo cyber trans intra semi".split(" ")),
    pairs: /^(?:counter|cease|peace|follow|world|land) (?:terror|fire|keep|build|mak|ups?$|wide|mine)/,
    rest: /^[a-z]{2}/,
  },
  fr: {
    first: new Set("co re anti non multi inter sub pre micro macro socio geo cyber trans intra semi extra".split(" ")),
    pairs: /^contre terror/,
    rest: /^[a-z]{3}/,
  },
};

/** What ties two words into one: 42/40-P, peace-building. */
const SIGN_BETWEEN = /^[^\s\p{L}\p{N}]$/u;

type Word = { start: number; end: number };

/** The words of a text by their places in the index of its language, from 1, with where they stand. */
export function wordsByPlace(text: string, language: Locale): Word[] {
  const { text: folded, origin } = fold(text);
  const found = [...folded.matchAll(TOKEN)];
  const words: Word[] = [];
  const rule = JOINED[language];
  for (let i = 0; i < found.length; i++) {
    const [word, next] = [found[i], found[i + 1]];
    if (!word) continue;
    const joins = rule && next && isOneSign(folded.slice(word.index + word[0].length, next.index)) && together(rule, word[0], next[0]);
    const last = joins ? (found[++i] ?? word) : word;
    const end = last.index + last[0].length;
    words.push({ start: origin[word.index] ?? 0, end: end < origin.length ? (origin[end] ?? text.length) : text.length });
  }
  return words;
}

/** One space, or signs without one: kb_fold makes one space of them. */
function isOneSign(gap: string): boolean {
  return gap === " " || /^[^ ]+$/.test(gap);
}

function together(rule: NonNullable<(typeof JOINED)[Locale]>, word: string, next: string): boolean {
  return (rule.first.has(word) && rule.rest.test(next)) || rule.pairs.test(`${word} ${next}`);
}

/** Cuts a text into pieces, the words at these places of the index apart. */
export function markPlaces(text: string, places: readonly number[], language: Locale): Segment[] {
  if (places.length === 0) return [{ text, hit: false }];
  const wanted = new Set(places);
  const segments: Segment[] = [];
  let done = 0;
  for (const [i, { start, end }] of wordsByPlace(text, language).entries()) {
    if (!wanted.has(i + 1)) continue;
    const last = segments.at(-1);
    const gap = text.slice(done, start);
    if (last?.hit && SIGN_BETWEEN.test(gap)) last.text += text.slice(done, end);
    else {
      if (start > done) segments.push({ text: gap, hit: false });
      segments.push({ text: text.slice(start, end), hit: true });
    }
    done = end;
  }
  if (done < text.length) segments.push({ text: text.slice(done), hit: false });
  return segments;
}

/** How many of the pieces are words looked for. */
export function countHits(segments: Segment[]): number {
  return segments.filter(({ hit }) => hit).length;
}

/** The stretch from the first to the last marked word that stand close together: what a browser can be asked to mark on the page. */
export function markedStretch(segments: Segment[], longest = 90): string | null {
  const first = segments.findIndex(({ hit }) => hit);
  if (first === -1) return null;
  let stretch = "";
  let marked = "";
  for (const { text, hit } of segments.slice(first)) {
    stretch += text;
    if (stretch.length > longest) break;
    if (hit) marked = stretch;
  }
  return marked || (segments[first]?.text ?? null);
}
/** The stretch with the most marks, about `length` letters long, cut between words; a text not much longer stays whole. */
export function excerpt(segments: Segment[], length: number): Segment[] {
  const text = segments.map((segment) => segment.text).join("");
  if (text.length <= length * 1.25) return segments;
  const start = bestStart(segments, text.length, length);
  const from = start === 0 ? 0 : text.indexOf(" ", start) + 1;
  const to = start + length >= text.length ? text.length : text.lastIndexOf(" ", start + length);
  if (to <= from) return segments; // one endless word
  const inside = slice(segments, from, to);
  return [...dots(from > 0, "… "), ...inside, ...dots(to < text.length, " …")];
}

/** Where a window of this length sees the most marks, with some words before the first of them. */
function bestStart(segments: Segment[], total: number, length: number): number {
  const hits: number[] = [];
  let at = 0;
  for (const { text, hit } of segments) {
    if (hit) hits.push(at);
    at += text.length;
  }
  const seen = (from: number) => hits.filter((hit) => hit >= from && hit < from + length * 0.75).length;
  const first = hits.reduce((best, hit) => (seen(hit) > seen(best) ? hit : best), hits[0] ?? 0);
  return Math.max(0, Math.min(first - Math.round(length * 0.2), total - length));
}

function slice(segments: Segment[], from: number, to: number): Segment[] {
  let at = 0;
  return segments.flatMap(({ text, hit }) => {
    const start = at;
    at += text.length;
    const part = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return part === "" ? [] : [{ text: part, hit }];
  });
}

function dots(needed: boolean, text: string): Segment[] {
  return needed ? [{ text, hit: false }] : [];
}
