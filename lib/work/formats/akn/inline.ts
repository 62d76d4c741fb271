import { type XMLBuilder, xmlText } from "@/lib/api/formats/xml";
import type { Locale } from "@/lib/i18n/locales";
import { symbolOfLink } from "@/lib/import/citations";
import type { WorkFullResource } from "../../data/resource";
import type { Mark } from "../../marks";
import type { ProvisionIn } from "../reading";

type Cited = WorkFullResource["footnotes"][number]["citations"][number];

/** What stands in running words: an element around some of them, or a note called between two. */
type Inline = { kind: "verb" } | { kind: "link"; href: string } | { kind: "ref"; href: string } | { kind: "note"; mark: string };

/** `isFirst`: in the language whose links the work keeps. */
type Note = { words: string; links: string[]; citations: Cited[]; isFirst: boolean };

/** Notes of the text in this language; the first call holds the note, every further one points to it. */
export type Notes = { of: (mark: string) => Note | undefined; placed: Set<string> };

/** Writes a paragraph's words: its verb emphasised, its citations linked, its notes where they are called. */
export function writeWords(parent: XMLBuilder, provision: ProvisionIn, language: Locale, notes: Notes): void {
  const { words, verb, citations, calls } = provision;
  const verbMark: Mark<Inline>[] = verb === null ? [] : [{ start: 0, end: verb.length, data: { kind: "verb" } }];
  const callMarks = calls.flatMap(({ mark, after }): Mark<Inline>[] => {
    const before = after[language];
    const at = before === undefined ? -1 : words.indexOf(before);
    return before === undefined || at < 0 ? [] : [point(at + before.length, mark)];
  });
  write(parent, words, 0, words.length, [...verbMark, ...citationMarks(words, citations, language), ...callMarks], { language, notes });
}

function point(at: number, mark: string): Mark<Inline> {
  return { start: at, end: at, data: { kind: "note", mark } };
}

/** Citations by symbol are links to the United Nations' document system, as in its own files; all others lead to our own address. */
function citationMarks(text: string, citations: Cited[], language: Locale): Mark<Inline>[] {
  const wanted = citations.flatMap(({ words, symbol, work }): { words: string; data: Inline }[] => {
    const own = words[language];
    if (!own) return [];
    if (symbol) return [{ words: own, data: { kind: "link", href: undocs(symbol) } }];
    return work ? [{ words: own, data: { kind: "ref", href: work.self.replace(/\/api\/v1\/resolutions\//, "/id/") } }] : [];
  });
  return placeInOrder(text, wanted);
}

function undocs(symbol: string): string {
  return `https://undocs.org/en/${encodeURI(symbol)}`;
}

type Wanted = { words: string; data: Inline };

/**
 * Finds where citations stand. They come in the order of the text, as a rule; some files print one number as several links in a row, each
 * of a piece of it, and these pieces stand together.
 */
function placeInOrder(text: string, wanted: Wanted[]): Mark<Inline>[] {
  const placed: Mark<Inline>[] = [];
  let cursor = 0;
  for (const { words, data } of wanted) {
    const places = occurrences(text, words).filter(({ start, end }) => !placed.some((mark) => start < mark.end && mark.start < end));
    const beside = places.find(({ start }) =>
      placed.some((mark) => isSame(mark.data, data) && text.slice(mark.end, start).trim() === "" && mark.end <= start),
    );
    const ahead = places.filter(({ start }) => start >= cursor);
    const place =
      beside ?? ahead.find((one) => standsAlone(text, one, true)) ?? ahead.find((one) => standsAlone(text, one)) ?? ahead[0] ?? places[0];
    if (!place) continue;
    placed.push({ ...place, data });
    if (!beside) cursor = place.end;
  }
  return placed;
}

function isSame(one: Inline, other: Inline): boolean {
  return one.kind === "link" && other.kind === "link" && one.href === other.href;
}

/** Not inside a longer word or figure; `whole`: nor beside a slash, as a piece of a number is. */
function standsAlone(text: string, { start, end }: { start: number; end: number }, whole = false): boolean {
  const beside = whole ? /[\p{L}\p{N}/]/u : /[\p{L}\p{N}]/u;
  return !beside.test(text.charAt(start - 1)) && !beside.test(text.charAt(end));
}

function occurrences(text: string, words: string): { start: number; end: number }[] {
  const found = [];
  for (let start = text.indexOf(words); words !== "" && start >= 0; start = text.indexOf(words, start + 1))
    found.push({ start, end: start + words.length });
  return found;
}

type Context = { language: Locale; notes: Notes };

/** Nested marks are nested elements; of two that overlap otherwise the first counts. A note stands before what begins at its place. */
function write(parent: XMLBuilder, text: string, from: number, to: number, marks: Mark<Inline>[], context: Context): void {
  const sorted = marks.toSorted(
    (one, other) => one.start - other.start || Number(one.end > one.start) - Number(other.end > other.start) || other.end - one.end,
  );
  let at = from;
  let rest = sorted;
  for (let mark = rest.shift(); mark; mark = rest.shift()) {
    const { start, end, data } = mark;
    if (start < at || end > to) continue;
    if (start > at) parent.txt(xmlText(text.slice(at, start)));
    if (data.kind === "note") {
      writeNote(parent, data.mark, context);
      at = start;
      continue;
    }
    const inner = rest.filter((other) => other.end <= end && other.start < end);
    rest = rest.filter((other) => !inner.includes(other));
    write(open(parent, data), text, start, end, inner, context);
    at = end;
  }
  if (to > at) parent.txt(xmlText(text.slice(at, to)));
}

function open(parent: XMLBuilder, data: Exclude<Inline, { kind: "note" }>): XMLBuilder {
  if (data.kind === "verb") return parent.ele("span", { class: "italic" });
  return parent.ele(data.kind === "link" ? "a" : "ref", { href: data.href });
}

export function writeNote(parent: XMLBuilder, mark: string, { language, notes }: Context): void {
  const note = notes.of(mark);
  if (!note) return;
  const eId = `authorialNote_${eIdPart(mark)}`;
  if (notes.placed.has(mark)) return void parent.ele("noteRef", { href: `#${eId}`, marker: mark });
  notes.placed.add(mark);
  const p = parent.ele("authorialNote", { marker: mark, placement: "bottom", eId }).ele("p");
  write(p, note.words, 0, note.words.length, linkMarks(note, language), { language, notes });
}

/** Marks like `*` have no place in an id. */
export function eIdPart(text: string): string {
  return text.replace(/[^\w-]/g, (sign) => `x${sign.codePointAt(0)?.toString(16)}`);
}

/**
 * A note's links. They are those of the language that the work takes first; there each stands around the words of the citation that
 * it serves, or around its own address where that is printed, or the last word. In any other language the citations are linked.
 */
function linkMarks({ words, links, citations, isFirst }: Note, language: Locale): Mark<Inline>[] {
  if (!isFirst) return citationMarks(words, citations, language);
  const free = citations.filter((citation) => citation.words[language] !== undefined);
  const wanted = links.map((href): Wanted => {
    const serves = free.findIndex(({ symbol }) => symbol !== null && symbolOfLink(href) === symbol);
    const [citation] = serves < 0 ? [] : free.splice(serves, 1);
    const printed = [href, href.replace(/^https?:\/\//, "")].find((address) => words.includes(address));
    return { words: citation?.words[language] ?? printed ?? lastWord(words), data: { kind: "link", href } };
  });
  const refs = free.filter(({ symbol }) => symbol === null);
  return [...placeInOrder(words, wanted), ...citationMarks(words, refs, language)];
}

function lastWord(words: string): string {
  return (
    words
      .replace(/[\s.]+$/, "")
      .split(" ")
      .at(-1) ?? ""
  );
}
