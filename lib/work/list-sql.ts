import "server-only";
import { Prisma } from "@/prisma/client/client";
import { FACETS, type Facet, type Filter } from "./filter";
import { looksLikeNumber, numberKey } from "./number";
import type { WorkParams } from "./params";

/** A term of the library's thesaurus counts where it is a text's subject; the goals, and terms of other thesauri, wherever they are listed. */
const IS_SUBJECT = Prisma.sql`(t."kind" = 'SUBJECT' OR o."scheme" <> 'UNBIS')`;

/** Words of a question that are looked up; more make no title. */
const WORDS = 12;
/** Choices that one filter offers, the most frequent first. */
const CHOICES = 100;

/** What is asked of the list, and the works that the search finds for its words besides those whose names have them. */
export type WorkQuestion = WorkParams & { alike?: string[] };

type Value = NonNullable<WorkParams[Filter]>;

/** What a filter asks of a work `w`. Every condition on other tables starts from an index of its own. */
const CONDITIONS: Record<Filter, (value: Value, params: WorkQuestion) => Prisma.Sql> = {
  q: (value, { alike = [] }) => asked(value, alike),
  organ: (value) => Prisma.sql`w."issuerId" = ${value}`,
  session: (value) => Prisma.sql`w."eventId" = ${value}`,
  year: (value) => Prisma.sql`w."dateStart" >= ${value} AND w."dateStart" < ${`${value}~`}`,
  type: (value) => Prisma.sql`w."type" = ${value}`,
  status: (value) => Prisma.sql`w."status" = ${value}`,
  adoption: (value) => Prisma.sql`w."adoption" = ${value}::"Adoption"`,
  alignment: (value) => Prisma.sql`w."alignment" = ${value}::"Alignment"`,
  language: (value) => Prisma.sql`EXISTS (SELECT FROM "Expression" x WHERE x."workId" = w."id" AND x."language" = ${value}::"Language")`,
  lacks: (value) =>
    Prisma.sql`EXISTS (SELECT FROM "Expression" x WHERE x."workId" = w."id")
      AND NOT EXISTS (SELECT FROM "Expression" x WHERE x."workId" = w."id" AND x."language" = ${value}::"Language")`,
  text: (value) =>
    value === "FULL"
      ? Prisma.sql`EXISTS (SELECT FROM "Expression" x WHERE x."workId" = w."id")`
      : Prisma.sql`NOT EXISTS (SELECT FROM "Expression" x WHERE x."workId" = w."id")`,
  topic: (value) =>
    Prisma.sql`w."id" IN (SELECT t."workId" FROM "WorkTopic" t JOIN "Topic" o ON o."id" = t."topicId" WHERE t."topicId" = ${value} AND ${IS_SUBJECT})`,
  verb: (value) =>
    Prisma.sql`w."id" IN (SELECT p."workId" FROM "ProvisionVerb" v JOIN "Provision" p ON p."id" = v."provisionId" WHERE v."topicId" = ${value})`,
  voter: (value, { vote }) =>
    Prisma.sql`w."id" IN (SELECT b."workId" FROM "Vote" v JOIN "VoteEvent" b ON b."id" = v."voteEventId"
      WHERE v."stateId" = ${value} AND ${vote === undefined ? Prisma.sql`true` : Prisma.sql`v."option" = ${vote}::"VoteOption"`})`,
  vote: () => Prisma.sql`true`,
  sponsor: (value) => Prisma.sql`w."id" IN (SELECT "workId" FROM "WorkSponsor" WHERE "stateId" = ${value})`,
  names: (value) =>
    Prisma.sql`w."id" IN (SELECT p."workId" FROM "Mention" m JOIN "Provision" p ON p."id" = m."provisionId" WHERE m."entityId" = ${value})`,
  cites: (value) => Prisma.sql`w."id" IN (SELECT "workId" FROM "Citation" WHERE "citedId" = ${value})`,
};

/**
 * A number finds only what bears it, in any spelling; words find what has each of them, perhaps only begun, in one of its names, in any
 * language, however many these are, and what the search finds besides.
 */
function asked(q: string, alike: string[]): Prisma.Sql {
  if (looksLikeNumber(q)) {
    const keys = [q, ...q.split(/\s+/).filter(looksLikeNumber)].map(numberKey);
    return Prisma.sql`w."id" IN (SELECT "workId" FROM "WorkNumber" WHERE "key" = ANY (${keys}::text[]))`;
  }
  const words = q.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return Prisma.sql`true`;
  const named = words.slice(0, WORDS).map(
    (word) => Prisma.sql`SELECT "entityId" FROM "Name" WHERE to_tsvector('simple', kb_words("text"))
      @@ to_tsquery('simple', quote_literal(nullif(btrim(kb_words(${word})), '')) || ':*')`,
  );
  return Prisma.sql`w."id" IN (${Prisma.join(named, " INTERSECT ")} UNION SELECT unnest(${alike}::text[]))`;
}

function every(conditions: Prisma.Sql[]): Prisma.Sql {
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, " AND ");
}

/** All that the parameters ask of a work `w`; `except` leaves out one filter. */
export function matching(params: WorkQuestion, except?: Filter): Prisma.Sql {
  const conditions = (Object.keys(CONDITIONS) as Filter[]).flatMap((filter) => {
    const value = params[filter];
    return value === undefined || filter === except ? [] : [CONDITIONS[filter](value, params)];
  });
  return every(conditions);
}

/** The columns by which a list is ordered, as the indexes of the migration `lists` have them. */
const NUMBER = Prisma.sql`kb_work_order(w."session", w."series", w."number") COLLATE "C"`;
const ID = Prisma.sql`w."id" COLLATE "C"`;
const KEYS = {
  date: Prisma.sql`coalesce(w."dateStart", '') COLLATE "C"`,
  number: Prisma.sql`coalesce(w."issuerId", '~') COLLATE "C"`,
} as const;

export type Order = keyof typeof KEYS;

/** What {@link pageOf} starts from: the ordering keys of one work. */
export function keysOf(id: string, order: Order): Prisma.Sql {
  return Prisma.sql`SELECT ${KEYS[order]} AS "key", ${NUMBER} AS "number" FROM "Work" w WHERE w."id" = ${id}`;
}

export type Cursor = { id: string; key: string; number: string; side: "after" | "before" };

/** The ids of one page and one more, from a work on; those before a work come in reverse. By date the newest are first. */
export function pageOf(params: WorkQuestion, order: Order, cursor: Cursor | null, size: number): Prisma.Sql {
  const forward = (order === "number") === (cursor?.side !== "before");
  const keys = Prisma.sql`${KEYS[order]}, ${NUMBER}, ${ID}`;
  const from = cursor
    ? Prisma.sql`(${keys}) ${forward ? Prisma.sql`>` : Prisma.sql`<`} (${cursor.key} COLLATE "C", ${cursor.number} COLLATE "C", ${cursor.id} COLLATE "C")`
    : Prisma.sql`true`;
  const way = forward ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  return Prisma.sql`
    SELECT w."id" FROM "Work" w WHERE ${matching(params)} AND ${from}
    ORDER BY ${KEYS[order]} ${way}, ${NUMBER} ${way}, ${ID} ${way} LIMIT ${size + 1}`;
}

/** The newest works with the filters, each with its place among them and how many there are in all. */
export function newestOf(params: WorkQuestion, size: number): Prisma.Sql {
  return Prisma.sql`
    SELECT x."id", (row_number() OVER ())::int AS "place", (SELECT count(*)::int FROM "Work" w WHERE ${matching(params)}) AS "total"
    FROM (${pageOf(params, "date", null, size - 1)}) x`;
}

/** Where a filter finds its values: one row a work and value. */
const VALUES: Record<Facet, Prisma.Sql> = {
  organ: Prisma.sql`SELECT m."id", m."issuerId" AS "value" FROM matched m`,
  session: Prisma.sql`SELECT m."id", m."eventId" AS "value" FROM matched m`,
  year: Prisma.sql`SELECT m."id", left(m."dateStart", 4) AS "value" FROM matched m`,
  type: Prisma.sql`SELECT m."id", m."type" AS "value" FROM matched m`,
  status: Prisma.sql`SELECT m."id", m."status" AS "value" FROM matched m`,
  adoption: Prisma.sql`SELECT m."id", m."adoption"::text AS "value" FROM matched m`,
  language: Prisma.sql`SELECT m."id", x."language"::text AS "value" FROM matched m JOIN "Expression" x ON x."workId" = m."id"`,
  topic: Prisma.sql`SELECT DISTINCT m."id", t."topicId" AS "value" FROM matched m JOIN "WorkTopic" t ON t."workId" = m."id"
    JOIN "Topic" o ON o."id" = t."topicId" AND o."scheme" NOT IN ('EUROVOC', 'SDG') AND ${IS_SUBJECT}`,
  verb: Prisma.sql`SELECT DISTINCT m."id", v."topicId" AS "value" FROM matched m
    JOIN "Provision" p ON p."workId" = m."id" JOIN "ProvisionVerb" v ON v."provisionId" = p."id"`,
};

/** The works with all filters but one, counted by the values of that one. */
export function countsOf(params: WorkQuestion, facet: Facet): Prisma.Sql {
  return Prisma.sql`(
    WITH matched AS (SELECT w.* FROM "Work" w WHERE ${matching(params, facet)})
    SELECT ${facet} AS "facet", v."value", count(*)::int AS "count" FROM (${VALUES[facet]}) v
    WHERE v."value" IS NOT NULL GROUP BY v."value" ORDER BY count(*) DESC, v."value" LIMIT ${CHOICES})`;
}

/** All counts of the list in one statement: of every choice, of the whole, and of the whole without each filter that is set. */
export function allCounts(params: WorkQuestion, active: Filter[]): Prisma.Sql {
  const total = (name: string, except?: Filter) =>
    Prisma.sql`(SELECT ${name} AS "facet", ${except ?? null}::text AS "value", count(*)::int AS "count" FROM "Work" w WHERE ${matching(params, except)})`;
  return Prisma.join(
    [...FACETS.map((facet) => countsOf(params, facet)), total("total"), ...active.map((filter) => total("without", filter))],
    " UNION ALL ",
  );
}
