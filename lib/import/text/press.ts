import { item } from "./item";
import type { Line } from "./lines";
import { opensResolution } from "./openers";
import type { TextLanguage } from "./schema";

/** Paragraphs of a press text are lines of many hundred letters; wrapped lines and headings are shorter. */
const LONG = 250;

/** A report of a resolution, one paragraph a line, nothing numbered, no recital apart: it is read as it stands. */
export function isPressText(lines: readonly Line[]): boolean {
  if (lines.length < 3) return false;
  const widths = lines.map(({ width }) => width).sort((one, two) => one - two);
  return item(widths, Math.floor(widths.length / 2)) > LONG;
}

/** The lead and the chapeau that names the author come before, what the author says and asks after. */
export function splitPress(lines: readonly Line[], language: TextLanguage): { before: string[]; after: string[] } {
  const chapeau = lines.findIndex(({ text }) => opensResolution(text, language));
  const texts = lines.map(({ text }) => text);
  return { before: texts.slice(0, chapeau + 1), after: texts.slice(chapeau + 1) };
}

/** One file may hold a text in two languages one after the other: the lines of the script that is asked for. */
export function linesOfScript(lines: Line[], language: TextLanguage): Line[] {
  const arabic = lines.filter(({ text }) => isArabic(text)).length;
  const mixed = arabic >= 3 && lines.length - arabic >= 3 && Math.min(arabic, lines.length - arabic) / lines.length > 0.2;
  return mixed ? lines.filter(({ text }) => isArabic(text) === (language === "ar")) : lines;
}

export function isArabic(text: string): boolean {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return arabic > latin;
}
