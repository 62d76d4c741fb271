import { foldSpace } from "@/lib/source/text";

/** A stretch of a text that means something: a verb, a citation. Where start and end are one, it is a point between two letters: a footnote's call. */
export type Mark<T> = { start: number; end: number; data: T };

/** A piece of a text and what it means, outermost first; `point` is a piece without text. */
export type Segment<T> = { text: string; over: T[]; point?: T };

/** A character that belongs to a word or number. */
const WORD = /[\p{L}\p{M}\p{N}]/u;
/** What may stand before a word in Arabic without a space: and, so, by, for, like, will. */
const CLITIC = /(?:^|[^\p{L}\p{M}\p{N}])[وفبلكس]{0,2}$/u;

/**
 * Finds where each of the given words stands in a text. Words that stand there several times take, in the order given, the first
 * place that is whole (not inside a longer word) and free (not inside words placed before them); words that do not stand there are left out.
 */
export function placeWords<T>(text: string, wanted: { words: string; data: T }[]): Mark<T>[] {
  const placed: Mark<T>[] = [];
  for (const { words, data } of wanted) {
    const places = placesOf(text, foldSpace(words));
    const isFree = ({ start, end }: Place) => !placed.some((mark) => start < mark.end && mark.start < end);
    const isWhole = (place: Place) => standsAlone(text, place);
    const place = places.find((one) => isFree(one) && isWhole(one)) ?? places.find(isFree) ?? places.find(isWhole) ?? places[0];
    if (place) placed.push({ ...place, data });
  }
  return placed;
}

/** Cuts a text at the ends of its marks. However they overlap, the pieces joined are the text, and each mark covers exactly its own words. */
export function segmentText<T>(text: string, marks: Mark<T>[]): Segment<T>[] {
  const inside = marks.map(({ start, end, data }) => ({ start: clamp(start, text), end: clamp(end, text), data }));
  const spans = inside.filter(({ start, end }) => start < end).sort((one, other) => other.end - other.start - (one.end - one.start));
  const points = inside.filter(({ start, end }) => start >= end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((one, other) => one - other);
  return cuts.flatMap((cut, i): Segment<T>[] => {
    const next = cuts[i + 1];
    const here = points.filter(({ start }) => start === cut).map(({ data }) => ({ text: "", over: [], point: data }));
    if (next === undefined) return here;
    const over = spans.filter(({ start, end }) => start <= cut && next <= end).map(({ data }) => data);
    return [...here, { text: text.slice(cut, next), over }];
  });
}

/** The words of a mark with some text around them, cut between words. */
export function excerptAround(
  text: string,
  { start, end }: { start: number; end: number },
  around: number,
): { before: string; words: string; after: string } {
  const from = start <= around ? 0 : text.lastIndexOf(" ", start - around) + 1;
  const space = text.indexOf(" ", end + around);
  const until = space < 0 ? text.length : space;
  return {
    before: (from > 0 ? "… " : "") + text.slice(from, start),
    words: text.slice(start, end),
    after: text.slice(end, until) + (until < text.length ? " …" : ""),
  };
}

type Place = { start: number; end: number };

function placesOf(text: string, words: string): Place[] {
  const places: Place[] = [];
  if (words === "") return places;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length });
  return places;
}

function standsAlone(text: string, { start, end }: Place): boolean {
  return CLITIC.test(text.slice(Math.max(0, start - 4), start)) && !WORD.test(text.charAt(end));
}

function clamp(at: number, text: string): number {
  return Math.min(Math.max(0, at), text.length);
}
