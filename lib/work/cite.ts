import { formatDate, type DateValue } from "@/lib/date/present";
import type { Locale } from "@/lib/i18n/locales";
import { parseAddress } from "./address";

/**
 * Citations of a text or of one of its paragraphs, as plain text ready to be pasted.
 *
 * - `plain`: every part in words, in the order in which one would say them;
 * - `chicago`: a note of the Chicago Manual of Style (18th ed., "International bodies": UN General Assembly, Resolution 67/18, …);
 * - `oscola`: a footnote after OSCOLA (4th ed., 2012 supplement on international law: UNGA Res 51/210 (17 December 1996) UN Doc …),
 *   in Arabic and French with the same parts in the same order under the words that lawyers of these languages use.
 */
export const CITATION_FORMS = ["plain", "chicago", "oscola"] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** What is cited, in the words of one language. */
export type Citable = {
  kind: "RESOLUTION" | "DRAFT_RESOLUTION" | "OTHER";
  /** Who issued it: in full, and as lawyers shorten it. */
  issuer: { full: string; short: string } | null;
  /** As its issuer counts: `37/4`, `42/40-P`. */
  number: string | null;
  /** The United Nations' own symbol: `A/RES/37/4`. */
  symbol: string | null;
  /** Its session, named where there is no number that would tell it. */
  session: string | null;
  title: string | null;
  /** Whether the title is a description made by editors: it is not put in quotation marks. */
  described: boolean;
  date: Pick<DateValue, "start" | "end"> | null;
  /** Address of a paragraph: `op-7-a`, `pp-3`, `annex-1-12`, `intro`; brackets are put around a number that the source does not print. */
  paragraph: { address: string; printed: boolean } | null;
  /** The permanent link, with the paragraph; null where the site's own address is not known. */
  url: string | null;
};

/** Stands for the day of reading where a page that is kept cannot know it: {@link citeDated} puts it in. */
export const ACCESSED = "\uE000";

/** A citation. `accessed` is the ISO date of reading; null leaves it out. */
export function cite(work: Citable, form: CitationForm, language: Locale, accessed: string | null): string {
  const day = accessed === null || accessed === ACCESSED ? accessed : dayWords(accessed, form, language);
  return FORMS[form](work, WORDS[language], language, day) + ".";
}

/** A citation made with {@link ACCESSED}, on the day it is copied. */
export function citeDated(template: string, accessed: string, form: CitationForm, language: Locale): string {
  return template.replace(ACCESSED, dayWords(accessed, form, language));
}

type Words = {
  comma: string;
  quote: (title: string, form: CitationForm) => string;
  resolution: Record<CitationForm, string>;
  draft: Record<CitationForm, string>;
  paragraph: Record<CitationForm, string>;
  recital: Record<CitationForm, string>;
  opening: string;
  annex: string;
  table: string;
  unDocument: string;
  accessed: Record<CitationForm, (day: string) => string>;
  /** A number or address, whose own order must not depend on the letters around it. */
  sign: (sign: string) => string;
};

const NARROW = "\u202F";
const LEFT_TO_RIGHT = ["\u2066", "\u2069"] as const;
const same = <T>(words: T): Record<CitationForm, T> => ({ plain: words, chicago: words, oscola: words });

const WORDS: Record<Locale, Words> = {
  ar: {
    comma: "،",
    quote: (title) => `«${title}»`,
    resolution: same("القرار"),
    draft: same("مشروع القرار"),
    paragraph: same("الفقرة"),
    recital: same("الفقرة الديباجية"),
    opening: "المقدمة",
    annex: "المرفق",
    table: "الجدول",
    unDocument: "وثيقة الأمم المتحدة",
    accessed: same((day) => `اطُّلع عليه في ${day}`),
    sign: (sign) => LEFT_TO_RIGHT.join(sign),
  },
  en: {
    comma: ",",
    quote: (title, form) => (form === "oscola" ? `‘${title}’` : `“${title}”`),
    resolution: { plain: "resolution", chicago: "Resolution", oscola: "Res" },
    draft: { plain: "draft resolution", chicago: "Draft Resolution", oscola: "Draft Res" },
    paragraph: { plain: "paragraph", chicago: "para.", oscola: "para" },
    recital: { plain: "preambular paragraph", chicago: "preambular para.", oscola: "preambular para" },
    opening: "opening words",
    annex: "annex",
    table: "table",
    unDocument: "UN Doc",
    accessed: same((day) => `accessed ${day}`),
    sign: (sign) => sign,
  },
  fr: {
    comma: ",",
    quote: (title) => `«${NARROW}${title}${NARROW}»`,
    resolution: { plain: "résolution", chicago: "résolution", oscola: "Rés." },
    draft: { plain: "projet de résolution", chicago: "projet de résolution", oscola: "Projet de rés." },
    paragraph: { plain: "paragraphe", chicago: "par.", oscola: "par." },
    recital: { plain: "alinéa du préambule", chicago: "al. du préambule", oscola: "al. du préambule" },
    opening: "formule liminaire",
    annex: "annexe",
    table: "tableau",
    unDocument: "Doc. NU",
    accessed: same((day) => `consulté le ${day}`),
    sign: (sign) => sign,
  },
};

type Form = (work: Citable, words: Words, language: Locale, day: string | null) => string;

const FORMS: Record<CitationForm, Form> = {
  /** Issuer, resolution number, “title”, session, date, paragraph, address (accessed day). */
  plain: (work, words, language, day) => {
    const number = work.symbol ?? work.number;
    const parts = [work.described ? null : work.issuer?.full, numbered(work, words, "plain", number), titled(work, words, "plain")];
    const place = [...parts, sessionOf(work), dateOf(work, "plain", language), paragraphOf(work, words, "plain"), linkOf(work, words)];
    return joined(place, words) + (day === null ? "" : ` (${words.accessed.plain(day)})`);
  },

  /** Issuer, Resolution number, “Title,” symbol (date), para., accessed day, address; in English a comma goes inside the quotation marks. */
  chicago: (work, words, language, day) => {
    const parts = [
      work.described ? null : work.issuer?.full,
      numbered(work, words, "chicago", work.number ?? work.symbol),
      titled(work, words, "chicago"),
      work.symbol !== null && work.number !== null ? words.sign(work.symbol) : null,
    ];
    const head = bracketed(joined(parts, words), [sessionOf(work), dateOf(work, "chicago", language)], words);
    const rest = [paragraphOf(work, words, "chicago"), day && words.accessed.chicago(day), linkOf(work, words)];
    return joined([head, ...rest], words).replace("”,", ",”");
  },

  /** Short issuer Res number ‘title’ (date) UN Doc symbol, para <address> accessed day. */
  oscola: (work, words, language, day) => {
    const number = numbered(work, words, "oscola", work.number ?? work.symbol);
    const issuer = work.described ? null : work.issuer && (language === "en" ? work.issuer.short : `${work.issuer.short}${words.comma}`);
    const lead = [issuer, number].filter(Boolean).join(" ");
    const title = titled(work, words, "oscola");
    const named = [lead, title].filter(Boolean).join(lead.endsWith(words.comma) || language === "en" ? " " : `${words.comma} `);
    const dated = bracketed(named, [sessionOf(work), dateOf(work, "oscola", language)], words);
    const head = work.symbol !== null && work.number !== null ? `${dated} ${words.unDocument} ${words.sign(work.symbol)}` : dated;
    const place = joined([head, paragraphOf(work, words, "oscola")], words);
    const link = linkOf(work, words);
    const address = link === null ? place : `${place} <${link}>`;
    return day === null ? address : `${address} ${words.accessed.oscola(day)}`;
  },
};

/** A draft is called one even where it has no number. */
function numbered({ kind, described }: Citable, words: Words, form: CitationForm, number: string | null): string | null {
  if (number === null) return kind === "DRAFT_RESOLUTION" && !described ? words.draft[form] : null;
  const name = kind === "RESOLUTION" ? words.resolution[form] : kind === "DRAFT_RESOLUTION" ? words.draft[form] : "";
  return `${name} ${words.sign(number)}`.trim();
}

function titled({ title, described }: Citable, words: Words, form: CitationForm): string | null {
  if (title === null) return null;
  return described ? title : words.quote(title, form);
}

/** A number already tells the session; so does a description. */
function sessionOf({ number, symbol, described, session }: Citable): string | null {
  return number === null && symbol === null && !described ? session : null;
}

/** Left out where the description says it. */
function dateOf({ date, described, title }: Citable, form: CitationForm, language: Locale): string | null {
  if (date === null || (described && title?.includes(date.start.slice(0, 4)))) return null;
  return date.start.length === 10 && !date.end ? dayWords(date.start, form, language) : formatDate(date, language);
}

/** Chicago writes the month first in English. */
function dayWords(day: string, form: CitationForm, language: Locale): string {
  if (form !== "chicago" || language !== "en") return formatDate({ start: day }, language);
  const style = { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat("en-US", style).format(new Date(day));
}

/** In the order in which one goes there: annex, resolution of several, paragraph. */
function paragraphOf({ paragraph }: Citable, words: Words, form: CitationForm): string | null {
  if (paragraph === null) return null;
  const { resolution, annex, kind, number } = parseAddress(paragraph.address);
  const shown = words.sign(paragraph.printed ? number : `[${number}]`);
  const name = kind === "recital" ? words.recital[form] : kind === "table" ? words.table : words.paragraph[form];
  const spot = kind === "opening" ? words.opening : `${name} ${shown}`;
  const outer = [resolution && `${words.resolution.plain} ${words.sign(resolution)}`, annex && `${words.annex} ${words.sign(annex)}`];
  return joined([...outer, spot], words);
}

function linkOf({ url }: Citable, words: Words): string | null {
  return url === null ? null : words.sign(url);
}

function bracketed(head: string, parts: (string | null)[], words: Words): string {
  const inside = joined(parts, words);
  return inside === "" ? head : `${head} (${inside})`;
}

function joined(parts: (string | null | undefined)[], { comma }: Words): string {
  return parts.filter(Boolean).join(`${comma} `);
}
