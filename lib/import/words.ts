/** A word of a text: its place, and its folded form. */
export type Token = { folded: string; start: number; end: number };

const WORD = /[\p{L}\p{N}\p{M}\u0640]+/gu;

/** The words of a text; apostrophes and hyphens part them (l’Iraq, Guinée-Bissau). */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    folded: foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const FOLDED = new Map<string, string>();

/** Lower case, without accents, Arabic vowel signs and the differences of alef. Remembers: texts repeat their words. */
export function foldWord(word: string): string {
  const known = FOLDED.get(word);
  if (known !== undefined) return known;
  const folded = word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036F\u0610-\u061A\u064B-\u0655\u0670\u0640]/g, "")
    .replace(/ٱ/g, "ا")
    .replaceAll("ى", "ي")
    .replaceAll("œ", "oe")
    .replaceAll("ı", "i");
  if (FOLDED.size > 100_000) FOLDED.clear();
  FOLDED.set(word, folded);
  return folded;
}
