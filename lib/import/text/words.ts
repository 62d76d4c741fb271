import { item } from "./item";
/** Stands after a hyphen at a line's end until `mendWords` has decided; `toLines` has taken all others out of the text. */
const LINE_END = "\u00ad";

/**
 * Lines to running text. A line that ends in a hyphen goes on without a space: whether that hyphen is a true one
 * ("self-determination") or the setter's ("interna-tional") is for `mendWords` to say, who knows the other words of the document.
 */
export function joinLines(lines: readonly string[]): string {
  return lines.map((line, at) => (at === 0 ? line : joint(item(lines, at - 1), line) + line)).join("");
}

/** "age- and gender-sensitive": the hyphen hangs, and the word that follows is one of its own. */
const HANGS = /^(?:and|or|to|et|ou|à)(?= )/;

function joint(above: string, line: string): string {
  if (HANGS.test(line)) return " ";
  return /[\p{L}\d][-\u2010\u2011]$/u.test(above.slice(-3)) && /^[\p{L}\d]/u.test(line) ? LINE_END : " ";
}

/** Latin letters spelt out: \p{Script=Latin} costs three times as much, and these go over every word. */
const LATIN = "A-Za-zÀ-ÖØ-öø-ɏ";
const LATIN_WORD = new RegExp(`[${LATIN}][${LATIN}’'-]*`, "g");

/** How often each word stands in the document, and which words a hyphen joins somewhere in it. */
export type Vocabulary = { words: ReadonlyMap<string, number>; hyphenated: ReadonlySet<string> };

export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const words = new Map<string, number>();
  const hyphenated = new Set<string>();
  const add = (word: string) => words.set(word, (words.get(word) ?? 0) + 1);
  for (const text of texts)
    for (const [word] of text.replaceAll(LINE_END, "").matchAll(LATIN_WORD)) {
      const stem = /[’']/.test(word) ? word.replace(/[’']s?$/u, "") : word;
      add(stem);
      if (!stem.includes("-")) continue;
      const parts = stem.split("-");
      for (let at = 1; at < parts.length; at++) hyphenated.add(`${parts[at - 1]}-${parts[at]}`);
      parts.forEach(add);
    }
  return { words, hyphenated };
}

/**
 * Words that the extraction broke, put together where the document itself knows them whole: "interna tional", "Al -Qaida",
 * "self - determination", "cooperation ,". What nothing else in the document attests stays as printed. Latin script only.
 */
export function mendWords(text: string, vocabulary: Vocabulary): string {
  const whole = text.includes(LINE_END) ? mendLineEnds(text, vocabulary) : text;
  const comma = whole.includes(" ,") ? whole.replace(/(?<=\p{Script=Latin}) ,(?= |$)/gu, ",") : whole;
  return mendFragments(comma.includes(" -") ? mendHyphens(comma, vocabulary) : comma, vocabulary);
}

function mendLineEnds(text: string, { words }: Vocabulary): string {
  return text
    .replace(/(?<!\p{Script=Latin})(\p{Script=Latin}+)[-\u2010]\u00ad(\p{Ll}+)/gu, (all, left: string, right: string) => {
      const isSetters = words.has(left + right) && !isWord(`${left}-${right}`, words) && !isWord(left, words) && !isWord(right, words);
      return isSetters ? left + right : all;
    })
    .replaceAll(LINE_END, "");
}

/** Stands somewhere else too than in this one place, where a fragment counts once, as a part of what is hyphenated. */
function isWord(text: string, words: Vocabulary["words"]): boolean {
  return (words.get(text) ?? 0) > 1;
}

/** A dash that opens an aside ("Israel -the occupying power- …") is none of these: it has a second one. */
function mendHyphens(text: string, { hyphenated }: Vocabulary): string {
  return text
    .replace(/(?<![\p{L}\d-])(\p{Script=Latin}+) - ?(?=(\p{Script=Latin}+))/gu, (all, left: string, right: string) =>
      hyphenated.has(`${left}-${right}`) ? `${left}-` : all,
    )
    .replace(/(?<![\p{L}\d-])(\p{Script=Latin}+) -(?=\p{Script=Latin}(?!.{0,100}\p{L} ?-[ ,.;]))/gu, "$1-");
}

function mendFragments(text: string, { words }: Vocabulary): string {
  const printed = text.split(" ");
  return printed
    .map((word, at) => word + (at + 1 === printed.length || isFragment(word, printed[at + 1] ?? "", words) ? "" : " "))
    .join("");
}

/** Two things printed side by side that are one word; what stands elsewhere too, as most words do, is told without looking closer. */
function isFragment(word: string, next: string, words: Vocabulary["words"]): boolean {
  if (!ENDS_LATIN.test(word) || isWord(word, words) || isWord(next, words)) return false;
  const left = LEFT.exec(word)?.[1];
  const right = RIGHT.exec(next)?.[1];
  return left !== undefined && right !== undefined && isBroken(left, right, words);
}

const ENDS_LATIN = new RegExp(`[${LATIN}]$`);
const LEFT = /(?:^|[^\p{L}\d’'-])(\p{Script=Latin}+)$/u;
const RIGHT = /^(\p{Ll}+)(?:[’']s)?(?![\p{L}\d’'-])/u;

/** Neither half stands anywhere else, and the whole does; or the whole is the adverb of a word that does. */
function isBroken(left: string, right: string, words: Vocabulary["words"]): boolean {
  if (isWord(left, words) || isWord(right, words)) return false;
  const whole = left + right;
  if (words.has(whole)) return true;
  return whole.length > 8 && left.length + 4 < whole.length && whole.endsWith("ally") && words.has(whole.slice(0, -4));
}
