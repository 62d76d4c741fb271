import type { Cited } from "@/lib/import/draft";
import { findCitations, symbolOfLink } from "@/lib/import/citations";
import { isCallBracket, words, type Element, type Node } from "./tree";

/** The text of one `p` with what is marked in it; places are offsets in `text`. */
export type Inline = {
  text: string;
  spans: { start: number; end: number; style: string }[];
  links: { start: number; end: number; href: string }[];
  notes: { at: number; note: Element }[];
};

/** Puts the text together with its white space folded, and keeps the places of what is marked. */
export function readInline(nodes: Node[]): Inline {
  const inline: Inline = { text: "", spans: [], links: [], notes: [] };
  for (const node of nodes) append(inline, node);
  inline.text = inline.text.trimEnd();
  return inline;
}

function append(inline: Inline, node: Node): void {
  if (typeof node === "string") return appendText(inline, node);
  const start = inline.text.length;
  if (node.name === "authorialNote") return void inline.notes.push({ at: inline.text.trimEnd().length, note: node });
  if (isCallBracket(node)) return;
  if (node.name === "eol") appendText(inline, " ");
  for (const part of node.children) append(inline, part);
  const end = inline.text.length;
  if (end === start) return;
  if (node.name === "span") inline.spans.push({ start, end, style: node.attributes.class ?? "" });
  if (node.name === "a") inline.links.push({ start, end, href: node.attributes.href ?? "" });
}

function appendText(inline: Inline, text: string): void {
  const folded = text.replace(/\s+/g, " ");
  const atSpace = inline.text === "" || inline.text.endsWith(" ");
  inline.text += atSpace ? folded.trimStart() : folded;
}

/** Takes characters off the beginning, and moves every place accordingly. */
export function dropStart(inline: Inline, length: number): Inline {
  if (length === 0) return inline;
  const move = (place: number) => Math.max(0, place - length);
  const moved = <T extends { start: number; end: number }>(list: T[]) =>
    list.map((item) => ({ ...item, start: move(item.start), end: move(item.end) })).filter(({ start, end }) => end > start);
  return {
    text: inline.text.slice(length),
    spans: moved(inline.spans),
    links: moved(inline.links),
    notes: inline.notes.map(({ at, note }) => ({ at: move(at), note })),
  };
}

/** The emphasised words at the beginning: a resolution's verb. Neighbouring spans are one. */
export function leadingEmphasis({ text, spans }: Inline): string | null {
  let end = 0;
  for (const span of spans) {
    const isNext = text.slice(end, span.start).trim() === "" && /italic/.test(span.style);
    if (isNext) end = span.end;
    else if (end > 0 || span.start > 0) break;
  }
  const verb = text
    .slice(0, end)
    .replace(/[\s,،:;]+$/, "")
    .trim();
  return verb !== "" && verb.length < 80 ? verb : null;
}

/** True where all of it is one emphasised line: a heading in disguise. */
export function isAllBold({ text, spans }: Inline): boolean {
  return text !== "" && spans.some(({ start, end, style }) => /bold/.test(style) && text.slice(start, end).trim() === text);
}

/** What it cites: its links, and the symbols in the words between them, in order. */
export function citationsOf({ text, links }: Inline): Cited[] {
  const linked = links.flatMap(({ start, end, href }) => {
    const symbol = specialSession(text.slice(start, end)) ?? symbolOfLink(href);
    return symbol ? [{ start, end, symbol }] : [];
  });
  const inWords = findCitations(text).filter(({ start, end }) => !linked.some((link) => start < link.end && link.start < end));
  return [...linked, ...inWords]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, symbol }) => ({ words: text.slice(start, end).trim(), symbol }));
}

/** Some links to ES-10/15 lead to 10/15: there the words are right. */
function specialSession(words: string): string | null {
  const [said] = findCitations(words);
  return said && /^A\/RES\/E?S-/.test(said.symbol) ? said.symbol : null;
}

/** The shortest run of whole words before a place that stands nowhere earlier: where a mark is to be put. */
export function wordsBefore(text: string, at: number): string {
  const before = text.slice(0, at);
  for (let start = before.length; start > 0;) {
    start = before.lastIndexOf(" ", start - 1);
    const tail = before.slice(start + 1);
    if (tail.length >= 12 && text.indexOf(tail) === start + 1) return tail;
    if (start < 0) break;
  }
  return before;
}

/** A note's own text, with its mark left out, its links, and what it cites. */
export function readNote(note: Element) {
  const inline = readInline(note.children);
  const links = inline.links.map(({ href }) => href).filter((href) => /^https?:/.test(href));
  return { mark: note.attributes.marker ?? words(note).slice(0, 3), text: inline.text, links, citations: citationsOf(inline) };
}
