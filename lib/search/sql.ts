import "server-only";
import { Prisma } from "@/prisma/client/client";
import type { Asked } from "./asked";

/** How a word is looked up: as the dictionary of its language stems it, or by the letters it begins with. */
export type Mode = "WORDS" | "BEGINNINGS";

/** All but the last letters of a word, three at least. */
const BEGINNING = Prisma.sql`(
  SELECT to_tsquery('simple', quote_literal(left(b, greatest(3, length(b) - 3))) || ':*') FROM split_part(w."word", ' ', 1) b)`;

/** A word counts less in the texts of a record than in its name. */
const IN_TEXT = 0.7;
/** Of two answers as good as each other, the one whose name says nothing else comes first. */
const WHOLE_NAME = 0.3;
/** Paragraphs whose words stand together come first. */
const TOGETHER = 0.3;
/** Stands for the number of entries in the weight of a word: only its order of magnitude matters. */
const ENTRIES = 10_000;
/** Another language must be clearly better than the reader's own. */
const OTHER_LANGUAGE = 0.7;

/**
 * The entries that hold any of the words, one a record or paragraph, each with its score: the share of the question's rare words
 * that it holds. `strict` tells which obey the question as typed (or, of a plain question, hold every word).
 * Ranking by ts_rank alone would let common words win (design notes, search.md).
 */
export function scoredEntries({ words, languages, text, exact }: Asked, mode: Mode, filter: Prisma.Sql): Prisma.Sql {
  const query = mode === "WORDS" ? Prisma.sql`websearch_to_tsquery(kb_config(l."language"), kb_fold(w."word"))` : BEGINNING;
  return Prisma.sql`
    word AS (
      SELECT l."language"::"Language" AS "language", l."rank", w."at", ${query} AS "query"
      FROM unnest(${languages}::text[]) WITH ORDINALITY AS l("language", "rank")
      CROSS JOIN unnest(${words}::text[]) WITH ORDINALITY AS w("word", "at")
    ), found AS (
      SELECT w."language", w."rank", w."at", e."id", ts_filter(e."vector", '{a}') @@ w."query" AS "named"
      FROM word w JOIN "SearchEntry" e ON e."language" = w."language" AND e."vector" @@ w."query"
      WHERE ${filter}
    ), weight AS (
      SELECT w."language", w."at", ln(1 + ${ENTRIES}::float8 / (1 + count(f."id"))) AS "weight"
      FROM word w LEFT JOIN found f ON f."language" = w."language" AND f."at" = w."at"
      WHERE numnode(w."query") > 0
      GROUP BY w."language", w."at"
    ), whole AS (
      SELECT "language", sum("weight") AS "weight", count(*) AS "words" FROM weight GROUP BY "language"
    ), sum AS (
      SELECT f."id", f."rank", count(*) AS "words", count(*) FILTER (WHERE f."named") AS "named",
        sum(w."weight" * CASE WHEN f."named" THEN 1 ELSE ${IN_TEXT}::float8 END) AS "weight"
      FROM found f JOIN weight w ON w."language" = f."language" AND w."at" = f."at"
      GROUP BY f."id", f."rank"
    ), scored AS (
      SELECT e."id", e."entityId", e."anchor", e."noun", e."language", s."rank",
        ${strict(text, exact)} AS "strict",
        s."weight" / a."weight" * CASE WHEN s."rank" = 1 THEN 1 ELSE ${OTHER_LANGUAGE}::float8 END
          + ${WHOLE_NAME}::float8 * coalesce(s."named"::float / nullif(length(ts_filter(e."vector", '{a}')), 0), 0)
          + ${TOGETHER}::float8 * ts_rank_cd(e."vector", websearch_to_tsquery(kb_config(e."language"::text), kb_fold(${text})), 1 | 32) AS "score"
      FROM sum s JOIN "SearchEntry" e ON e."id" = s."id" JOIN whole a ON a."language" = e."language"
    ), best AS (
      SELECT DISTINCT ON ("entityId", "anchor") * FROM scored
      ORDER BY "entityId", "anchor", "strict" DESC, CASE WHEN "strict" THEN "rank" ELSE 1 END, "score" DESC, "rank"
    )`;
}

function strict(text: string, exact: boolean): Prisma.Sql {
  const obeys = Prisma.sql`e."vector" @@ websearch_to_tsquery(kb_config(e."language"::text), kb_fold(${text}))`;
  return exact ? obeys : Prisma.sql`(s."words" = a."words" OR ${obeys})`;
}
