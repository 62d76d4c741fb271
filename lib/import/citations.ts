import { romanNumeral } from "./roman";

/** Words that cite, where they stand, and the symbol of the document they mean. */
export type Citation = { start: number; end: number; symbol: string };

const HOSTS = /^https?:\/\/(?:www\.)?undocs\.org\/(?:(?:ar|en|fr|es|ru|zh)\/)?/i;

/** The symbol that a link of the United Nations' document system names: `https://undocs.org/en/A/RES/37/4` gives `A/RES/37/4`. */
export function symbolOfLink(href: string): string | null {
  if (!HOSTS.test(href)) return null;
  const path = decode(href.replace(HOSTS, ""))
    .replace(/[?#].*$/, "")
    .replace(/\s+/g, "");
  return path === "" ? null : tidySymbol(path);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** One spelling for the same symbol: `A/hrc/RES/43/12`, `A/RES/75/325b`. */
function tidySymbol(path: string): string {
  const symbol = path.toUpperCase().replace(/\/+$/, "");
  return /^RES\/\d/.test(symbol) ? `A/${symbol}` : symbol;
}

/** Issuers of resolutions, by the words that name them before a bare number; the nearest one counts. Null: not taken as a resolution. */
const ISSUERS: { names: RegExp; symbol: ((session: string, number: string) => string) | null }[] = [
  {
    names: /General Assembly|\bits |Assemblée générale|\bs(?:a|es) |الجمعية العامة|قرار(?:ها|اتها|يها)/g,
    symbol: (session, number) => `A/RES/${session}/${number}`,
  },
  {
    names: /Human Rights Council|Conseil des droits de l|مجلس حقوق الإنسان/g,
    symbol: (session, number) => `A/HRC/RES/${session}/${number}`,
  },
  {
    names: /Economic and Social Council|Conseil économique et social|المجلس الاقتصادي والاجتماعي/g,
    symbol: (year, number) => `E/RES/${year}/${number}`,
  },
  { names: /decisions?\b|décisions?\b|مقرر/g, symbol: null },
  {
    names:
      /Environment Assembly|Health Assembly|Governing Council|Commission|pour l’environnement|mondiale de la Santé|للبيئة|الصحة العالمية|لجنة/g,
    symbol: null,
  },
];

/** How far back the issuer's name is looked for, within the sentence. */
const REACH = 240;

/** Where no text speaks of resolutions, 50/50 is none. */
const RESOLUTION = /r[eé]solution|قرار/i;

/** `symbol` is told the words before, within the sentence. */
type Pattern = { regex: RegExp; symbol: (match: RegExpExecArray, before: string) => string | null; bare?: boolean };

const PATTERNS: Pattern[] = [
  // Whole symbols: A/RES/77/18, S/RES/1325 (2000), A/HRC/RES/43/12, A/77/277, S/PV.7813
  {
    regex: /(?<![\p{L}\p{N}/])(?:A|S|E|ST|DP|TD)\/(?:[A-Z0-9][A-Za-z0-9.-]*\/)*[A-Z0-9][A-Za-z0-9.-]*\d(?: ?\((?:[IVXL]+|\d{4})\))?/gu,
    symbol: ([text]) => text.replace(/\s/g, ""),
  },
  // 3369 (XXX), 217 A (III)
  { regex: /(?<![\p{L}\p{N}/])(\d{1,4})(?: ?[A-Z])? ?\(([IVXL]+)\)/gu, symbol: ([, number, session]) => `A/RES/${number}(${session})` },
  // 3369 (د-30)
  {
    regex: /(?<![\p{L}\p{N}/])(\d{1,4})(?: ?(?:ألف|باء|جيم|دال))? ?\(د ?[-–] ?(\d{1,2})\)/gu,
    symbol: ([, number, session]) => `A/RES/${number}(${romanNumeral(Number(session))})`,
  },
  // 1325 (2000): the Security Council's
  { regex: /(?<![\p{L}\p{N}/])(\d{1,4}) ?\(((?:19|20)\d\d)\)/gu, symbol: ([, number, year]) => `S/RES/${number}(${year})` },
  // ES-10/24, S-32/1 and دإط-10/24
  {
    regex: /(?<![\p{L}\p{N}/])(ES|S|دإط|د ?إ ?ط|دإ)-(\d{1,2})\/(\d{1,3})(?![\p{N}/])/gu,
    symbol: ([, series = "", session = "", number = ""], before) =>
      issuerBefore(before)?.(`${/^(S|دإ)$/.test(series) ? "S" : "ES"}-${session}`, number) ?? null,
    bare: true,
  },
  // 77/18 and 77/290 B: the Assembly's from session 31 on, and from 401 on its decisions
  {
    regex: /(?<![\p{L}\p{N}/.-])(\d{1,2})\/(\d{1,3})(?: ([A-Z])(?![\p{L}\p{N}]))?(?![\p{N}/])/gu,
    symbol: ([, session = "", number = "", letter = ""], before) => {
      const symbol = issuerBefore(before)?.(session, number + letter) ?? null;
      return symbol?.startsWith("A/RES/") && (Number(session) < 31 || Number(number) > 400) ? null : symbol;
    },
    bare: true,
  },
  // 1980/67: the Economic and Social Council's
  {
    regex: /(?<![\p{L}\p{N}/.-])((?:19|20)\d\d)\/(\d{1,3})(?![\p{N}/])/gu,
    symbol: ([, year = "", number = ""], before) => {
      const symbol = issuerBefore(before)?.(year, number) ?? null;
      return symbol?.startsWith("E/") ? symbol : null;
    },
    bare: true,
  },
];

/** Symbols and numbers of resolutions in running words, in order, none overlapping. */
export function findCitations(text: string): Citation[] {
  if (!/\d/.test(text)) return [];
  const found: Citation[] = [];
  const speaksOfResolutions = RESOLUTION.test(text);
  for (const { regex, symbol: symbolOf, bare } of PATTERNS) {
    if (bare && !speaksOfResolutions) continue;
    for (const match of text.matchAll(regex)) {
      const { index: start } = match;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const symbol = symbolOf(match, sentenceBefore(text, start));
      if (symbol) found.push({ start, end, symbol });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  return before.slice(before.search(/[^;؛]*$/));
}

/** How the issuer named last writes its symbols; the Assembly, whose texts these are, where nobody is named. */
function issuerBefore(before: string): ((session: string, number: string) => string) | null {
  let last = -1;
  let symbol = ISSUERS[0]?.symbol ?? null;
  for (const issuer of ISSUERS)
    for (const { index } of before.matchAll(issuer.names)) if (index > last) [last, symbol] = [index, issuer.symbol];
  return symbol;
}
