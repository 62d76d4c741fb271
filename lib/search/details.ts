import { z } from "zod";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import type { Ranked } from "./engine";
import type { Plan, Queryable } from "./plan";
import { anyOf } from "./rank";

const places = z.array(z.number());

const detailRow = z.object({
  id: z.number(),
  entityId: z.string(),
  noun: z.string(),
  labels: z.unknown(),
  symbol: z.string().nullable(),
  /** The number of the resolution in another order or fullness. */
  normalized: z.string().nullable(),
  date: z.string(),
  languages: z.array(z.enum(LOCALES)),
  /** Places of the words in the title in the reader's language. */
  titlePlaces: places,
  body: z.object({ id: z.string(), noun: z.string(), labels: z.unknown() }).nullable(),
  paragraph: z
    .object({
      address: z.string(),
      number: z.string().nullable(),
      part: z.string(),
      language: z.enum(LOCALES),
      text: z.string(),
      status: z.string(),
      places,
    })
    .nullable(),
  /** Other texts of a record that hold some of the words. */
  lines: z.array(z.object({ text: z.string(), status: z.string(), places })),
});

export type Detail = z.infer<typeof detailRow>;

/** What is shown of the results of one page: names, numbers, the best paragraph, and where the words stand. */
export async function readDetails(client: Queryable, plan: Plan, hits: Ranked[], locale: Locale, filters: string[]): Promise<Detail[]> {
  if (hits.length === 0) return [];
  const { rows } = await client.query({ text: statement(plan), values: values(plan, hits, locale, filters) });
  return z.array(detailRow).parse(rows);
}

function values(plan: Plan, hits: Ranked[], locale: Locale, filters: string[]): unknown[] {
  const languages: Locale[] = [plan.language, ...new Set(plan.translations.map(({ language }) => language))];
  const terms = languages.map((language) => termsIn(plan, language));
  return [
    hits.map(({ id }) => id),
    languages,
    terms.map((list) => anyOf(list)),
    terms.map((list) => JSON.stringify(list)),
    locale,
    filters,
  ];
}

/** The terms of the question in a language: its own, or their likeliest translations. */
export function termsIn(plan: Plan, language: Locale): string[] {
  if (language === plan.language) return plan.terms.flatMap(({ terms }) => terms);
  return [...new Set(plan.translations.filter((one) => one.language === language && one.weight >= 0.5).map(({ term }) => term))];
}

/** Places of the terms in a text of a language. */
const placesIn = (language: string, text: string, terms: string) =>
  `ARRAY(SELECT unnest(u.positions) FROM unnest(kb_vector(${language}, ${text})) u WHERE u.lexeme IN (SELECT jsonb_array_elements_text(${terms})) LIMIT 200)`;

/** The paragraph with the most of the rare words, those beside each other counting double; the question's own language first. */
function statement(plan: Plan): string {
  const weight = (count: number) => Math.log(1 + plan.paragraphs / (1 + count)).toFixed(3);
  const escaped = (text: string) => `'${text.replaceAll("'", "''")}'::tsquery`;
  const held = plan.terms.map(
    ({ terms, paragraphs }) => `CASE WHEN x."vector" @@ ${escaped(anyOf(terms))} THEN ${weight(paragraphs)} ELSE 0 END`,
  );
  const together = plan.terms.slice(1).map((term, i) => {
    const before = plan.terms[i];
    const gap = term.place - (before?.place ?? 0);
    return `CASE WHEN x."vector" @@ ${escaped(`(${anyOf(before?.terms ?? [])}) <${gap}> (${anyOf(term.terms)})`)} THEN ${weight(term.paragraphs)} ELSE 0 END`;
  });
  const score = [...held, ...together].join(" + ") || "0::float8";
  return `
    WITH word AS (SELECT language, "query"::tsquery AS "query", terms::jsonb AS terms, rank FROM unnest($2::text[], $3::text[], $4::text[]) WITH ORDINALITY w(language, "query", terms, rank))
    SELECT d."id", d."entityId", d."noun"::text, e."labels", coalesce(w."printedNumber", w."normalizedNumber") AS symbol, w."normalizedNumber" AS normalized, d."date", d."languages"::text[],
      coalesce((SELECT ${placesIn("word.language", `e."labels" -> $5 ->> 'text'`, "word.terms")} FROM word WHERE word.language = $5), '{}') AS "titlePlaces",
      (SELECT json_build_object('id', b."id", 'noun', b."noun", 'labels', b."labels") FROM "Entity" b WHERE b."id" = coalesce(
        (SELECT "organizationId" FROM "Task" WHERE "id" = d."entityId"), (SELECT "organizationId" FROM "Post" WHERE "id" = d."entityId"))) AS body,
      (SELECT json_build_object('address', p."address", 'number', p."number", 'part', p."part", 'language', t."language", 'text', t."text", 'status', t."status",
          'places', ARRAY(SELECT unnest(u.positions) FROM unnest(best."vector") u WHERE u.lexeme IN (SELECT jsonb_array_elements_text(best.terms))))
        FROM (SELECT x."address", x."language", x."vector", word.terms FROM word JOIN "SearchParagraph" x ON x."documentId" = d."id" AND x."language" = word.language::"Language"
          WHERE (x."vector" @@ word."query" OR numnode(word."query") = 0 AND cardinality($6::text[]) > 0) AND x."facets" @> $6::text[] ORDER BY word.rank, ${score} DESC, x."facets" @> '{part:operative}' DESC, length(x."vector"), x."order" LIMIT 1) best
        JOIN "Provision" p ON p."workId" = d."entityId" AND p."address" = best."address"
        JOIN "ProvisionText" t ON t."provisionId" = p."id" AND t."language" = best."language") AS paragraph,
      CASE WHEN d."noun" = 'WORK' THEN '[]' ELSE (SELECT coalesce(json_agg(json_build_object('text', l."text", 'status', l."status", 'places', l.places)), '[]') FROM (
        SELECT n."text", n."status", ${placesIn("word.language", 'n."text"', "word.terms")} AS places
        FROM word CROSS JOIN LATERAL (
          SELECT "text", "status" FROM "Name" WHERE "entityId" = d."entityId" AND "kind" <> 'PREFERRED'
            AND ("kind" = 'ACRONYM' OR ("language" = word.language::"Language" AND "status" = 'SOURCE'))
          UNION ALL SELECT "text", "status" FROM "Text" WHERE "entityId" = d."entityId" AND "field" <> 'keywords' AND "language" = word.language::"Language" LIMIT 8) n
        WHERE word.rank = 1) l WHERE cardinality(l.places) > 0) END AS lines
    FROM unnest($1::int[]) WITH ORDINALITY s(id, place) JOIN "SearchDocument" d ON d."id" = s.id JOIN "Entity" e ON e."id" = d."entityId" LEFT JOIN "Work" w ON w."id" = d."entityId"
    ORDER BY s.place`;
}
