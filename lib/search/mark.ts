import { splitSigns } from "@/lib/i18n/signs";
import { fold, TOKEN, tokens } from "./fold";

/** A piece of a text, and whether it is one of the words looked for. */
export type Segment = { text: string; hit: boolean };

/**
 * Cuts a text into pieces, the words whose folded form is among `words` apart: vowel marks and accents do not hide them.
 * A number like 42/40-P is one piece, for its parts would change places in Arabic.
 */
export function markWords(text: string, words: ReadonlySet<string>): Segment[] {
  return splitSigns(text).flatMap(({ text: piece, sign }) =>
    sign ? [{ text: piece, hit: tokens(piece).some((token) => words.has(token)) }] : markPlain(piece, words),
  );
}

function markPlain(text: string, words: ReadonlySet<string>): Segment[] {
  const { text: folded, origin } = fold(text);
  const segments: Segment[] = [];
  let done = 0;
  for (const match of folded.matchAll(TOKEN)) {
    if (!words.has(match[0])) continue;
    const start = origin[match.index] ?? 0;
    // Up to the next letter that the folding kept: the vowel marks behind a word are part of it.
    const end = origin[match.index + match[0].length] ?? text.length;
    if (start > done) segments.push({ text: text.slice(done, start), hit: false });
    segments.push({ text: text.slice(start, end), hit: true });
    done = end;
  }
  if (done < text.length) segments.push({ text: text.slice(done), hit: false });
  return segments;
}

/** How many of the pieces are words looked for. */
export function countHits(segments: Segment[]): number {
  return segments.filter(({ hit }) => hit).length;
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
