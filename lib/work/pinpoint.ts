import type { Locale } from "@/lib/i18n/locales";

/** How far before the words that cite a text its paragraphs may be named. */
const BEFORE = 120;
/** A range longer than this is no list of paragraphs but a slip. */
const LONGEST = 60;

/** Numbers, lists and ranges of them: `11`, `4 and 5`, `3 à 7`, «١ و ٢». */
const NUMBERS = String.raw`(\d+(?:\s*\([a-z]\))*(?:\s*(?:,|،|–|-|\bto\b|\band\b|\bet\b|à|إلى|و)\s*\d+(?:\s*\([a-z]\))*)*)`;

/** Paragraphs of the text that is cited right behind: "paragraph 11 of General Assembly resolution", "aux paragraphes 3 et 4 de sa résolution". */
const PINPOINTS: Record<Locale, RegExp> = {
  en: new RegExp(
    String.raw`\bparagraphs?\s+${NUMBERS}\s+(?:above\s+)?of\s+(?:the\s+|its\s+|their\s+|General\s+Assembly\s+|Security\s+Council\s+)*(?:resolutions?\s*)?$`,
    "iu",
  ),
  fr: new RegExp(
    String.raw`\bparagraphes?\s+${NUMBERS}\s+(?:du\s+dispositif\s+)?de\s+(?:la\s+|sa\s+|ses\s+|leur\s+)*(?:résolutions?\s*)?(?:de\s+l[’']Assemblée\s+générale\s*)?$`,
    "iu",
  ),
  ar: new RegExp(String.raw`الفقر(?:ة|ات|تين)\s+${NUMBERS}\s+من\s+(?:منطوق\s+)?(?:قرار\S*\s*)?(?:الجمعية\s+العامة\s*)?$`, "u"),
};

/** The numbers of the paragraphs that a text names right before the words, from `at` on, that cite another text. */
export function pinpoints(text: string, at: number, language: Locale): string[] {
  const before = withEuropeanDigits(text.slice(Math.max(0, at - BEFORE), at));
  const [, list] = PINPOINTS[language].exec(before) ?? [];
  return list === undefined ? [] : numbersOf(list);
}

function numbersOf(list: string): string[] {
  const plain = list.replace(/\([a-z]\)/giu, "");
  const found: number[] = [];
  for (const [, joint = "", digits = ""] of plain.matchAll(/(^|[^\d]+)(\d+)/gu)) {
    const number = Number(digits);
    const last = found.at(-1);
    const range = /–|-|to|à|إلى/u.test(joint) && last !== undefined && number > last && number - last <= LONGEST;
    if (range) for (let between = last + 1; between < number; between++) found.push(between);
    found.push(number);
  }
  return [...new Set(found)].map(String);
}

function withEuropeanDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) & 0xf));
}
