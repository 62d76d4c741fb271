import { item } from "./item";
import type { Line } from "./lines";
import { keep } from "./furniture";
import { quantile } from "./layout";
import { readNumber } from "./numbers";
import { beginsUpper, opensOperative, opensRecital } from "./openers";
import type { TextLanguage } from "./schema";
import { joinLines } from "./words";

/** `after`: index of the first line of the remaining text that stands below the note. */
export type Footnote = { mark: string; text: string; after: number };
type Open = { mark: string; lines: string[]; after: number };

const RULE = /^[_\u2014\u2015=-]{5,}$/;
const URL_LINE = /^https?:\/\/\S+$/;
const START = /^(?:(\d{1,3})(?<dot>[.)-])? |[[(](\d{1,3})[\])] ?|([⁰¹²³⁴-⁹]{1,3}) ?|(\*{1,3}|[a-z]\/) ?)(?=\S)/u;
const PLAIN_START = /^(?:(\d{1,3}) (?=\S)|\((\d{1,3})\) ?(?=\S)|\[(\d{1,3})\] ?(?=\S)|([⁰¹²³⁴-⁹]{1,3}) ?(?=\S))/u;
const OPERATIVE_START = /^\d{1,3} ?[.-]/;
const CLOSED = /[.!?](?:["”»)\]]{0,2})$/;
/** A full stop that ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:Nos?|vols?|chap|sect|pp?|para|paras|par|art|Ibid|Add|Corr|Rev|Doc|ed|St|Mr|Ms|t|rés|n[°o]s?)\.$/iu;
const MONTHS =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين)(?!\p{L})/iu;
/** Notes that may be missing before the first one of a page. */
const MOST_MISSING = 9;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Footnotes out of the flow: under a rule, or at a page's end where their numbers go on from the last and their marks stand in the
 * text above. Line by line, one pass.
 */
export function splitFootnotes(lines: Line[], language: TextLanguage): { lines: Line[]; footnotes: Footnote[] } {
  const dropped = lines.map(() => false);
  const notes: Open[] = [];
  let zone: "text" | "rule" | "note" = "text";
  let last = 0;
  let kept = 0;
  let style: string | undefined;
  /** Empty lines above the first note of this page: more of them below its last one are the page's end. */
  let usual = 0;
  const full = quantile(
    lines.map(({ width }) => width),
    0.9,
  );
  const isRuled = lines.some(({ text }) => RULE.test(text));
  let bodyBefore: Line | undefined;
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (RULE.test(line.text)) {
      zone = "rule";
      dropped[at] = true;
      continue;
    }
    const mark =
      zone === "text"
        ? isRuled
          ? undefined
          : plainMark(lines, at, last, language)
        : startMark(line.text, last, zone === "note" ? { style } : undefined);
    if (mark !== undefined) {
      if (/^\d+$/.test(mark)) last = mark === "1" ? 1 : Math.max(last, Number(mark));
      if (zone !== "note") {
        style = styleOf(line.text);
        usual = line.blanks;
      }
      notes.push({ mark, lines: [line.text.replace(zone === "text" ? PLAIN_START : START, "")], after: kept });
      zone = "note";
    } else if (
      zone !== "text" &&
      URL_LINE.test(line.text) &&
      (above === undefined || CLOSED.test(above.text) || URL_LINE.test(above.text))
    ) {
      // The address of a link, printed by the extraction: the note names the document already.
    } else if (zone === "note" && !leavesNotes({ line, above, bodyBefore, language, width: full, usual }))
      item(notes, -1).lines.push(line.text);
    else zone = "text";
    dropped[at] = zone !== "text";
    if (zone === "text") {
      kept++;
      bodyBefore = line;
    }
  }
  const footnotes = notes.map(({ mark, lines: texts, after }) => ({ mark, after, text: joinLines(texts) }));
  return { lines: keep(lines, dropped), footnotes };
}

type Place = { line: Line; above: Line | undefined; bodyBefore: Line | undefined; language: TextLanguage; width: number; usual: number };

/** Where the notes of this page end: the page turned, or the last note is closed and this is no continuation. */
function leavesNotes({ line, above, bodyBefore, language, width, usual }: Place): boolean {
  if (!above || line.torn || line.page !== above.page) return true;
  if (URL_LINE.test(above.text)) return true;
  const numbered = readNumber(line.text);
  if (numbered && opensOperative(numbered.rest, language)) return true;
  const hadRoom = above.width + 1 + firstWord(line.text).length < width * 0.8;
  if (!hadRoom && (!CLOSED.test(above.text) || ABBREVIATION.test(above.text))) return false;
  if (line.blanks > usual || opensRecital(line.text, language) || OPERATIVE_START.test(line.text)) return true;
  const cutInMidSentence = bodyBefore && !/[.,;:،؛][\d()"”»]*$/.test(bodyBefore.text);
  const full = above.width >= 60 && above.width + 1 + firstWord(line.text).length > line.width && line.indent <= above.indent;
  return !(full && cutInMidSentence && language !== "ar" && beginsUpper(line.text, language));
}

/**
 * The mark that begins a note under a rule: the next number, 1 again, or a sign. Right under the rule another number too: the notes
 * before it may be those of a part that is not here, or it is a note that is called again.
 */
function startMark(text: string, last: number, open: { style: string | undefined } | undefined): string | undefined {
  const found = START.exec(text);
  const style = open?.style;
  if (!found || (style !== undefined && style !== "*" && styleOf(text) !== style)) return undefined;
  if (found[5]) return found[5];
  const number = found[4] ? fromSuperscript(found[4]) : Number(found[1] ?? found[3]);
  const rest = text.slice(found[0].length);
  if (MONTHS.test(rest) || /^[-–—] /.test(rest)) return undefined;
  const isFirst = !open && number <= last + MOST_MISSING && !found.groups?.dot;
  if (number !== last + 1 && !isFirst && (number !== 1 || !/^[\p{Lu}\u0621-\u064a“"«(]/u.test(rest))) return undefined;
  return String(number);
}

/** How a note's number is dressed: all notes of a page have theirs alike, so that "1. Takes note" below them is none. */
function styleOf(text: string): string | undefined {
  const found = START.exec(text);
  if (!found) return undefined;
  return found[5] ? "*" : found[4] ? "¹" : found[3] ? "()" : (found.groups?.dot ?? "1");
}

/** The same without a rule: only the next number, at a place where a note can stand, called above, and followed by a note's words. */
function plainMark(lines: Line[], at: number, last: number, language: TextLanguage): string | undefined {
  const text = item(lines, at).text;
  const found = PLAIN_START.exec(text);
  if (!found || at === 0) return undefined;
  const number = found[4] ? fromSuperscript(found[4]) : Number(found[1] ?? found[2] ?? found[3]);
  if (number !== 1 && (number <= last || number > last + 3)) return undefined;
  const rest = text.slice(found[0].length);
  if (!beginsUpper(rest, language) && !/^(?:[([“«"]|\d{4}|https?:)/.test(rest)) return undefined;
  if (MONTHS.test(rest) || /^[-–—.]/.test(rest)) return undefined;
  return isCalledAbove(lines, at, number) ? String(number) : undefined;
}

/** The mark is glued to a word within the page above: 100 lines are more than a page. */
function isCalledAbove(lines: Line[], at: number, number: number): boolean {
  const mark = new RegExp(`[\\p{L}\\p{M}\\d,;.:)”“»"’،؛%][([]?(?:${number}|${toSuperscript(number)})[)\\]]?(?![\\p{L}\\d/(-])`, "u");
  for (let above = at - 1; above >= Math.max(0, at - 100); above--) if (mark.test(item(lines, above).text)) return true;
  return false;
}

function firstWord(text: string): string {
  return text.split(" ", 1)[0] ?? "";
}

function fromSuperscript(signs: string): number {
  return Number([...signs].map((sign) => SUPERSCRIPTS.indexOf(sign)).join(""));
}

export function toSuperscript(number: number): string {
  return [...String(number)].map((digit) => SUPERSCRIPTS[Number(digit)]).join("");
}
