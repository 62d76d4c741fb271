import { DEFAULT_LOCALE, isLocale, LOCALE_FACTS, LOCALES, type Locale } from "@/lib/i18n/locales";

/** Parts of a text in addresses: `/op/7`, `/pp/3`, `/p/12`. */
const PARTS = new Set(["op", "pp", "p", "annex"]);

export type Asked = {
  /** Everything but the paragraph. */
  segments: string[];
  /** Address of a paragraph: `op-7`. */
  paragraph: string | null;
};

/** Parts a paragraph (`/op/7`, `/op/7/a`, `/op-7`) from what stands before it. */
export function splitParagraph(segments: string[]): Asked {
  const at = segments.findIndex((segment, i) => i > 0 && PARTS.has(segment.toLowerCase()) && i < segments.length - 1);
  if (at > 0) return { segments: segments.slice(0, at), paragraph: segments.slice(at).join("-").toLowerCase() };
  const last = segments.at(-1) ?? "";
  if (segments.length > 1 && /^(op|pp|p|annex)-[a-z0-9-]+$/i.test(last))
    return { segments: segments.slice(0, -1), paragraph: last.toLowerCase() };
  return { segments, paragraph: null };
}

/**
 * The ways to read `{issuer}/{session}/{number}`: the series may stand on its own (`cfm/44/pol/15`) or behind the number
 * (`cfm/44/15-pol`). Null where it has not that form.
 */
export function readKey([issuer, session, ...rest]: string[]): {
  issuer: string;
  session: string;
  number: string;
  series: string | null;
} | null {
  if (!issuer || !session || rest.length === 0 || rest.length > 2 || !/^[a-z][a-z-]*$/i.test(issuer)) return null;
  const [last = "", series = null] = rest.toReversed();
  const [, number = last, suffix] = /^(\d+)[-\s]?([a-z]+)$/i.exec(last) ?? [];
  return { issuer: issuer.toLowerCase(), session, number, series: series ?? suffix ?? null };
}

/** An FRBR address taken apart: `/akn/un/statement/deliberation/unga/2022-11-16/77-18/ara@/!main`. */
export type Frbr = { work: string; issuer: string; number: string; language: Locale | null; isFile: boolean };

export function readFrbr(segments: string[]): Frbr | null {
  const path = segments.filter((segment) => segment !== "" && !segment.startsWith("!"));
  const at = path.findIndex((segment) => /^[a-z]{2,3}@/.test(segment));
  const expression = at < 0 ? undefined : path[at];
  const own = at < 0 ? path : path.slice(0, at);
  const [issuer, , number] = own.slice(-3);
  if (!issuer || !number || own.length < 5) return null;
  const code = expression?.slice(0, expression.indexOf("@"));
  const language = LOCALES.find((locale) => LOCALE_FACTS[locale].iso3 === code || locale === code) ?? null;
  const isFile = /\.(akn|xml)$/.test(path.at(-1) ?? "");
  return { work: `/akn/${own.join("/")}/`, issuer, number: number.replace(/\.(akn|xml)$/, ""), language, isFile };
}

/** The reader's language: `?lang=`, else the best of Accept-Language, else the default. */
export function readerLocale(lang: string | null, preferred: Locale | undefined): Locale {
  return isLocale(lang) ? lang : (preferred ?? DEFAULT_LOCALE);
}
