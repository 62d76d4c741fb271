import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { readDetails, type Detail } from "./details";
import { orIfTooLong } from "./database";
import { find, findNamed, type Found, type Request } from "./engine";
import { FACETS, OF_PARAGRAPHS, type Facet } from "./facets";
import { joinFilters, resolveFields } from "./filters";
import { encodeCursor } from "./params";
import type { Queryable } from "./plan";
import { parseQuery, type Query } from "./query";
import type { Filters, Sort } from "./rank";

export type Asked = {
  q: string;
  locale: Locale;
  filters: Filters;
  translate?: boolean;
  sort?: Sort;
  after?: [string, number] | null;
  limit?: number;
  /** Results of each noun shown beside the works. */
  beside?: number;
};

/** A way out of an empty answer, with the number of results it leads to. */
export type Rescue =
  | { kind: "spelling"; q: string; count: number }
  | { kind: "filter"; facet: string; count: number }
  | { kind: "plain"; q: string; count: number }
  | { kind: "language"; language: Locale; count: number }
  | { kind: "word"; q: string; count: number };

/** A page of results, as the page, the API and the command line show it. */
export type Answer = {
  query: Query;
  language: Locale;
  didYouMean: string | null;
  /** Words of other languages that were looked for as well. */
  alsoSearched: { language: Locale; words: string[] }[];
  total: number;
  facets: Record<Facet, { value: string; count: number }[]>;
  hits: (Detail & { score: number })[];
  /** For the next page; null on the last one. */
  next: string | null;
  /** Fields that name nothing here. */
  unknown: string[];
  rescue: Rescue[];
  /** The whole search would have taken too long: only numbers and names were looked at. */
  tooBroad: boolean;
};

/** Answers one question: what is found, what it can be narrowed by, and where nothing is found, what may help. */
export async function answerQuestion(client: Queryable, asked: Asked): Promise<Answer> {
  const query = parseQuery(asked.q);
  const { filters: typed, unknown } = await resolveFields(client, query);
  const filters = joinFilters(asked.filters, typed);
  const { locale, translate = true, sort = "relevance", after = null, limit = 20, beside } = asked;
  const request: Request = {
    query,
    locale,
    filters,
    translate,
    sort,
    after,
    limit: limit + 1,
    facets: true,
    ...(beside ? { beside } : {}),
  };
  const [whole, own] = await Promise.all([find(client, request).catch(orIfTooLong(null)), ownCounts(client, request)]);
  const found = whole ?? (await findNamed(client, request));
  const listed = beside ? found.hits.filter(({ noun }) => noun === "WORK") : found.hits;
  const more = listed.length > limit;
  const last = listed[limit - 1];
  const shown = more ? found.hits.filter((hit) => hit !== listed[limit]) : found.hits;
  const details = await readDetails(client, found.plan, shown, locale, singleTags(filters)).catch(orIfTooLong(null));
  const scores = new Map(shown.map(({ id, score }) => [id, score]));
  return {
    query,
    language: found.plan.language,
    didYouMean: found.plan.didYouMean,
    alsoSearched: alsoSearched(found),
    total: details ? found.total : 0,
    facets: countFacets(found.facets, own),
    hits: (details ?? []).map((detail) => ({ ...detail, score: scores.get(detail.id) ?? 0 })),
    next: whole && more && last ? encodeCursor(last.value, last.id) : null,
    unknown,
    rescue: whole?.total === 0 ? await rescue(client, request, whole) : [],
    tooBroad: whole === null || details === null,
  };
}

/** Facets of paragraphs with one value each: the paragraph shown has them. */
function singleTags(filters: Filters): string[] {
  return Object.entries(filters).flatMap(([field, values]) =>
    OF_PARAGRAPHS.has(field as Facet) && values.length === 1 ? [`${field}:${values[0]}`] : [],
  );
}

/** Of a facet that is chosen already: what its other values would give, counted without it. */
async function ownCounts(client: Queryable, request: Request): Promise<Partial<Record<Facet, Record<string, number>>>> {
  const chosen = FACETS.filter((facet) => request.filters?.[facet]);
  const counts = await Promise.all(
    chosen.map((facet) =>
      find(client, { ...request, filters: without(request.filters ?? {}, facet), after: null, limit: 1 }).catch(orIfTooLong(null)),
    ),
  );
  return Object.fromEntries(chosen.map((facet, i) => [facet, counts[i]?.facets ?? {}]));
}

function without(filters: Filters, facet: string): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([name]) => name !== facet));
}

function countFacets(counts: Record<string, number>, own: Partial<Record<Facet, Record<string, number>>>): Answer["facets"] {
  const valuesOf = (facet: Facet) =>
    Object.entries(own[facet] ?? counts)
      .filter(([tag]) => tag.startsWith(`${facet}:`))
      .map(([tag, count]) => ({ value: tag.slice(facet.length + 1), count }))
      .sort((one, other) =>
        facet === "year" ? other.value.localeCompare(one.value) : other.count - one.count || one.value.localeCompare(other.value),
      );
  return Object.fromEntries(FACETS.map((facet) => [facet, valuesOf(facet)])) as Answer["facets"];
}

/** The likeliest word for each term, by language; the letter of a number is no word, and what stays as it was asked says nothing. */
function alsoSearched({ plan }: Found): Answer["alsoSearched"] {
  const asked = new Set(plan.terms.map(({ word }) => word));
  return LOCALES.flatMap((language) => {
    const words = plan.translations
      .filter((one) => one.language === language && one.weight === 1 && one.spelling.length > 1 && !asked.has(one.spelling))
      .map(({ spelling }) => spelling);
    return words.length > 0 ? [{ language, words: [...new Set(words)].slice(0, 8) }] : [];
  });
}

/** Nearest spelling, one filter less, no signs, the other languages, the rarest word alone: those that lead somewhere. */
async function rescue(client: Queryable, request: Request, { plan }: Found): Promise<Rescue[]> {
  const count = async (change: Partial<Request>) =>
    (await find(client, { ...request, ...change, after: null, limit: 1, facets: false }).catch(orIfTooLong({ total: 0 }))).total;
  const offers: Promise<Rescue>[] = [];
  const { query, filters = {} } = request;
  if (plan.didYouMean) {
    const q = plan.didYouMean;
    offers.push(count({ query: parseQuery(q) }).then((n) => ({ kind: "spelling", q, count: n })));
  }
  for (const facet of Object.keys(filters))
    offers.push(count({ filters: without(filters, facet) }).then((n) => ({ kind: "filter", facet, count: n })));
  if (query.phrases.length + query.without.length + query.either.length > 0) {
    const q = query.text.replaceAll('"', " ");
    offers.push(count({ query: parseQuery(q) }).then((n) => ({ kind: "plain", q, count: n })));
  }
  if (!/\p{Script=Arabic}/u.test(query.text))
    for (const language of (["en", "fr"] as const).filter((other) => other !== plan.language))
      offers.push(count({ language }).then((n) => ({ kind: "language", language, count: n })));
  const words = query.text.split(" ").filter((word) => /[\p{L}\p{N}]{4}/u.test(word));
  if (words.length > 1)
    for (const q of words.sort((one, other) => other.length - one.length).slice(0, 2))
      offers.push(count({ query: parseQuery(q.replace(/[":-]/g, "")) }).then((n) => ({ kind: "word", q, count: n })));
  return (await Promise.all(offers)).filter((offer) => offer.count > 0);
}
