/** Pure functions on the text of a source document: passages, folding, finding a quotation. No input or output. */

export type Range = { start: number; end: number };
export type Passage = Range & { order: number };
export type PassageMode = "LINES" | "INDENTED";
export type Repair = { found: string; read: string };

/** A text with its white space folded, and for each character the place it came from in the file. */
type Folded = { text: string; origin: number[] };
export type SourceIndex = { raw: Folded; repaired: Folded; passages: Passage[]; length: number };

/** Every run of white space (ordinary, no-break, line end) becomes one space; the ends are trimmed. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * Cuts a document into passages with their offsets. LINES: one passage a non-blank line.
 * INDENTED (text out of a PDF): a passage begins at an indented line, a rule or a link, and runs over blank lines.
 */
export function splitPassages(text: string, mode: PassageMode): Passage[] {
  const passages: Passage[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0];
    if (line.trim() === "") continue;
    const start = match.index + (line.length - line.trimStart().length);
    const end = match.index + line.trimEnd().length;
    const last = passages.at(-1);
    const begins = mode === "LINES" || last === undefined || /^(\s|_{3}|http)/.test(line);
    if (begins) passages.push({ order: passages.length + 1, start, end });
    else last.end = end;
  }
  return passages;
}

/** Prepares a document for {@link findQuote}. */
export function indexSource(text: string, mode: PassageMode, repairs: Repair[] = []): SourceIndex {
  const raw = fold(text);
  return { raw, repaired: repairs.reduce(repair, raw), passages: splitPassages(text, mode), length: text.length };
}

/** Where a quotation stands in the file (offsets of the unfolded text), as found or as repaired; null where it does not stand. */
export function findQuote(index: SourceIndex, quote: string, passage?: number): Range | null {
  const within = passage === undefined ? { start: 0, end: index.length } : index.passages[passage - 1];
  if (!within) return null;
  const wanted = foldSpace(quote);
  return findIn(index.raw, wanted, within) ?? findIn(index.repaired, wanted, within);
}

/** The passage in which a range begins. */
export function passageAt(passages: Passage[], start: number): Passage | undefined {
  return passages.findLast((passage) => passage.start <= start);
}

function fold(text: string): Folded {
  const origin: number[] = [];
  let folded = "";
  for (let at = 0; at < text.length; at++) {
    const space = /\s/.test(text.charAt(at));
    if (space && (folded === "" || folded.endsWith(" "))) continue;
    folded += space ? " " : text.charAt(at);
    origin.push(at);
  }
  return { text: folded, origin };
}

function repair(source: Folded, { found, read }: Repair): Folded {
  const wanted = foldSpace(found);
  let { text } = source;
  const origin = [...source.origin];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + read.length)) {
    const first = origin.slice(at, at + wanted.length);
    const mapped = Array.from(read, (_, i) => first[Math.round((i * (first.length - 1)) / Math.max(1, read.length - 1))] ?? 0);
    text = text.slice(0, at) + read + text.slice(at + wanted.length);
    origin.splice(at, wanted.length, ...mapped);
  }
  return { text, origin };
}

function findIn({ text, origin }: Folded, wanted: string, within: Range): Range | null {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const start = origin[at];
    const last = origin[at + wanted.length - 1];
    if (start !== undefined && last !== undefined && start >= within.start && last < within.end) return { start, end: last + 1 };
  }
  return null;
}
