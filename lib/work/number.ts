/** Pure functions on the numbers of resolutions and documents. */

const ARABIC_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/**
 * One key for all ways to write the same number: `A/RES/37/4`, `a res 37/4` and `٣٧/٤` give `37/4`; `15/12-P`, `15/12 P` and
 * `Res. 15/12-p` give `15/12p`. Order is kept: reversed spellings are stored as spellings of their own (editorial notes B2, B5).
 */
export function numberKey(text: string): string {
  return text
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(DASHES, "-")
    .toLowerCase()
    .replace(/^\s*(?:(?:draft\s+)?resolutions?|r[ée]solutions?|res|القرار|قرار|رقم)(?![\p{L}\p{N}])/u, "")
    .replace(/^[\s.:]*(?:n[o°º]\.?|رقم)(?=[\s.:\d])[\s.:]*/u, "")
    .replace(/^[\s.]*a[\s/]*res[\s/]*/, "")
    .replace(/[\s.،,:()«»"-]+/g, "");
}

/** True for words that can only be meant as a number: a digit, and a slash or a letter group around it. */
export function looksLikeNumber(text: string): boolean {
  return /\d+\s*[/(]\s*[\d\p{L}]|\bes-?\d+\/\d+/iu.test(text.normalize("NFKC").replace(ARABIC_DIGITS, "0"));
}
