import { westernDigits } from "./numbers";
import { bare } from "./openers";
import type { Issuer } from "./schema";

/**
 * What counts as a citation: every United Nations document named by its symbol (A/RES/75/16, A/69/228, S/PRST/2013/16), and every
 * resolution named by its number in running text, in any of the three languages:
 *
 * | Printed | Symbol |
 * |---|---|
 * | resolution 75/16, its resolutions 50/17 … and 51/18 | A/RES/75/16, … |
 * | 2200 A (XXI), 3369 (د-30) | A/RES/2200(XXI), A/RES/3369(XXX) |
 * | 75/253 B, 75/101 A and B | A/RES/75/253B, A/RES/75/101A, A/RES/75/101B |
 * | ES-10/24, دإط-10/24, S-23/3 | A/RES/ES-10/24, A/RES/S-23/3 |
 * | Security Council resolution 242 (1967) | S/RES/242(1967) |
 * | Human Rights Council resolution 16/18 | A/HRC/RES/16/18 |
 * | Economic and Social Council resolution 2005/40 | E/RES/2005/40 |
 * | Resolution No. 15/44-POL | 15/44-POL |
 * | A/69/228-S/2014/560 | A/69/228 (one document with two symbols counts by its first) |
 *
 * Not counted: decisions, resolutions of bodies without a symbol of their own (commissions, conferences of parties), parts of
 * documents ("(Sect. 29)", "(Part I)") beyond their symbol.
 */
export function findCitations(texts: readonly string[], issuer: Issuer): string[] {
  const councilOfRights = texts.some((text) => HUMAN_RIGHTS_COUNCIL.test(text));
  return [...new Set(texts.flatMap((text) => citationsOf(text, issuer, councilOfRights)))];
}

type Organ = "assembly" | "security" | "rights" | "economic" | "other" | "oic";
type Token = { kind: string; at: number; end: number; groups: Record<string, string | undefined> };
type Found = { symbol: (organ: Organ) => string | string[] | undefined; organ: Organ; at: number };

const HUMAN_RIGHTS_COUNCIL = /Human Rights Council|Conseil des droits de l[’']homme|مجلس حقوق الإنسان/u;

const LETTERS: Record<string, string> = {
  ألف: "A",
  باء: "B",
  جيم: "C",
  دال: "D",
  هاء: "E",
  واو: "F",
  زاي: "G",
  حاء: "H",
  طاء: "I",
  ياء: "J",
};
const LETTER = `(?:[A-Z](?![\\p{L}\\d/(.-])|(?:${Object.keys(LETTERS).join("|")})(?!\\p{L}))`;
const LETTER_LIST = `${LETTER}(?:(?:, ?|،? ?و ?| (?:and|et|to|à|إلى) |[-–])${LETTER})*`;
const BEFORE = "(?<![\\p{L}\\d/.,-])";

const ORGANS: [Organ, string][] = [
  ["security", "Security Council|Conseil de sécurité|مجلس الأمن"],
  ["rights", "Human Rights Council|Conseil des droits de l[’']homme|مجلس حقوق الإنسان"],
  ["economic", "Economic and Social Council|Conseil économique et social|المجلس الاقتصادي والاجتماعي"],
  ["assembly", "(?<!Environment |Health |Parliamentary )(?:General )?Assembly(?! of)|Assemblée générale|الجمعية العامة"],
  [
    "other",
    "Environment Assembly|Health Assembly|Assembly of (?:the )?(?:States )?Parties|Commission|Conference of (?:the )?(?:States )?Parties|Governing Council|General Conference|Committee on|Assemblée (?:pour l[’']environnement|mondiale|des Nations Unies)|Conférence (?:des (?:États )?(?:p|P)arties|générale)|Conseil d[’']administration|(?:ال)?لجنة|جمعية الأمم المتحدة للبيئة|جمعية الصحة|مؤتمر (?:الدول )?الأطراف|المؤتمر العام|مجلس الإدارة",
  ],
];

const TOKENS = new RegExp(
  [
    `(?<symbol>${BEFORE}[A-Z]{1,6}(?:/[A-Z0-9](?:[A-Za-z0-9.]|-(?![A-Z]{1,2}/))*(?:\\((?:[IVXLC]+|\\d{4})\\))?)+)(?:-[A-Z]{1,2}/[A-Z0-9./]*\\d)?`,
    `(?<oic>${BEFORE}\\d{1,3}/\\d{1,3} ?- ?(?:[A-Z]{1,4}(?:\\([A-Z]{1,3}\\))?|(?:ق ت|أق|س ف|[ء-ي])(?![ء-ي]))(?![\\p{L}\\d]))`,
    `${BEFORE}(?<old>\\d{1,4})(?: ${LETTER_LIST})? ?\\((?<roman>(?:E?S-)?[IVXLC]+|د ?[-–] ?\\d{1,2}|د ?إ ?(?:ط ?)?[-–] ?\\d{1,2})\\)`,
    `${BEFORE}(?<numbered>\\d{1,4}) ?\\((?<year>(?:19[4-9]|20)\\d)\\)`.replace("\\d)\\)", "\\d\\d?)\\)"),
    `${BEFORE}(?<session>(?:ES|S) ?-\\d{1,2}|د ?إ ?ط ?[-–] ?\\d{1,2}|د ?إ ?[-–] ?\\d{1,2}|\\d{1,4})/(?<number>\\d{1,3})(?![\\d/]|-\\d)(?: ?(?<letters>${LETTER_LIST}))?`,
    "(?<resolution>(?<!\\p{L})(?:[Rr](?:e|é)solutions?|RESOLUTIONS?|R(?:É|E)SOLUTIONS?|[وفبلك]{0,2}(?:ال|لل)?قرار(?:ات|ي|ين|ا)?(?:ها|ه|نا|هما)?)(?!\\p{L}))",
    "(?<decision>(?<!\\p{L})(?:[Dd](?:e|é)cisions?|[وفبلك]{0,2}(?:ال|لل)?مقرر(?:ات|ي|ين)?(?:ها|ه)?(?=[^\\d]{0,12}\\d{1,3}/))(?!\\p{L}))",
    ...ORGANS.map(([organ, words]) => `(?<${organ}>(?<!\\p{L})(?:[وفبلك]{0,2})(?:${words})(?!\\p{L}))`),
    "(?<council>(?<!\\p{L})(?:Council|Conseil|المجلس)(?!\\p{L}))",
  ].join("|"),
  "gu",
);

function citationsOf(printed: string, issuer: Issuer, councilOfRights: boolean): string[] {
  const text = westernDigits(bare(printed)).replaceAll("\u2011", "-");
  const own: Organ = issuer === "oic" ? "oic" : "assembly";
  const found: Found[] = [];
  let kind: "none" | "resolution" | "decision" = "none";
  let organ: Organ = own;
  let group: Found[] = [];
  let lastOrgan: { organ: Organ; end: number } | undefined;
  let lastCouncil: Organ | undefined;
  let previousEnd = 0;
  for (const token of tokensOf(text)) {
    const { groups, at, end } = token;
    const isOrgan = ["security", "rights", "economic", "assembly", "other", "council"].includes(token.kind);
    if (isOrgan) {
      const named = token.kind === "council" ? lastCouncil : (token.kind as Organ);
      if (named === "security" || named === "rights" || named === "economic") lastCouncil = named;
      if (named) lastOrgan = { organ: named, end };
      if (named && kind === "resolution" && group.length === 0 && at - previousEnd < 30 && token.kind !== "council") organ = named;
      else if (named && group.length > 0 && BELONGS.test(text.slice(previousEnd, at).slice(-60)) && at - previousEnd < 60)
        for (const one of group) one.organ = named;
      continue;
    }
    if (token.kind === "resolution" || token.kind === "decision") {
      kind = token.kind;
      group = [];
      organ =
        lastOrgan && /^(?:[’']s?)? (?:\p{L}+ )?$/u.test(text.slice(lastOrgan.end, at)) && !/[ء-ي]/u.test(text.slice(at, end))
          ? lastOrgan.organ
          : own;
      previousEnd = end;
      continue;
    }
    previousEnd = end;
    const add = (symbol: Found["symbol"]) => {
      const one = { symbol, organ, at };
      found.push(one);
      group.push(one);
    };
    if (groups.symbol) {
      const symbol = documentSymbol(groups.symbol);
      if (symbol) found.push({ symbol: () => symbol, organ, at });
    } else if (groups.oic) {
      const number = groups.oic.replace(/ ?- ?/, "-");
      found.push({ symbol: () => number, organ, at });
    } else if (groups.old) {
      const roman = romanSession(groups.roman!);
      if (kind !== "decision") add((body) => (roman ? `${body === "economic" ? "E" : "A"}/RES/${groups.old}(${roman})` : undefined));
    } else if (groups.numbered) {
      if (groups.year!.length === 4 && (kind === "resolution" || lastOrgan?.organ === "security"))
        add(() => `S/RES/${groups.numbered}(${groups.year})`);
    } else if (groups.session && kind === "resolution") {
      const { session, number, letters } = groups;
      add((body) => modernSymbol(session, number!, letters, body, councilOfRights, lastCouncil));
    }
  }
  return found.sort((one, two) => one.at - two.at).flatMap(({ symbol, organ: body }) => symbol(body) ?? []);
}

/** "16/18 of 24 March 2011 of the Human Rights Council", "16/18 du Conseil des droits de l'homme". */
const BELONGS = /^(?: ?[A-Z])?(?:,? [^;,]{0,45},?)?(?: of the| of| du| de l[’']| de la| by the) ?$|^ (?:الصادر عن|ل|من) ?$/u;

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKENS)].map((match) => {
    const groups = match.groups ?? {};
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) ?? "";
    return { kind, at: match.index, end: match.index + match[0].length, groups };
  });
}

/** A symbol without the stop of its sentence; undefined for what only looks like one ("HIV/AIDS", "CO/2"). */
function documentSymbol(text: string): string | undefined {
  const symbol = text.replace(/[.-]+$/, "");
  return /\d/.test(symbol) && (symbol.match(/\//g)?.length ?? 0) >= (/^(?:CD|SPLOS|INFCIRC|TD)\//.test(symbol) ? 1 : 2)
    ? symbol
    : undefined;
}

/** The Assembly counts by session and number since its thirty-first session. */
const FIRST_MODERN_SESSION = 31;

function modernSymbol(
  session: string,
  number: string,
  letters: string | undefined,
  organ: Organ,
  councilOfRights: boolean,
  lastCouncil: Organ | undefined,
): string | string[] | undefined {
  const special = specialSession(session);
  if (organ === "other") return undefined;
  if (organ === "oic" && !special) return `${session}/${number}`;
  if (special) return `A/RES/${special}/${number}`;
  const year = Number(session);
  if (year >= 1946) return organ === "economic" || lastCouncil === "economic" ? `E/RES/${session}/${number}` : undefined;
  if (organ === "rights") return `A/HRC/RES/${session}/${number}`;
  if (organ === "security" || organ === "economic" || year > 200) return undefined;
  if (year < FIRST_MODERN_SESSION) return councilOfRights ? `A/HRC/RES/${session}/${number}` : undefined;
  return letters ? lettersOf(letters).map((letter) => `A/RES/${session}/${number}${letter}`) : `A/RES/${session}/${number}`;
}

/** "ES-10", "دإط-10": emergency special sessions; "S-23", "دإ-23": special sessions. */
function specialSession(text: string): string | undefined {
  const digits = /\d+/.exec(text)![0];
  if (/^ES|ط/.test(text)) return `ES-${digits}`;
  return /^S|د/.test(text) ? `S-${digits}` : undefined;
}

/** "A", "A and B", "ألف إلى جيم" (a range). */
function lettersOf(text: string): string[] {
  const letters = [...text.matchAll(new RegExp(LETTER, "gu"))].map(([letter]) => LETTERS[letter] ?? letter);
  if (letters.length !== 2 || !/ (?:to|à|إلى) |[-–]/.test(text)) return letters;
  const [from, to] = letters.map((letter) => letter.charCodeAt(0)) as [number, number];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => String.fromCharCode(from + step));
}

/** "XXX", or the Arabic "د-30", as a roman number. */
function romanSession(text: string): string | undefined {
  if (/^[A-Z-]+$/.test(text)) return text;
  const number = Number(/\d+/.exec(text)![0]);
  const special = /ط/.test(text) ? "ES-" : /إ/.test(text) ? "S-" : "";
  return number > 0 && number < 100 ? special + toRoman(number) : undefined;
}

function toRoman(number: number): string {
  const signs: [number, string][] = [
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = number;
  return signs
    .map(([value, sign]) => {
      const times = Math.floor(rest / value);
      rest -= times * value;
      return sign.repeat(times);
    })
    .join("");
}
