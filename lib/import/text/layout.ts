import { item } from "./item";
import type { Line } from "./lines";

/** Ends a recital, a paragraph or a point; closing signs may follow, and the mark of a note that was not found. */
export const STOP = /[.,;:،؛…](?: ?["”»“)\]]){0,2}(?:\(?\d{1,3}\)?)?$/u;
/** Ends a paragraph for sure. */
export const FULL_STOP = /[.;:؛](?: ?["”»“)\]]){0,2}$/u;

/** What the page itself says on the line: it begins a paragraph, it does not, or it says nothing. */
export type Break = "yes" | "no" | "unknown";

/**
 * Reads paragraph breaks out of empty lines, indentation and short lines, each believed only as far as this document uses it: in one
 * every line is followed by an empty one, in another none is; lines of a PDF differ in length, lines wrapped by columns do not.
 */
export function readBreaks(lines: readonly Line[]): Break[] {
  const pairs = lines.map((line, at) => ({ line, above: lines[at - 1] })).filter(({ line, above }) => above && !line.torn);
  const usual = { blanks: mode(pairs.map(({ line }) => line.blanks)), indent: mode(lines.map(({ indent }) => indent)) };
  const blanksTell = trusted(pairs.filter(({ line }) => line.blanks > usual.blanks));
  const indentTells = trusted(pairs.filter(({ line }) => line.indent > usual.indent));
  const width = columns(lines);
  const limit = width.set ?? width.about;
  const shortTells = width.set !== undefined;
  return lines.map((line, at) => {
    const above = lines[at - 1];
    if (!above) return "yes";
    if (indentTells && line.indent > usual.indent) return "yes";
    if (!line.torn && blanksTell && line.blanks > usual.blanks) return "yes";
    if (isShort(above, line, shortTells ? limit : limit * 0.6)) return "yes";
    return indentTells || (blanksTell && !line.torn) ? "no" : "unknown";
  });
}

/** The line had room for the next word: it ended because its paragraph did. */
function isShort(above: Line, line: Line, limit: number): boolean {
  return above.width + 1 + firstPiece(line.text) <= limit;
}

/** Columns at which the lines were wrapped, where they were wrapped by columns: then nearly all short lines end in a stop. */
function columns(lines: readonly Line[]): { set?: number; about: number } {
  const about = quantile(
    lines.map(({ width }) => width),
    0.97,
  );
  const widest = quantile(
    lines.map(({ width }) => width),
    0.995,
  );
  for (let limit = widest; limit > about - 8; limit--) {
    const short = lines.slice(1).flatMap((line, at) => (isShort(item(lines, at), line, limit) ? [{ above: lines[at] }] : []));
    if (trusted(short, 0.85)) return { set: limit, about };
  }
  return { about };
}

/** A sign that comes up and nearly always after a stop is a sign of paragraphs. */
function trusted(pairs: readonly { above?: Line }[], share = 0.75): boolean {
  const stopped = pairs.filter(({ above }) => above && STOP.test(above.text)).length;
  return pairs.length >= 3 && stopped / pairs.length >= share;
}

/** Columns of the first word: not all set texts cut at hyphens, none between a quotation mark and its word. */
function firstPiece(text: string): number {
  return /^(?:[«“"] )?\S+/u.exec(text)?.[0].length ?? 0;
}

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, two) => one - two);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
