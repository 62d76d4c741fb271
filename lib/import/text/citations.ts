import { romanNumeral } from "@/lib/import/roman";
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
 * | 75/253 B, 75/101 A and B | A/RES/75/253, A/RES/75/101: without the letter, as the United Nations' own links have it |
 * | ES-10/24, دإط-10/24, S-23/3 | A/RES/ES-10/24, A/RES/S-23/3 |
 * | Security Council resolution 242 (1967) | S/RES/242(1967) |
 * | Human Rights Council resolution 16/18 | A/HRC/RES/16/18 |
 * | Economic and Social Council resolution 2005/40 | E/RES/2005/40 |
 * | Resolution No. 15/44-POL | 15/44-POL |
 * | A/69/228-S/2014/560 | A/69/228 (one document with two symbols counts by its first) |
 *
 * Paragraphs are read first, then footnotes. Not counted: decisions, resolutions of bodies without a symbol of their own (commissions, conferences of parties), parts of
 * documents ("(Sect. 29)", "(Part I)") beyond their symbol.
 */
export function findCitations(texts: readonly string[], issuer: Issuer): string[] {
  const council = texts.some((text) => HUMAN_RIGHTS_COUNCIL.test(text)) ? "rights" : undefined;
  const cited = texts.flatMap((text) => new Reader(issuer, council).read(text));
  // "…submitted pursuant to resolution 34/24": the number of a body that is named beside it elsewhere in the document.
  const named = new Set(cited.flatMap(({ symbol, isNamed }) => (isNamed ? [symbol] : [])));
  return [...new Set(cited.map(({ symbol, isNamed }) => (!isNamed && named.has(ofRights(symbol)) ? ofRights(symbol) : symbol)))];
}

function ofRights(symbol: string): string {
  return symbol.replace(/^A\/RES\//, "A/HRC/RES/");
}

type Organ = "assembly" | "security" | "rights" | "economic" | "other" | "oic";
type Groups = Record<string, string | undefined>;
/** `isNamed`: the body stands beside the number, or "its" before it; otherwise it is the document's own by default. */
type Cited = { symbol: string; isNamed: boolean };
type Found = { symbol: (organ: Organ) => string | undefined; organ: Organ; isNamed: boolean };

const HUMAN_RIGHTS_COUNCIL = /Human Rights Council|Conseil des droits de l[’']homme|مجلس حقوق الإنسان/u;

/** Parts of a resolution: "A", "A and B", "ألف وباء". */
const LETTER = `(?:[A-Z](?![\\p{L}\\d/-])|(?:ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء)(?!\\p{L}))`;
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

/** What symbols of the United Nations and of its treaty bodies begin with; those of other organizations are no symbols here. */
const SERIES =
  "A|S|E|T|ST|DP|TD|CD|BWC|CAC|CAT|CBD|CCM|CCPR|CCW|CED|CEDAW|CEB|CERD|CLCS|CMW|CRC|CRPD|CTOC|FCCC|HRI|HSP|ICCD|ISBA|JIU|LC|NPT|PBC|SPLOS|TPNW|UNEP|UNW";

/** What all of them begin with, to pass over other letters fast. */
const FIRST_SIGN = "(?=[A-Zrd\\dاجدفقكلمبو])(?<!\\p{L})";

const TOKENS = new RegExp(
  `${FIRST_SIGN}(?:${[
    `(?<symbol>${BEFORE}(?:${SERIES})(?:/[A-Z0-9](?:[A-Za-z0-9.]|-(?![A-Z]{1,2}/))*(?:\\((?:[IVXLC]+|\\d{4})\\))?)+)(?:-[A-Z]{1,2}/[A-Z0-9./]*\\d)?`,
    `(?<oic>${BEFORE}\\d{1,3}/\\d{1,3} ?- ?(?:[A-Z]{1,4}(?:\\([A-Z]{1,3}\\))?|(?:ق ت|أق|س ف|[ء-ي])(?![ء-ي]))(?![\\p{L}\\d]))`,
    `${BEFORE}(?<old>\\d{1,4})(?: ?${LETTER_LIST})? ?\\((?<roman>(?:E?S-)?[IVXLC]+|د ?[-–] ?\\d{1,2}|د ?إ ?(?:ط ?)?[-–] ?\\d{1,2})\\)`,
    `${BEFORE}(?<numbered>\\d{1,4}) ?\\((?<year>(?:19[4-9]|20)\\d)\\)`.replace("\\d)\\)", "\\d\\d?)\\)"),
    `${BEFORE}(?<session>(?:ES|S) ?-\\d{1,2}|د ?إ ?ط ?[-–] ?\\d{1,2}|د ?إ ?[-–] ?\\d{1,2}|\\d{1,4})/(?<number>\\d{1,3})(?![\\d/]|-\\d)(?: ?${LETTER_LIST})?`,
    "(?<resolution>(?<!\\p{L})(?:[Rr](?:e|é)solutions?|RESOLUTIONS?|R(?:É|E)SOLUTIONS?|[وفبلك]{0,2}(?:ال|لل)?قرار(?:ات|ي|ين|ا)?(?:ها|ه|نا|هما)?)(?!\\p{L}))",
    "(?<decision>(?<!\\p{L})(?:[Dd](?:e|é)cisions?|[وفبلك]{0,2}(?:ال|لل)?مقرر(?:ات|ي|ين)?(?:ها|ه)?(?=[^\\d]{0,12}\\d{1,3}/))(?!\\p{L}))",
    ...ORGANS.map(([organ, words]) => `(?<${organ}>(?<!\\p{L})(?:[وفبلك]{0,2})(?:${words})(?!\\p{L}))`),
    "(?<council>(?<!\\p{L})(?:Council|Conseil|المجلس)(?!\\p{L}))",
  ].join("|")})`,
  "gu",
);

/** Reads one text from left to right: the last body named, the last word for a resolution, and the numbers that follow it. */
class Reader {
  private readonly own: Organ;
  private organ: Organ;
  private isNamed = false;
  private kind: "none" | "resolution" | "decision" = "none";
  private found: Found[] = [];
  /** What was cited since the last word for a resolution. */
  private group: Found[] = [];
  private last: { organ: Organ; end: number } | undefined;
  private council: Organ | undefined;
  private previousEnd = 0;
  private text = "";

  constructor(
    issuer: Issuer,
    private readonly usualCouncil: Organ | undefined,
  ) {
    this.own = issuer === "oic" ? "oic" : "assembly";
    this.organ = this.own;
  }

  read(printed: string): Cited[] {
    this.text = westernDigits(bare(printed)).replaceAll("\u2011", "-");
    for (const match of this.text.matchAll(TOKENS)) {
      const groups: Groups = match.groups ?? {};
      const kind = Object.keys(groups).find((name) => groups[name] !== undefined) ?? "";
      this.take(kind, groups, match.index, match.index + match[0].length);
    }
    return this.found.flatMap(({ symbol, organ, isNamed }) => {
      const text = symbol(organ);
      return text === undefined ? [] : [{ symbol: text, isNamed }];
    });
  }

  private take(kind: string, groups: Groups, at: number, end: number): void {
    if (isOrgan(kind)) return this.takeOrgan(kind, at, end);
    if (kind === "resolution" || kind === "decision") this.takeWord(kind, at, end);
    else this.takeNumber(groups);
    this.previousEnd = end;
  }

  private takeOrgan(kind: Organ | "council", at: number, end: number): void {
    const organ = kind === "council" ? (this.council ?? this.usualCouncil) : kind;
    if (!organ) return;
    if (organ === "security" || organ === "rights" || organ === "economic") this.council = organ;
    this.last = { organ, end };
    const between = this.text.slice(this.previousEnd, at);
    if (between.length > 60) return;
    if (this.kind === "resolution" && this.group.length === 0) {
      // "resolutions of the Human Rights Council 5/1", "قرار مجلس حقوق الإنسان 16/18"
      if (between.length < 30) this.name(organ);
    } else if (this.group.length > 0 && BELONGS.test(between)) for (const one of this.group) Object.assign(one, { organ, isNamed: true });
  }

  private takeWord(kind: "resolution" | "decision", at: number, end: number): void {
    const before = this.text.slice(0, at);
    const goesOn = this.kind === kind && this.group.length === 0 && this.organ !== this.own && INCLUDING.test(before.slice(-40));
    // "resolutions and decisions of the Human Rights Council": both are the Council's.
    const isPair = kind === "decision" && this.kind === "resolution" && this.group.length === 0;
    if (isPair && /^ (?:and|et)(?: the| les)? $/.test(this.text.slice(this.previousEnd, at))) return;
    this.kind = kind;
    this.group = [];
    if (goesOn) return; // "Human Rights Council resolutions on the subject, including resolution 51/13"
    const word = this.text.slice(at, end);
    const isArabic = /\p{Script=Arabic}/u.test(word);
    const owner = this.last && !isArabic && OWNED.test(before.slice(this.last.end)) ? this.last.organ : undefined;
    // "قراره" is his, the Council's; the Assembly's is "قرارها".
    const his = /(?:قرار|قرارات)ه$/u.test(word) ? this.council : undefined;
    const named = reportOf(before) ?? owner ?? his;
    if (named) return this.name(named);
    this.organ = this.own;
    this.isNamed = /(?:^|[^\p{L}])(?:its|sa|ses) $/u.test(before.slice(-6)) || /ها$/u.test(word);
  }

  private name(organ: Organ): void {
    this.organ = organ;
    this.isNamed = true;
  }

  private takeNumber(groups: Groups): void {
    const { symbol, oic, old, roman, numbered, year, session, number } = groups;
    if (symbol) this.addPlain(documentSymbol(symbol));
    else if (oic) this.addPlain(oic.replace(/ ?- ?/, "-"));
    else if (this.kind === "decision") return;
    else if (old && roman) this.add((organ) => oldSymbol(old, roman, organ));
    else if (numbered) {
      if (year?.length === 4 && (this.kind === "resolution" || this.last?.organ === "security"))
        this.add(() => `S/RES/${numbered}(${year})`);
    } else if (session && number && this.kind === "resolution") {
      const { council } = this;
      this.add((organ) => modernSymbol(session, number, organ, council));
    }
  }

  private addPlain(symbol: string | undefined): void {
    this.found.push({ symbol: () => symbol, organ: this.organ, isNamed: true });
  }

  private add(symbol: Found["symbol"]): void {
    const one = { symbol, organ: this.organ, isNamed: this.isNamed };
    this.found.push(one);
    this.group.push(one);
  }
}

function isOrgan(kind: string): kind is Organ | "council" {
  return kind === "council" || ORGANS.some(([organ]) => organ === kind);
}

/** "16/18 of 24 March 2011 of the Human Rights Council", "16/18 du Conseil des droits de l'homme". */
const BELONGS =
  /^(?: ?[A-Z])?(?:,? (?:of|on|dated|adopted|du|en date du|adoptée?) [^;,()]{0,40},?)?(?: of the| of| du| de l[’']| de la| by the) ?$|^ (?:الصادر عن|ل|من) ?$/u;
/** "Human Rights Council resolution", "the Human Rights Council, in its resolution". */
const OWNED =
  /^(?:[’']s?)? (?:\p{L}+ )?$|^ (?:on|for) (?:the )?(?:\p{Lu}\p{L}+ (?:and )?){1,5}$|^[^.;]{0,60}(?:in|of|by) its (?:\p{L}+ )?$|^,? (?:dans|par|de) s(?:a|es) (?:\p{L}+ )?$/u;
const INCLUDING =
  /(?:including|notamment|dont|ولا سيما|بما في ذلك|ومنها|وآخرها|the (?:most recent|latest|last)(?: of which)?(?: being)?|les? plus récentes?(?: étant)?|les? dernières?(?: en date)?(?: étant)?)(?: \p{L}+)? $/u;

/** "(A/77/53/Add.1), chap. III, sect. A, resolution 51/4": the body whose report a note has just named. */
function reportOf(before: string): Organ | undefined {
  const near = before.slice(-140);
  const [, symbol, between = ""] = /([A-Z]{1,6}\/[A-Z]?[A-Z\d.]+(?:\/[A-Za-z\d.]+)*)([^;]{0,80})$/u.exec(near) ?? [];
  if (!symbol || !/(?:chap|sect|part|annex|الفصل|الفرع|الجزء|المرفق)/iu.test(between)) return undefined;
  if (/^A\/HRC\/|^A\/\d+\/53(?:\/|$)/.test(symbol)) return "rights";
  return /^[AS]\//.test(symbol) ? undefined : "other";
}

function oldSymbol(number: string, printed: string, organ: Organ): string | undefined {
  const roman = romanSession(printed);
  return roman && organ !== "other" ? `${organ === "economic" ? "E" : "A"}/RES/${number}(${roman})` : undefined;
}

/** A symbol without the stop of its sentence; undefined for what only looks like one ("HIV/AIDS", "CO/2"). */
function documentSymbol(text: string): string | undefined {
  const symbol = text.replace(/[.-]+$/, "");
  return /\d/.test(symbol) && (symbol.match(/\//g)?.length ?? 0) >= (/^(?:CD|SPLOS|INFCIRC|TD)\//.test(symbol) ? 1 : 2)
    ? symbol
    : undefined;
}

/** The Human Rights Council meets three times a year; a higher number beside its name is the Assembly's. */
const LATEST_RIGHTS_SESSION = 72;
/** The Assembly counts by session and number since its thirty-first session; from 401 on it numbers decisions. */
const FIRST_MODERN_SESSION = 31;
export const LAST_RESOLUTION = 400;

function modernSymbol(printed: string, number: string, organ: Organ, council: Organ | undefined): string | undefined {
  if (organ === "other") return undefined;
  const special = specialSession(printed);
  const session = Number(printed);
  if (organ === "oic" && !special) return `${printed}/${number}`;
  if (organ === "rights" && (special || session <= LATEST_RIGHTS_SESSION)) return `A/HRC/RES/${special ?? printed}/${number}`;
  if (special) return `A/RES/${special}/${number}`;
  if (session >= 1946) return organ === "economic" || council === "economic" ? `E/RES/${printed}/${number}` : undefined;
  if (organ === "security" || organ === "economic") return undefined;
  if (session < FIRST_MODERN_SESSION) return council === "rights" ? `A/HRC/RES/${printed}/${number}` : undefined;
  return session < 200 && Number(number) <= LAST_RESOLUTION ? `A/RES/${printed}/${number}` : undefined;
}

/** "ES-10", "دإط-10": emergency special sessions; "S-23", "دإ-23": special sessions. */
function specialSession(text: string): string | undefined {
  const digits = text.replace(/\D+/g, "");
  if (/^ES|ط/.test(text)) return `ES-${digits}`;
  return /^S|د/.test(text) ? `S-${digits}` : undefined;
}

/** "XXX", or the Arabic "د-30", as a roman number. */
function romanSession(text: string): string | undefined {
  if (/^[A-Z-]+$/.test(text)) return text;
  const number = Number(text.replace(/\D+/g, ""));
  const special = /ط/.test(text) ? "ES-" : /إ/.test(text) ? "S-" : "";
  return number > 0 && number < 100 ? special + romanNumeral(number) : undefined;
}
