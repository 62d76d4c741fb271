/** The folding of kb_fold (migration "search"), letter by letter, so that what the database found can be shown in the text as written. */

/** A folded text, and for each of its letters the place in the original from which it came. */
export type Folded = { text: string; origin: number[] };

/** Accents, vowel marks, hamza above and below, tatweel, zero-width and direction marks, soft hyphens. */
const DROPPED = /[\u0300-\u036F\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

const FROM = "ٱیێېکڪہھەۀۃ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹ıøłđىة";
const TO = "ايييككههههه01234567890123456789ioldيه";
const LETTERS = new Map([...FROM].map((letter, i) => [letter, TO.charAt(i)]));
LETTERS.set("œ", "oe").set("æ", "ae").set("ß", "ss");

/** A slash between digits makes one word of a number: 37/4 is 37s4. */
const NUMBER_SLASH = /(?<=\p{Nd}) ?\/ ?(?=\p{Nd})/gu;

/** A word of a folded text. */
export const TOKEN = /[\p{L}\p{N}]+/gu;

/** The words and numbers of a text, folded. */
export function tokens(text: string): string[] {
  return foldText(text).match(TOKEN) ?? [];
}

/** Folds a text as the search does, and remembers where each letter came from. Other signs stay, for they part the words. */
export function fold(original: string): Folded {
  const origin: number[] = [];
  let text = "";
  let at = 0;
  for (const letter of original) {
    const folded = foldLetter(letter);
    text += folded;
    for (let i = 0; i < folded.length; i++) origin.push(at);
    at += letter.length;
  }
  return joinNumbers(text, origin);
}

function foldLetter(letter: string): string {
  if (letter >= " " && letter <= "@") return letter;
  const plain = letter.normalize("NFKD").toLowerCase().replace(DROPPED, "");
  return [...plain].map((one) => LETTERS.get(one) ?? one).join("");
}

function joinNumbers(text: string, origin: number[]): Folded {
  if (!text.includes("/")) return { text, origin };
  const places: number[] = [];
  let joined = "";
  let done = 0;
  for (const match of text.matchAll(NUMBER_SLASH)) {
    joined += `${text.slice(done, match.index)}s`;
    places.push(...origin.slice(done, match.index + 1));
    done = match.index + match[0].length;
  }
  return { text: joined + text.slice(done), origin: [...places, ...origin.slice(done)] };
}

/** The folded text alone. */
export function foldText(text: string): string {
  return fold(text).text;
}
