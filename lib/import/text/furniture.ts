import { item } from "./item";
import { STOP } from "./layout";
import type { Line } from "./lines";

/** A page number, alone or as "2/6", "Page 2 of 6", "- 2 -"; a job number ("20-15876 (E)"); what printers put on the first page. */
const PATTERNS = [
  /^[-–—[(]? ?\d{1,3} ?[-–—\])]?$/,
  /^(?:page|صفحة|الصفحة) ?\d{1,4}(?: ?(?:\/|of|de|sur|من) ?\d{1,4})?$/iu,
  /^(?:[A-Z]?\d{2}-\d{5,6}(?: ?\([A-Z]\))?)(?: \d{6})*(?: ?\*[\d*]+\*?)?(?: \d{1,3} ?\/ ?\d{1,3})?$/,
  /^\d{1,3} ?\/ ?\d{1,3} [A-Z]?\d{2}-\d{5,6}(?: ?\([A-Z]\))?$/,
  /^\*\d{5,}\*$/,
  /^(?:please recycle|prière de recycler|يرجى إعادة استعمال الورق|الرجاء إعادة الاستعمال)/iu,
];
const PAGE_OF_PAGES = /^(\d{1,3}) ?\/ ?(\d{1,3})$/;
const SYMBOL_ALONE = /^[A-Z]{1,5}(?:\/[A-Z0-9().-]+){1,6}$/;

/** A running title has no more lines than this. */
const RUNNING_LINES = 3;

/** What the document's first page says of it: its own symbol, its title, and the line of its enacting words, above which it says so. */
export type Identity = { symbol: string | undefined; title: string; begin: number };

/** Takes headers, page numbers and job numbers out, marking the line after each as torn from its text. */
export function withoutFurniture(lines: Line[], { symbol, title, begin }: Identity): Line[] {
  const counts = countBy(lines.map(({ text }) => text));
  const out = lines.map(({ text }) => isFurniture(text, symbol, counts));
  // A running title stands at the top of a page or under what is surely furniture, and comes back there, or says the title again.
  for (let round = 0; round < RUNNING_LINES; round++) {
    const tops = lines.flatMap(({ text }, at) => (at > begin && !out[at] && isTop(at) && canRun(text) ? [at] : []));
    const times = countBy(tops.map((at) => item(lines, at).text));
    const often = Math.max(2, tops.length / 4);
    for (const at of tops)
      if ((times.get(item(lines, at).text) ?? 0) >= often || saysTitle(item(lines, at).text, round > 0)) out[at] = true;
  }
  return keep(lines, out);

  function isTop(at: number): boolean {
    return Boolean(out[at - 1]) || turns(lines, at);
  }

  function saysTitle(text: string, goesOn: boolean): boolean {
    const words = text
      .replace(/(?:…|\.{3})$/, "")
      .trim()
      .toLowerCase();
    return text.length > 12 && (title.toLowerCase().startsWith(words) || (goesOn && title.toLowerCase().endsWith(words)));
  }
}

function canRun(text: string): boolean {
  return text.length > 3 && !STOP.test(text) && !/^\d/.test(text);
}

function countBy(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Lines that are left; the one after a gap knows it. */
export function keep(lines: Line[], dropped: boolean[]): Line[] {
  let torn = false;
  return lines.flatMap((line, at) => {
    torn ||= line.torn;
    if (dropped[at]) {
      torn = true;
      return [];
    }
    const kept = torn ? { ...line, torn } : line;
    torn = false;
    return [kept];
  });
}

function isFurniture(text: string, symbol: string | undefined, counts: Map<string, number>): boolean {
  if (PATTERNS.some((pattern) => pattern.test(text))) return true;
  const pages = PAGE_OF_PAGES.exec(text);
  if (pages) return Number(pages[1]) <= Number(pages[2]) && Number(pages[2]) <= 200;
  // "A/RES/75/16" alone, or with the page's number or a date beside it.
  if (symbol && text.startsWith(`${symbol} `)) return /^(?:\d{1,3}(?: ?\/ ?\d{1,3})?|\D{0,12}\d{1,3})$/.test(text.slice(symbol.length + 1));
  if (symbol && text.endsWith(` ${symbol}`)) return /^\d{1,3}(?: ?\/ ?\d{1,3})?$/.test(text.slice(0, -symbol.length - 1));
  if (!SYMBOL_ALONE.test(text)) return false;
  return text === symbol || (counts.get(text) ?? 0) > 2;
}

function turns(lines: Line[], at: number): boolean {
  return lines[at] !== undefined && lines[at - 1] !== undefined && lines[at].page !== item(lines, at - 1).page;
}
