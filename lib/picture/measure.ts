import type { Words } from "@/lib/entity/present";

/** Mean advance of letters in em, a little above what IBM Plex Sans (Latin, Arabic) measures: a box may be too tall, never too short. */
const ADVANCE = { space: 0.27, arabic: 0.5, capital: 0.7, other: 0.56 };

function advanceOf(letter: string): number {
  if (letter === " ") return ADVANCE.space;
  if (/\p{M}/u.test(letter)) return 0;
  if (/\p{Script=Arabic}/u.test(letter)) return ADVANCE.arabic;
  return /\p{Lu}/u.test(letter) ? ADVANCE.capital : ADVANCE.other;
}

/** The width of a text on one line, in em. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + advanceOf(letter), 0);
}

/** How many lines a text needs in a box of this width (em), broken between words; a word longer than the box is broken too. */
export function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const length = widthOf(word);
    const needed = used === 0 ? length : used + ADVANCE.space + length;
    if (needed <= width) {
      used = needed;
      continue;
    }
    if (used > 0) lines++;
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used = length > width ? length % width : length;
  }
  return lines;
}

/** Height of a line, and of the ground above and below the words, in em of the picture. */
const LINE = 1.4;
const PADDING = 0.9;

/** The height of a box that holds a label, in em; `width` is the room for words. Other languages than the page's stand a little smaller. */
export function boxHeight(label: Pick<Words, "text">, width: number): number {
  return linesOf(`${label.text}°`, width) * LINE + PADDING;
}
