import { item } from "./item";
/** The number that opens an operative paragraph, as printed: "1.", "1 -", "1-", "١ -", and what follows it. */
export function readNumber(text: string): { number: number; rest: string } | undefined {
  const found = /^(?:[-–] ?)?([0-9٠-٩۰-۹]{1,3}) ?(?:[.)](?![0-9٠-٩])|[-–—](?![0-9٠-٩])) ?(?=\S)/u.exec(text);
  if (!found) return undefined;
  const number = Number(westernDigits(item(found, 1)));
  return number > 0 ? { number, rest: text.slice(found[0].length) } : undefined;
}

export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/** "(a)", "a)", "(i)", "(أ)", "•": a point of the paragraph above it. */
export function isPoint(text: string): boolean {
  return /^(?:\(?[a-z]{1,5}\)|\([A-Z]{1,2}\)|\(?[ء-ي]{1,2}(?: [ء-ي]{1,2})?\)|\(?\d{1,2}\) |[’‘]\d{1,2}[’‘]|[•·▪*–-] )/u.test(text);
}
