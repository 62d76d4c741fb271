import { z } from "zod";
import type { Locale } from "@/lib/i18n/locales";
import { orIfTooLong } from "./database";
import { find } from "./engine";
import type { Queryable } from "./plan";
import { parseQuery } from "./query";

/** More records than this are no list that one filters by name. */
const MOST = 1_000;

/**
 * Records one of whose names, in any language, holds each word, perhaps only begun; a word that a language leaves out of its index is asked
 * for only where it comes last, for it may be the beginning of another.
 */
const BEGUN = `
  WITH word AS MATERIALIZED (
    SELECT w.place, l.language, kb_beginnings(l.language, w.word) AS beginning
    FROM regexp_split_to_table(kb_fold($1), ' +') WITH ORDINALITY w(word, place) CROSS JOIN unnest(enum_range(NULL::"Language")::text[]) l(language)
    WHERE w.word <> '' AND (w.place = (SELECT count(*) FROM regexp_split_to_table(kb_fold($1), ' +')) OR cardinality(kb_terms('en', w.word)) * cardinality(kb_terms('fr', w.word)) > 0)
  ),
  document AS MATERIALIZED (SELECT "id", "entityId" FROM "SearchDocument" WHERE "noun" = ANY($2::text[]::"Noun"[]))
  SELECT d."entityId" FROM document d JOIN "SearchHead" h ON h."documentId" = d."id" JOIN word w ON w.language = h."language"::text AND h."vector" @@ w.beginning
  GROUP BY d."entityId" HAVING count(DISTINCT w.place) = (SELECT count(DISTINCT place) FROM word) LIMIT $3`;

/**
 * The records of some nouns that words typed into a list's filter box name: by the words as they are or begun, and, as the search knows
 * them, in other forms and spellings, with a typing mistake, or translated. Signs alone name every record. Never an error.
 */
export async function findNames(client: Queryable, typed: string, locale: Locale, nouns: string[]): Promise<Set<string>> {
  const query = parseQuery(typed);
  const [begun, alike] = await Promise.all([
    client.query({ name: "search-begun", text: BEGUN, values: [query.text, nouns, MOST] }).catch(orIfTooLong({ rows: [] as unknown[] })),
    findAlike(client, typed, locale, nouns),
  ]);
  const rows = z.array(z.object({ entityId: z.string() })).parse(begun.rows);
  return new Set([...rows.map(({ entityId }) => entityId), ...alike]);
}

/** The ids of the records that the search finds by their names alone, best first. */
export async function findAlike(client: Queryable, typed: string, locale: Locale, nouns: string[]): Promise<string[]> {
  const { hits } = await find(client, { query: parseQuery(typed), locale, nouns, namesOnly: true, limit: MOST }).catch(
    orIfTooLong({ hits: [] }),
  );
  return hits.map(({ entityId }) => entityId);
}
