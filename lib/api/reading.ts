import { LOCALES, type Locale } from "@/lib/i18n/locales";

/** For whom an answer is made: the languages wanted, and the address under which the reader knows this server. */
export type Reading = { origin: string; languages: readonly Locale[] };

/** Where the data of a noun stands. */
export const COLLECTIONS = {
  ORGANIZATION: "organizations",
  STATE: "states",
  PLACE: "places",
  PERSON: "persons",
  POST: "posts",
  MEMBERSHIP: "memberships",
  TASK: "tasks",
  TOPIC: "topics",
  EVENT: "events",
  WORK: "resolutions",
  STATISTIC: "statistics",
  NOTE: "notes",
  SOURCE: "sources",
} as const;

export type Noun = keyof typeof COLLECTIONS;
export const NOUNS = Object.keys(COLLECTIONS) as [Noun, ...Noun[]];

export const API = "/api/v1";

/** The data of a record. */
export function dataUrl({ origin }: Pick<Reading, "origin">, noun: Noun, id: string): string {
  return `${origin}${API}/${COLLECTIONS[noun]}/${id}`;
}

/** The record itself, apart from languages and formats: it never changes, and leads to the page or to the data. */
export function permanentUrl({ origin }: Pick<Reading, "origin">, id: string): string {
  return `${origin}/id/${id}`;
}

/** The languages of `?lang=`, else the best of Accept-Language, else all. */
export function languagesOf(lang: string | undefined, acceptLanguage: string | null): readonly Locale[] {
  if (lang === "all") return LOCALES;
  if (lang !== undefined) return LOCALES.filter((locale) => locale === lang);
  const best = preferredLanguage(acceptLanguage);
  return best === undefined ? LOCALES : [best];
}

/** The reader's first choice among our languages (RFC 9110, 12.5.4); undefined where the header names none of them. */
export function preferredLanguage(acceptLanguage: string | null): Locale | undefined {
  const wanted = (acceptLanguage ?? "").toLowerCase().split(",").map(parseWeight);
  wanted.sort((one, other) => other.weight - one.weight);
  for (const { name, weight } of wanted) {
    if (weight === 0) continue;
    if (name === "*") return undefined;
    const known = LOCALES.find((locale) => name === locale || name.startsWith(`${locale}-`));
    if (known) return known;
  }
  return undefined;
}

/** `text/html;q=0.8` */
export function parseWeight(item: string): { name: string; weight: number } {
  const [name = "", ...parameters] = item.split(";").map((part) => part.trim());
  const q = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  return { name, weight: q === undefined ? 1 : Number(q) || 0 };
}
