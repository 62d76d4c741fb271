import { romanNumeral } from "./roman";

/** A paragraph's printed number: its level (0 for 7., 1 for (a), 2 for (i)) and a key that is the same in every language. */
export type PrintedNumber = { printed: string; level: 0 | 1 | 2; key: string };

/** The order in which Arabic letters count, against a, b, c … */
const ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g;
const QUOTES = "['\"‘’‛“”«»]";

/** What may stand before a paragraph's words and be its number; groups: digits, quoted digits, letters in brackets. */
const AT_START = new RegExp(
  `^[\\s\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069]*(?:(\\d{1,3})\\s*(?:[-–—]|\\.)(?=\\s|[\\u200B-\\u200F]|$)|${QUOTES}(\\d{1,2})${QUOTES}|\\(?(هـ|[a-z]{1,4}|([${ABJAD}ا])(?: ?\\4)?)\\u200F?\\)(?=\\s|[\\u200B-\\u200F]|$))[\\s\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069]*`,
);

/** Reads a number printed apart from its paragraph, in `num`. Anything that is none (bullets, headings) gives null. */
export function readNumber(text: string): PrintedNumber | null {
  const printed = westernDigits(text.replace(INVISIBLE, "").trim());
  if (/^\d{1,3}\s*[.\-–—]*$/.test(printed)) return { printed, level: 0, key: String(parseInt(printed, 10)) };
  const found = takeNumber(printed);
  return found && found.length === printed.length ? found.number : null;
}

/** Reads the number that a paragraph's own text begins with: `7 - تشير`, `(أ) اتخاذ`, `12. Calls upon`. `length` is what it takes up. */
export function takeNumber(text: string): { number: PrintedNumber; length: number } | null {
  const match = AT_START.exec(westernDigits(text));
  if (!match) return null;
  const [whole, digits, quoted, letters] = match;
  const printed = whole.replace(INVISIBLE, "").trim();
  if (digits) return { number: { printed, level: 0, key: String(Number(digits)) }, length: whole.length };
  if (quoted) return { number: { printed, level: 2, key: romanNumeral(Number(quoted)).toLowerCase() }, length: whole.length };
  const key = latin(letters ?? "");
  return key ? { number: { printed, level: 1, key }, length: whole.length } : null;
}

export function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** أ gives a, ب b, هـ e, and after ض, z, the doubled ones: ب ب gives bb. Latin letters stay. */
function latin(letters: string): string | null {
  if (/^[a-z]+$/.test(letters)) return letters;
  const places = [...letters.replace(/[ـ ]/g, "").replaceAll("ا", "أ")].map((letter) => [...ABJAD].indexOf(letter));
  if (places.length === 0 || places.some((place) => place < 0 || place > 25)) return null;
  return places.map((place) => String.fromCharCode(97 + place)).join("");
}

/** The letter that follows in a list: i after h, aa after z, ii after hh. */
export function letterAfter(key: string): string {
  if (/^z+$/.test(key)) return "a".repeat(key.length + 1);
  return String.fromCharCode((key.codePointAt(0) ?? 0) + 1).repeat(key.length);
}

const ROMAN = /^(?=[ivx])(x{0,2})(ix|iv|v?i{0,3})$/;

/** `(i)` after `(h)` is a letter, else the first of the Roman numerals; so are v and x, and `(ii)` after `(hh)`. */
export function isRoman(key: string, letterBefore: string | null): boolean {
  return ROMAN.test(key) && (letterBefore === null || letterAfter(letterBefore) !== key);
}
