import { looksLikeNumber, numberKey } from "@/lib/work/number";

/** A number with its letters before and behind: A/RES/ES-10/24, 42/40-P, 51/9-ق ت, 3369 (XXX), S/PRST/2013/16, 2722 (2024). */
const NUMBER =
  /((?:[a-z]{1,5}\/)*(?:(?:es|s)[- ]|دإط-)?)(\d+(?:\s*\/\s*\d+)*(?:\s*\([^()]{1,8}\))?)((?:[ -]?\p{L}{1,4}(?:[ -]\p{L})?(?![\p{L}\p{N}]))?)/giu;

/** A number of the OIC's series: printed now session first, now number first. */
const SERIES = /^(\d+)\/(\d+)(\p{L}{1,4})$/u;

/** What was typed, digits made Western: for a number only. */
function western(text: string): string {
  return text.normalize("NFKC").replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** Keys by which the numbers in a text may be stored, the likeliest first: as a whole, number by number, without letters behind, turned round. */
export function numberKeys(text: string): string[] {
  const plain = western(text);
  const found = [...plain.matchAll(NUMBER)].filter(([number]) => looksLikeNumber(number));
  const variants = found.flatMap(([number, before = "", digits = ""]) => [number, before + digits]);
  const keys = [...new Set([plain, ...variants].map(numberKey))].filter((key) => /\d/.test(key) && key.length <= 40);
  const turned = keys.flatMap((key) => {
    const [, first, second, series] = SERIES.exec(key) ?? [];
    return first && second && series ? [`${second}/${first}${series}`] : [];
  });
  return [...new Set([...keys, ...turned])].slice(0, 12);
}

/** True where the text is a number and nothing else that could be looked for. */
export function isNumberOnly(text: string): boolean {
  const rest = western(text)
    .replace(NUMBER, (number) => (looksLikeNumber(number) ? " " : number))
    .replace(/(?<![\p{L}\p{N}])(?:resolutions?|r[ée]solutions?|res|القرار|قرار|رقم|n[o°º]|a)(?![\p{L}\p{N}])/giu, " ");
  return numberKeys(text).length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}
