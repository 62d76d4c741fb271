import { fold } from "./fold";

/** A piece of a text, and whether it is one of the words looked for. */
export type Segment = { text: string; hit: boolean };

const WORD = /[\p{L}\p{N}]+/gu;

/** Cuts a text into pieces, the words whose folded form is among `words` apart: vowel marks and accents do not hide them. */
export function markWords(text: string, words: ReadonlySet<string>): Segment[] {
  const { text: folded, origin } = fold(text);
  const segments: Segment[] = [];
  let done = 0;
  for (const match of folded.matchAll(WORD)) {
    if (!words.has(match[0])) continue;
    const start = origin[match.index] ?? 0;
    const end = origin[match.index + match[0].length] ?? text.length;
    if (start > done) segments.push({ text: text.slice(done, start), hit: false });
    segments.push(...trimEnd(text.slice(start, end)));
    done = end;
  }
  if (done < text.length) segments.push({ text: text.slice(done), hit: false });
  return segments;
}

/** The dropped signs behind a word belong to it (vowel marks); a space or a point does not. */
function trimEnd(word: string): Segment[] {
  const [, own = word, rest = ""] = /^(.*?[\p{L}\p{N}]\p{M}*)([^\p{L}\p{N}\p{M}]*)$/su.exec(word) ?? [];
  return rest ? [{ text: own, hit: true }, { text: rest, hit: false }] : [{ text: own, hit: true }];
}

/** How many different words looked for stand in a text. */
export function countWords(text: string, words: ReadonlySet<string>): number {
  return new Set((fold(text).text.match(WORD) ?? []).filter((word) => words.has(word))).size;
}

/** The stretch of a marked text with the most marks, about `length` letters long, cut between words. */
export function excerpt(segments: Segment[], length: number): Segment[] {
  const total = segments.reduce((sum, { text }) => sum + text.length, 0);
  if (total <= length * 1.25) return segments;
  const start = bestStart(segments, length);
  return ellipsis(cut(segments, start, start + length), start > 0, start + length < total);
}

function bestStart(segments: Segment[], length: number): number {
  const hits: number[] = [];
  let at = 0;
  for (const { text, hit } of segments) {
    if (hit) hits.push(at);
    at += text.length;
  }
  const within = (from: number) => hits.filter((hit) => hit >= from && hit < from + length * 0.8).length;
  const best = hits.reduce((one, other) => (within(other) > within(one) ? other : one), hits[0] ?? 0);
  return Math.max(0, Math.min(best - Math.round(length * 0.2), at - length));
}

function cut(segments: Segment[], start: number, end: number): Segment[] {
  let at = 0;
  return segments.flatMap((segment) => {
    const from = Math.max(0, start - at);
    const to = Math.min(segment.text.length, end - at);
    at += segment.text.length;
    if (from >= to) return [];
    // A word is kept whole or left out.
    if (segment.hit) return from === 0 && to === segment.text.length ? [segment] : [];
    let { text } = segment;
    text = text.slice(0, to).replace(to < segment.text.length ? /\s*\S*$/u : /$^/, "").slice(from);
    return [{ text: from > 0 ? text.replace(/^\S*\s*/u, "") : text, hit: false }];
  });
}

function ellipsis(segments: Segment[], before: boolean, after: boolean): Segment[] {
  const dots = (there: boolean, text: string) => (there ? [{ text, hit: false }] : []);
  return [...dots(before, "… "), ...segments.filter(({ text }) => text !== ""), ...dots(after, " …")];
}
