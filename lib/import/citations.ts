import type { Locale } from "@/lib/i18n/locales";
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

/** Whose resolutions are meant where a bare number stands: others than the Assembly's are told by their issuer's name before it. */
const OTHER_ISSUERS = {
  ar: /مجلس حقوق الإنسان|المجلس الاقتصادي|المقرر|مقرر|مقررا|جمعية (?:الأمم المتحدة للبيئة|الصحة)/,
  en: /Human Rights Council|Economic and Social Council|decisions?\b|Environment Assembly|Health Assembly|Governing Council|Commission/,
  fr: /Conseil des droits de l|Conseil économique|décisions?\b|Assemblée des Nations Unies pour l|Assemblée mondiale|Commission/,
} as const satisfies Record<Locale, RegExp>;

/** How far back the issuer's name is looked for, within the sentence. */
const REACH = 90;

type Pattern = { regex: RegExp; symbol: (match: RegExpExecArray) => string | null; ownIssuerOnly?: boolean };

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
    symbol: ([, series = "", session, number]) => `A/RES/${series === "S" || series === "دإ" ? "S" : "ES"}-${session}/${number}`,
    ownIssuerOnly: true,
  },
  // 77/18 and 77/290 B: sessions from 31 on; from 401 on the numbers are decisions.
  {
    regex: /(?<![\p{L}\p{N}/.-])(\d{2})\/(\d{1,3})(?: ([A-Z])(?![\p{L}\p{N}]))?(?![\p{N}/])/gu,
    symbol: ([, session, number, letter = ""]) =>
      Number(session) > 30 && Number(number) < 401 ? `A/RES/${session}/${number}${letter}` : null,
    ownIssuerOnly: true,
  },
];

/** Symbols and numbers of resolutions in running words, in order, none overlapping. */
export function findCitations(text: string, language: Locale): Citation[] {
  if (!/\d/.test(text)) return [];
  const found: Citation[] = [];
  for (const { regex, symbol: symbolOf, ownIssuerOnly } of PATTERNS) {
    for (const match of text.matchAll(regex)) {
      const { index: start } = match;
      const end = start + match[0].length;
      const symbol = symbolOf(match);
      if (!symbol || found.some((other) => start < other.end && other.start < end)) continue;
      if (ownIssuerOnly && namesOtherIssuer(text.slice(Math.max(0, start - REACH), start), language)) continue;
      found.push({ start, end, symbol });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function namesOtherIssuer(before: string, language: Locale): boolean {
  const sentence = before.slice(before.search(/[^;؛]*$/));
  return OTHER_ISSUERS[language].test(sentence);
}
