import { z } from "zod";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { orIfTooLong } from "./database";
import { makePlan, type Plan, type Queryable } from "./plan";
import type { Query } from "./query";
import { rankStatement, type Filters, type Sort } from "./rank";

const foundRow = z.object({
  total: z.number(),
  facets: z.record(z.string(), z.number()).nullable(),
  hits: z.array(z.object({ id: z.number(), score: z.number(), value: z.string(), entityId: z.string(), noun: z.string() })),
});

export type Ranked = z.infer<typeof foundRow>["hits"][number];

export type Request = {
  query: Query;
  locale: Locale;
  filters?: Filters;
  translate?: boolean;
  asking?: boolean;
  /** Only records of these nouns. */
  nouns?: string[];
  /** Only records whose names hold (nearly) all of the words. */
  namesOnly?: boolean;
  sort?: Sort;
  after?: [string, number] | null;
  limit?: number;
  beside?: number;
  facets?: boolean;
  /** The language of the words, where it is known. */
  language?: Locale;
};

export type Found = { plan: Plan; total: number; facets: Record<string, number>; hits: Ranked[]; numbered: number[] };

/** Answers a question: understands it with the collection's words, then ranks. Every statement is bounded. */
export async function find(client: Queryable, request: Request): Promise<Found> {
  const {
    query,
    locale,
    filters = {},
    translate = true,
    asking,
    nouns,
    namesOnly = false,
    sort = "relevance",
    after = null,
    limit = 20,
    beside,
    facets = false,
    language,
  } = request;
  const languages = filters.lang?.filter((value): value is Locale => LOCALES.includes(value as Locale));
  const [numbered, plan] = await Promise.all([
    findNumbered(client, query.keys),
    makePlan(client, query, {
      locale,
      translate,
      ...(asking === undefined ? {} : { asking }),
      ...(languages ? { languages } : {}),
      ...(language ? { language } : {}),
    }),
  ]);
  const words = query.numberOnly && numbered.length > 0 ? { ...plan, terms: [] } : plan;
  const { rows } = await client.query(
    rankStatement(words, { filters, numbered, sort, after, limit, beside, nouns, namesOnly, facets, asking }),
  );
  const found = foundRow.parse(rows[0]);
  return { plan, total: found.total, facets: found.facets ?? {}, hits: found.hits, numbered };
}

/** The works whose number was typed, in the order of the keys; a number turned round counts only where no other is found. */
async function findNumbered(client: Queryable, keys: string[]): Promise<number[]> {
  if (keys.length === 0) return [];
  const { rows } = await client.query({
    name: "search-numbers",
    text: `SELECT d."id", min(k.place)::int AS place FROM unnest($1::text[]) WITH ORDINALITY k(key, place)
      JOIN "WorkNumber" n ON n."key" = k.key JOIN "SearchDocument" d ON d."entityId" = n."workId" GROUP BY d."id" ORDER BY place, d."id" LIMIT 20`,
    values: [keys],
  });
  return z
    .array(z.object({ id: z.number() }))
    .parse(rows)
    .map(({ id }) => id);
}

/**
 * The cheap answer where the whole one takes too long: works whose number was typed, then names that hold all the words. Never throws for
 * time: where even this takes too long, there is nothing.
 */
export async function findNamed(client: Queryable, { query, locale, limit = 20 }: Request): Promise<Found> {
  const numbered = await findNumbered(client, query.keys).catch(orIfTooLong([]));
  const { rows } = await client
    .query({ name: "search-named", text: NAMED, values: [numbered, locale, query.text, limit] })
    .catch(orIfTooLong({ rows: [] as unknown[] }));
  const hits = z.array(foundRow.shape.hits.element).parse(rows);
  const plan: Plan = { query, language: locale, terms: [], heads: 0, paragraphs: 0, didYouMean: null, translations: [] };
  return { plan, total: hits.length, facets: {}, hits, numbered };
}

const NAMED = `
  SELECT d."id", x.score, x.score::text AS value, d."entityId", d."noun"::text FROM (
    SELECT id, max(score) AS score FROM (
      SELECT id, (100 - place)::float8 AS score FROM unnest($1::int[]) WITH ORDINALITY n(id, place)
      UNION ALL (SELECT h."documentId", 1 / (1 + h."terms")::float8 FROM "SearchHead" h CROSS JOIN plainto_tsquery(kb_config($2), kb_text($2, $3)) q
        WHERE h."language" = $2::"Language" AND numnode(q) > 0 AND h."vector" @@ q AND ts_filter(h."vector", '{a}') @@ q LIMIT 200)) y GROUP BY id) x
  JOIN "SearchDocument" d ON d."id" = x.id ORDER BY x.score DESC, d."id" LIMIT $4`;
