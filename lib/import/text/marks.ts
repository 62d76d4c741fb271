import { item } from "./item";
import { LAST_RESOLUTION } from "./citations";
import { type Footnote, toSuperscript } from "./footnotes";
import type { Line } from "./lines";

type Place = { line: number; start: number; end: number; weight: number };

/** Digits glued to what is before them, or in brackets; not the inside of a number, a symbol or a date. */
const DIGITS =
  /(?<=[\p{L}\p{M}\d,;.:!?)\]”“’»"،؛%])(?:(\d{1,7})(?![\p{Script=Latin}\d/’‘]|[.,]\d|-\d)|\((\d{1,3})\)|\[(\d{1,3})\])|([⁰¹²³⁴-⁹]{1,3})/gu;
/** What a mark is glued to. */
const GLUED = /[\p{L}\p{M}\d,;.:!?)\]”“»"’،؛%]$/u;
const STOP_BEFORE = /[,;.،؛]$/;
/** The end of a symbol whose number follows: "WT/L/508/Add.1", "2/CP.23", "GC.18/Res.9". */
const SYMBOL_STEM = /(?:^|[^\p{L}])(?:Add|Corr|Rev|Res|Dec|DEC|CP|COP|[\dA-Z-]+\/\p{L}+)\.$/u;
/** More places than this for one mark: the text is no resolution, and the search must end. */
const MAX_PLACES = 500;

/**
 * Takes the marks of the footnotes out of the lines. Marks come in the order of the notes, each above its note, so the best row of
 * places is chosen as a whole: "the year 20151" loses its last digit only when note 1 is called nowhere better.
 */
export function withoutMarks(lines: Line[], footnotes: readonly Footnote[]): { lines: Line[]; uncalled: string[] } {
  const numbered = footnotes.filter(({ mark }) => /^\d+$/.test(mark));
  const places = placesByMark(lines, new Set(numbered.map(({ mark }) => mark)));
  const chosen = bestRow(numbered, places);
  const calls = [...chosen.values(), ...calledAgain(numbered, places, chosen)];
  const out = lines.slice();
  for (const { line, start, end } of calls.sort((one, two) => two.line - one.line || two.start - one.start)) {
    const { text } = item(out, line);
    out[line] = { ...item(out, line), text: without(text, start, end).trim() };
  }
  const uncalled = footnotes.filter((note) => !chosen.has(note)).map(({ mark }) => mark);
  return { lines: out.filter(({ text }) => text), uncalled };
}

/** A mark that stood apart takes the space before it along, where a stop follows. */
function without(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return (/^[,.،]/.test(after) ? before.trimEnd() : before) + after;
}

/** Every place where a mark could stand, in reading order. */
function placesByMark(lines: readonly Line[], marks: ReadonlySet<string>): Map<string, Place[]> {
  const found = new Map<string, Place[]>([...marks].map((mark) => [mark, []]));
  if (marks.size === 0) return found;
  const longest = Math.max(...[...marks].map((mark) => mark.length));
  const superscripts = new Map([...marks].map((mark) => [toSuperscript(Number(mark)), mark]));
  for (const [line, { text }] of lines.entries())
    for (const match of text.matchAll(DIGITS)) {
      const [all, run, round, square, raised] = match;
      const end = match.index + all.length;
      const add = (mark: string | undefined, start: number, weight: number) => {
        const places = mark === undefined ? undefined : found.get(mark);
        if (places && weight > 0 && places.length < MAX_PLACES) places.push({ line, start, end, weight });
      };
      if (raised) add(superscripts.get(raised), match.index, 12);
      else if (round ?? square) add(round ?? square, match.index, 9);
      else if (run) {
        const before = text.slice(0, match.index);
        // A whole run of digits after a letter or a stop; or the tail of a longer number.
        if (!/\d$/.test(before)) {
          add(run, match.index, weightAfter(before));
          for (let length = 1; length <= longest && length < run.length; length++)
            add(run.slice(-length), end - length, weightOfTail(before, run, length, text.slice(end)) * likely(text, end));
        }
      }
    }
  // "…of 2011" after a space: no mark by itself, but a year or a number may carry one as its tail.
  for (const [line, { text }] of lines.entries())
    for (const match of text.matchAll(/(?<![\p{L}\d.,])(?:\d{1,4}\/)?\d{2,8}(?![\p{Script=Latin}\d/(]|[.,]\d|-\d)/gu)) {
      const digits = match[0].replace(/^.*\//, "");
      if (GLUED.test(text.slice(Math.max(0, match.index - 2), match.index)) && digits === match[0]) continue;
      const end = match.index + match[0].length;
      for (let length = 1; length <= longest && length < digits.length; length++) {
        const places = found.get(digits.slice(-length));
        const weight = weightOfTail(text.slice(0, end - digits.length), digits, length, text.slice(end)) * likely(text, end);
        if (places && weight > 0 && places.length < MAX_PLACES) places.push({ line, start: end - length, end, weight });
      }
    }
  // A mark that the extraction set apart from its word: "General 12, which", "development, 5" at a line's end.
  for (const [line, { text }] of lines.entries())
    for (const match of text.matchAll(/(?<= )\d{1,3}(?=[,;.،؛]?(?: |$)|\p{Ll}{2})/gu)) {
      const [run] = match;
      const places = found.get(run);
      if (!places || places.length >= MAX_PLACES) continue;
      const before = text.slice(0, match.index - 1);
      const after = text.slice(match.index + run.length);
      const isApart = after === "" ? STOP_BEFORE.test(before) : /^[,;.،؛]/.test(after) ? /\p{L}{2}$/u.test(before) : /^\p{L}/u.test(after);
      if (isApart) places.push({ line, start: match.index, end: match.index + run.length, weight: 0.4 });
    }
  for (const [line, { text }] of lines.entries())
    for (const match of text.matchAll(/(?<=\p{L}{2} |\d{4} )\((\d{1,3})\)/gu)) {
      const places = found.get(match[1] ?? "");
      if (places && places.length < MAX_PLACES) places.push({ line, start: match.index, end: match.index + match[0].length, weight: 4 });
    }
  for (const places of found.values()) places.sort((one, two) => one.line - two.line || one.start - two.start);
  return found;
}

function weightAfter(before: string): number {
  if (/(?:^|[\s(])["”“’]$/.test(before)) return 0; // an opening quotation mark
  if (/’$/.test(before)) return /(?:^|[\s(“])‘[^‘’]+(?:’\p{L}[^‘’]*)?’$/u.test(before) ? 10 : 1; // ‘Our Common Agenda’3, l’5
  if (/(?:1[6-9]|20)\d\d,$|\d\/\d+,$/.test(before)) return 9; // "17 May 2013,4"
  if (/(?<!\p{L})[IVXLC]+\.$/u.test(before)) return 0; // "paragraph VII.8"
  if (SYMBOL_STEM.test(before)) return 0;
  if (/(?<!\d) \((?:19|20)\d\d\)$/.test(before)) return 1; // "recommendation (2019)1"
  if (/\d[.,]$/.test(before)) return 1; // a decimal, rather
  if (/(?:^|[^\p{L}])\p{Lu}$/u.test(before)) return 1; // "G20", "E1"
  if (/(?<!\p{L})(?:CO|PM|SDG|COP)$/u.test(before)) return 1;
  return 10;
}

/** A mark stands at the end of what it explains: before a stop rather than before "of 9 December". */
function likely(text: string, end: number): number {
  if (/^ ?[.,;:،؛)]/.test(text.slice(end, end + 2))) return 1.1;
  return /^ (?:of|du|dated|المؤرخ)(?= |$)/.test(text.slice(end, end + 9)) ? 0.8 : 1;
}

/**
 * How likely digits end a number instead of being its own: a year that grew to five digits tells itself, and so does a resolution
 * that grew to four, for every body counts its resolutions anew each session or year, and none has come to a thousand.
 */
function weightOfTail(before: string, run: string, length: number, after: string): number {
  if (/^(?:1[6-9]|20)\d\d$/.test(run) && !before.endsWith("/")) return 0;
  const rest = run.slice(0, -length);
  if (rest.startsWith("0") && rest !== "0") return 0;
  if (/^(?:1[6-9]|20)\d\d$/.test(rest) && !/\/$/.test(before)) return 8;
  if (/(?:^|[^\p{L}\d/])[\dIVX]{1,4}\/$/u.test(before)) return run.length > 3 ? 8 : Number(run) > LAST_RESOLUTION ? 3 : 1;
  if (/(?:COVID|كوفيد)[-\u2011]$/u.test(before) && rest === "19") return 8;
  if (SYMBOL_STEM.test(before)) return 2;
  return /^[2-9]\d{1,3}$/.test(rest) ? 1 : /^ ?[,;.:،؛]/.test(after) ? 0.3 : 0; // "objectives 9 and 174,
}

/** The heaviest row of places, one for each note at most, each after the one before and above its own note. */
function bestRow(notes: readonly Footnote[], places: ReadonlyMap<string, Place[]>): Map<Footnote, Place> {
  type Step = { place: Place; note: Footnote; total: number; previous?: Step };
  let row: Step[] = []; // in reading order, totals growing: what is reached at best up to a place
  let page = { begins: 0, ends: notes[0]?.after ?? 0 };
  for (const note of notes) {
    if (note.after !== page.ends) page = { begins: page.ends, ends: note.after };
    const steps = (places.get(note.mark) ?? [])
      .filter(({ line }) => line >= page.begins && line < page.ends)
      .map((place): Step => {
        const previous = lastBefore(row, place);
        return { place, note, previous, total: place.weight + (previous?.total ?? 0) };
      });
    row = grow(row, steps);
  }
  const chosen = new Map<Footnote, Place>();
  for (let step = row.at(-1); step; step = step.previous) chosen.set(step.note, step.place);
  return chosen;

  function lastBefore(steps: readonly Step[], place: Place): Step | undefined {
    let low = 0;
    let high = steps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (precedes(item(steps, middle).place, place)) low = middle + 1;
      else high = middle;
    }
    return steps[low - 1];
  }

  function grow(old: readonly Step[], added: readonly Step[]): Step[] {
    const merged = [...old, ...added].sort((one, two) => order(one.place, two.place) || one.total - two.total);
    const best: Step[] = [];
    for (const step of merged) if (step.total > (best.at(-1)?.total ?? 0)) best.push(step);
    return best;
  }
}

function order(one: Place, two: Place): number {
  return one.line - two.line || one.end - two.end;
}

function precedes(one: Place, two: Place): boolean {
  return one.line < two.line || (one.line === two.line && one.end <= two.start);
}

/** A note that is called a second time: only where the digits cannot be anything else, after a stop and before a space. */
function calledAgain(notes: readonly Footnote[], places: ReadonlyMap<string, Place[]>, chosen: ReadonlyMap<Footnote, Place>): Place[] {
  const taken = new Set([...chosen.values()].map(({ line, end }) => `${line} ${end}`));
  const again: Place[] = [];
  for (const note of new Map(notes.map((one) => [one.mark, one])).values()) {
    const first = chosen.get(note);
    for (const place of places.get(note.mark) ?? []) {
      const key = `${place.line} ${place.end}`;
      if (!first || place.weight < 10 || !precedes(first, place) || taken.has(key)) continue;
      taken.add(key);
      again.push(place);
    }
  }
  return again;
}
