/** A piece of a text; a sign is a number or symbol whose order must not depend on the letters around it. */
export type Piece = { text: string; sign: boolean };

/** `42/40-P`, `51/9-ق ت`, `A/RES/ES-10/24`, `A/69/228-S/2014/560`, `3369 (XXX)`, `E1`, link addresses. */
const SIGN =
  /(?:https?:\/\/\S+|(?:[A-Z]{1,4}\/)+[A-Z0-9][A-Z0-9/-]*[A-Z0-9]|\d+\/\d+\s?-\s?(?:[A-Z]+|ق ت)|ES-\d+\/\d+|\d{3,4} \([A-Z]+\)|\bE1\b)/g;

/** Cuts a text so that its signs can be isolated (editorial notes B5, F18); joined, the pieces are the text. */
export function splitSigns(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(SIGN)) {
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), sign: false });
    pieces.push({ text: match[0], sign: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), sign: false });
  return pieces;
}

const AFTER_OPENING = /(?<=«) /g;
const BEFORE_MARK = / (?=[»;!?](?![\p{L}\p{N}]))/gu;
const BEFORE_COLON = / (?=:(?:\s|$))/g;
const AFTER_NUMERO = /(?<=(?:^|\P{L})n°) (?=\d)/gu;

/** The spaces that French sets inside its quotation marks, before some others and after n°, as spaces at which no line ends. Lengths keep. */
export function keepMarks(text: string): string {
  return text
    .replace(AFTER_OPENING, "\u202f")
    .replace(BEFORE_MARK, "\u202f")
    .replace(BEFORE_COLON, "\u00a0")
    .replace(AFTER_NUMERO, "\u00a0");
}
