import "server-only";
import { cache } from "react";
import { z } from "zod";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { entityLabel, type EntityLabelRow } from "@/lib/entity/select";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { Prisma } from "@/prisma/client/client";
import { understand, type Asked } from "./asked";
import { GROUPS, type Group } from "./groups";
import { scoredEntries, type Mode } from "./sql";

// What readers type is not kept in the cache of the content: its keys would have no end. React's cache asks once a page.

/** Answers of one group shown beside the others; and when the group is asked for alone (of the others one, for their counts). */
const SHOWN = 5;
export const SHOWN_ALONE = 100;
/** An answer with some of the words must be at least this good, compared with the best. */
const LOOSE_SHARE = 0.5;

const hitRow = z.object({
  group: z.enum(GROUPS),
  count: z.coerce.number(),
  entityId: z.string(),
  noun: z.string(),
  labels: z.unknown(),
  anchor: z.string().nullable(),
  language: z.enum(LOCALES),
  strict: z.boolean(),
  /** The texts of the entry, each with what it is. */
  lines: z.array(
    z.object({ text: z.string(), status: z.enum(["SOURCE", "OFFICIAL_TRANSLATION", "EDITORIAL_TRANSLATION", "EDITORIAL_LABEL"]) }),
  ),
  body: z.object({ id: z.string(), noun: z.string(), labels: z.unknown() }).nullable(),
  /** The folded title and text, the words found between ⟦ and ⟧. */
  headline: z.string(),
});

export type HitRow = z.infer<typeof hitRow>;

/** How the answers were found: with all words, with some of them, or with words that begin alike. */
export type Breadth = "ALL" | "SOME" | "ALIKE";
export type Found = { breadth: Breadth; rows: HitRow[] };

/** All kinds of records and the paragraphs of texts that answer the words, best first, each group with its count. */
export const search = cache(async (typed: string, locale: Locale, group: Group | null, session: string | null): Promise<Found> => {
  const asked = understand(typed, locale);
  const rows = await findHits(asked, "WORDS", group, session);
  if (rows.length > 0) return { breadth: rows.some((row) => row.strict) ? "ALL" : "SOME", rows };
  return { breadth: "ALIKE", rows: await findHits(asked, "BEGINNINGS", group, session) };
});

async function findHits(asked: Asked, mode: Mode, group: Group | null, session: string | null): Promise<HitRow[]> {
  if (asked.words.length === 0) return [];
  const rows = await db.$queryRaw`
    WITH ${scoredEntries(asked, mode, scope(session))}, kept AS (
      SELECT *, ${GROUP} AS "group" FROM best
      WHERE CASE WHEN (SELECT bool_or("strict") FROM best) THEN "strict" ELSE "score" >= ${LOOSE_SHARE}::float8 * (SELECT max("score") FROM best) END
    ), numbered AS (
      SELECT *, count(*) OVER g AS "count", row_number() OVER (g ORDER BY CASE WHEN "strict" THEN "rank" ELSE 1 END, "score" DESC, "id") AS "place"
      FROM kept WINDOW g AS (PARTITION BY "group")
    ), highlight AS (
      SELECT "language", string_agg('(' || "query"::text || ')', ' | ')::tsquery AS "query" FROM word WHERE numnode("query") > 0 GROUP BY "language"
    )
    SELECT n."group", n."count", n."entityId", n."anchor", n."noun"::text, n."language"::text, n."strict", e."labels",
      ${LINES} AS "lines", ${BODY} AS "body",
      ts_headline(kb_config(n."language"::text), kb_fold(s."title" || ' ' || s."body"), h."query", 'StartSel=⟦, StopSel=⟧, HighlightAll=true') AS "headline"
    FROM numbered n JOIN "Entity" e ON e."id" = n."entityId" JOIN "SearchEntry" s ON s."id" = n."id" JOIN highlight h ON h."language" = n."language"
    WHERE n."place" <= CASE WHEN ${group}::text IS NULL THEN ${SHOWN}::int WHEN n."group" = ${group}::text THEN ${SHOWN_ALONE}::int ELSE 1 END
    ORDER BY n."group", n."place"`;
  return z.array(hitRow).parse(rows);
}

const GROUP = Prisma.sql`
  CASE WHEN "anchor" IS NOT NULL THEN 'PARAGRAPH' WHEN "noun" IN ('PERSON', 'POST', 'PLACE') THEN 'PEOPLE' ELSE "noun"::text END`;

/** The texts of an entry with their status; not the names and words that the editors added for the search alone. */
const LINES = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('text', l."text", 'status', l."status")), '[]') FROM (
    SELECT "text", "status" FROM "ProvisionText" WHERE "provisionId" = n."entityId" || '#' || n."anchor" AND "language" = n."language"
    UNION ALL
    SELECT "text", "status" FROM "Name"
    WHERE n."anchor" IS NULL AND "entityId" = n."entityId" AND "kind" <> 'PREFERRED'
      AND ("kind" = 'ACRONYM' OR ("language" = n."language" AND "status" = 'SOURCE'))
    UNION ALL
    SELECT "text", "status" FROM "Text"
    WHERE n."anchor" IS NULL AND "entityId" = n."entityId" AND "field" <> 'keywords' AND "language" = n."language"
  ) l)`;

/** The body that has the task or the post. */
const BODY = Prisma.sql`(
  SELECT json_build_object('id', b."id", 'noun', b."noun", 'labels', b."labels") FROM "Entity" b
  WHERE b."id" IN (SELECT "organizationId" FROM "Task" WHERE "id" = n."entityId" UNION ALL SELECT "organizationId" FROM "Post" WHERE "id" = n."entityId"))`;

/** Only texts of a session, where one is chosen. */
function scope(session: string | null): Prisma.Sql {
  return session === null ? Prisma.sql`true` : Prisma.sql`e."entityId" IN (SELECT "id" FROM "Work" WHERE "eventId" = ${session})`;
}

const rankRow = z.object({ entityId: z.string(), score: z.number(), strict: z.boolean() });
export type Rank = z.infer<typeof rankRow>;

/** The tasks that answer a question, best first: one with all of its words before one with some. */
export const rankTasks = cache(async (typed: string, locale: Locale): Promise<Rank[]> => {
  const asked = understand(typed, locale);
  if (asked.words.length === 0) return [];
  const rows = await db.$queryRaw`
    WITH ${scoredEntries(asked, "WORDS", Prisma.sql`e."noun" = 'TASK'`)}
    SELECT "entityId", "score", "strict" FROM best ORDER BY "strict" DESC, "score" DESC, "entityId" LIMIT 100`;
  return z.array(rankRow).parse(rows);
});

/** A work with its printed and its normalized number. */
export type WorkRow = EntityLabelRow & { numbers: string[] };

/** The works whose number was typed, in whatever spelling. */
export const findNumbers = cache(async (typed: string, locale: Locale): Promise<WorkRow[]> => {
  const { keys } = understand(typed, locale);
  if (keys.length === 0) return [];
  const rows = await db.entity.findMany({
    where: { work: { numbers: { some: { key: { in: keys } } } } },
    select: { ...entityLabel, work: { select: { printedNumber: true, normalizedNumber: true } } },
    orderBy: { id: "asc" },
    take: 20,
  });
  return rows.map(({ work, ...row }) => ({
    ...row,
    numbers: [work?.printedNumber, work?.normalizedNumber].filter((number) => typeof number === "string"),
  }));
});

/** The sessions that adopted texts, newest first: by them resolutions are searched. */
export const getSessionsWithTexts = cached("search.getSessionsWithTexts", async () =>
  db.event.findMany({
    where: { entity: { worksOfEvent: { some: {} } } },
    select: { id: true, dateStart: true, entity: { select: entityLabel } },
    orderBy: [{ dateStart: { sort: "desc", nulls: "last" } }, { id: "asc" }],
  }),
);
