/** The folding of kb_fold (first migration), letter by letter, so that what the database found can be shown in the text as written. */

/** A folded text, and for each of its letters the place in the original from which it came. */
export type Folded = { text: string; origin: number[] };

/** Vowel marks, tatweel, zero-width and direction marks, soft hyphens. */
const DROPPED = /[\u064B-\u065F\u0670\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\u00AD]/;

const FROM = "أإآٱىةؤئیک٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹àâäáãåçéèêëíìîïñóòôöõúùûüýÿ’‘–—";
const TO = "اااايهوييك01234567890123456789aaaaaaceeeeiiiinooooouuuuyy''--";
const LETTERS = new Map([...FROM].map((letter, i) => [letter, TO.charAt(i)]));
LETTERS.set("œ", "oe").set("æ", "ae");

/** Two letters with a slash between them are two words. */
const SLASH = /([^0-9\s])\/([^0-9\s])/g;

/** A word or a number of a folded text; a resolution's number is one: 37/4, 42/40-p. */
export const TOKEN = /\d+(?:\/\d+)+(?:-\p{L}+)?|[\p{L}\p{N}]+/gu;

/** The words and numbers of a text, folded. */
export function tokens(text: string): string[] {
  return foldText(text).match(TOKEN) ?? [];
}

/** Folds a text as the search does, and remembers where each letter came from. */
export function fold(original: string): Folded {
  const origin: number[] = [];
  let text = "";
  for (let at = 0; at < original.length; at++) {
    const letter = original.charAt(at);
    if (DROPPED.test(letter)) continue;
    const lower = letter.toLowerCase().charAt(0);
    const folded = LETTERS.get(lower) ?? lower;
    text += folded;
    for (let i = 0; i < folded.length; i++) origin.push(at);
  }
  return { text: text.replace(SLASH, "$1 $2"), origin };
}

/** The folded text alone. */
export function foldText(text: string): string {
  return fold(text).text;
}
