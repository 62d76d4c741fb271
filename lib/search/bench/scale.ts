import type { ClientBase } from "pg";
import { Refusal } from "@/lib/cli/refusal";
import { LOCALES } from "@/lib/i18n/locales";
import { withSession } from "@/lib/server/database";
import { WITH_INDEX, WITHOUT_INDEX } from "../refresh";

/** Paragraphs of each work made, in each language: as many as make every real paragraph be used about as often. */
const PARAGRAPHS = 12;
/** Works written at once: their paragraphs are sorted in memory. */
const BATCH = 4_000;

export type Scaled = { url: string; drop: () => Promise<void> };

/**
 * A copy of the database, beside it on the same server, in which the collection is multiplied: whole works in three languages, whose names
 * begin like one real name and end like another, and whose agenda items, facets and paragraphs are those of real works, shuffled. Written
 * straight into the tables of the search, with the vectors that are there: what is ranked is as in a collection of this size, but the pages
 * of these works have no text. The same seed makes the same works. `drop` removes the copy; with `kept`, one that is there is taken as it is.
 */
export async function makeScaled(url: string, works: number, seed: number, kept: boolean, log: (line: string) => void): Promise<Scaled> {
  const [from, to, admin] = [new URL(url), new URL(url), new URL(url)];
  const name = decodeURIComponent(from.pathname.slice(1));
  const copy = `${name}_scale`;
  to.pathname = `/${encodeURIComponent(copy)}`;
  admin.pathname = "/postgres";
  const drop = () =>
    withSession(admin.href, async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(copy)} WITH (FORCE)`);
    });
  if (kept && (await isThere(admin.href, copy))) return { url: to.href, drop };
  await drop();
  await withSession(admin.href, (client) =>
    client.query(`CREATE DATABASE ${client.escapeIdentifier(copy)} TEMPLATE ${client.escapeIdentifier(name)} STRATEGY FILE_COPY`),
  ).catch((error: unknown) => {
    const used = typeof error === "object" && error !== null && "code" in error && error.code === "55006";
    if (!used) throw error;
    throw new Refusal(`The database ${name} is in use and cannot be copied now: stop what is connected to it, then run this again.`);
  });
  try {
    await withSession(to.href, (client) => multiply(client, works, seed, log));
  } catch (error) {
    await drop();
    throw error;
  }
  return { url: to.href, drop };
}

async function isThere(admin: string, name: string): Promise<boolean> {
  const { rowCount } = await withSession(admin, (client) => client.query("SELECT FROM pg_database WHERE datname = $1", [name]));
  return rowCount === 1;
}

async function multiply(client: ClientBase, works: number, seed: number, log: (line: string) => void): Promise<void> {
  const begun = performance.now();
  const say = (what: string) => log(`  ${what}, ${((performance.now() - begun) / 1_000).toFixed(0)} s`);
  for (const statement of [...BARE, ...SOURCES]) await client.query(statement);
  const { rows } = await client.query<{ works: number; paragraphs: number; last: number }>(
    `SELECT (SELECT count(*)::int FROM scale_work) AS works, (SELECT count(*)::int FROM scale_paragraph) AS paragraphs, (SELECT max("id") FROM "SearchDocument") AS last`,
  );
  const { works: sources = 0, paragraphs = 0, last = 0 } = rows[0] ?? {};
  if (sources < 2 || paragraphs === 0)
    throw new Refusal("There are no imported texts in three languages to multiply: npm run import first.");
  await client.query(ENTITIES, [works, seed, sources]);
  await client.query(DOCUMENTS, [works, seed, sources, last]);
  await client.query(HEADS, [works, seed, sources, last]);
  say("names");
  for (let first = 1; first <= works; first += BATCH)
    await client.query(WORK_PARAGRAPHS, [first, Math.min(works, first + BATCH - 1), seed, paragraphs, last]);
  say("paragraphs");
  for (const statement of INDEXES) await client.query(statement);
  say("indexes");
  await client.query(COUNT_PARAGRAPHS, [works, seed, paragraphs]);
  await client.query(COUNT_HEADS);
  for (const table of ["Entity", "SearchDocument", "SearchHead", "SearchParagraph", "SearchTerm"])
    await client.query(`VACUUM (ANALYZE) "${table}"`);
  say("terms");
}

/** A number below `end`, the same for the same words and seed. */
const drawn = (words: string, seed: string, end: string) => `(hashtextextended(${words}, ${seed}::bigint) & 9223372036854775807) % ${end}`;

/** What an index or a check costs row by row; the copy needs no log of its pages either. */
const BARE = [
  `SET maintenance_work_mem = '1GB'`,
  `SET work_mem = '256MB'`,
  ...WITHOUT_INDEX,
  `DROP INDEX "SearchParagraph_documentId_language_idx", "SearchHead_vector_idx", "SearchDocument_facets_idx"`,
  `ALTER TABLE "SearchParagraph" DROP CONSTRAINT "SearchParagraph_documentId_fkey", DROP CONSTRAINT "SearchParagraph_pkey"`,
  `ALTER TABLE "SearchHead" DROP CONSTRAINT "SearchHead_documentId_fkey"`,
  `ALTER TABLE "SearchParagraph" SET UNLOGGED`,
  `ALTER TABLE "Entity" DISABLE TRIGGER USER`,
];

const INDEXES = [
  `ALTER TABLE "SearchParagraph" ADD CONSTRAINT "SearchParagraph_pkey" PRIMARY KEY ("id")`,
  ...WITH_INDEX,
  `CREATE INDEX "SearchParagraph_documentId_language_idx" ON "SearchParagraph" ("documentId", "language")`,
  `CREATE INDEX "SearchHead_vector_idx" ON "SearchHead" USING GIN ("vector")`,
  `CREATE INDEX "SearchDocument_facets_idx" ON "SearchDocument" USING GIN ("facets")`,
];

/** The works and the paragraphs that exist in three languages, counted from 0. */
const SOURCES = [
  `CREATE TEMP TABLE scale_work AS
   SELECT row_number() OVER (ORDER BY "id") - 1 AS n, "id" FROM "SearchDocument" WHERE "noun" = 'WORK' AND cardinality("languages") = 3`,
  `CREATE UNIQUE INDEX ON scale_work (n)`,
  `CREATE TEMP TABLE scale_paragraph AS
   SELECT row_number() OVER (ORDER BY "documentId", "address") - 1 AS n, "documentId", "address" FROM (
     SELECT "documentId", "address" FROM "SearchParagraph" GROUP BY 1, 2 HAVING count(*) = 3) p`,
  `CREATE TEMP TABLE scale_text AS
   SELECT s.n, p."language", p."facets", p."vector" FROM scale_paragraph s JOIN "SearchParagraph" p USING ("documentId", "address")`,
  `CREATE INDEX ON scale_text (n)`,
  `ANALYZE scale_work`,
  `ANALYZE scale_text`,
];

/** The works that a work is made of: the first part of its name, the last, and all else. */
const PARTS = `
  SELECT i, ${drawn("i || ' first'", "$2", "$3::int")} AS first, ${drawn("i || ' last'", "$2", "$3::int")} AS last, ${drawn("i || ' rest'", "$2", "$3::int")} AS rest
  FROM generate_series(1, $1::int) i`;

const ENTITIES = `
  INSERT INTO "Entity" ("id", "noun", "labels")
  SELECT 'scale-' || p.i, 'WORK', e."labels"
  FROM (${PARTS}) p JOIN scale_work w ON w.n = p.first JOIN "SearchDocument" d ON d."id" = w."id" JOIN "Entity" e ON e."id" = d."entityId"`;

const DOCUMENTS = `
  INSERT INTO "SearchDocument" ("id", "entityId", "noun", "languages", "date", "number", "facets")
  SELECT $4::int + p.i, 'scale-' || p.i, 'WORK', d."languages", d."date", d."number", d."facets"
  FROM (${PARTS}) p JOIN scale_work w ON w.n = p.rest JOIN "SearchDocument" d ON d."id" = w."id" ORDER BY p.i`;

const HEADS = `
  INSERT INTO "SearchHead" ("documentId", "language", "title", "subject", "terms", "vector")
  SELECT $4::int + i, "language", title, "subject", length(named), setweight(named, 'A') || others FROM (
    SELECT x.*, kb_vector("language"::text, title) AS named FROM (
      SELECT p.i, h."language", r."subject", ts_filter(r."vector", '{b,c}') AS others,
        array_to_string(a.words[:cardinality(a.words) / 2] || b.words[cardinality(b.words) / 2 + 1:], ' ') AS title
      FROM (${PARTS}) p
      JOIN scale_work wf ON wf.n = p.first JOIN scale_work wl ON wl.n = p.last JOIN scale_work wr ON wr.n = p.rest
      JOIN "SearchHead" h ON h."documentId" = wf."id"
      JOIN "SearchHead" l ON l."documentId" = wl."id" AND l."language" = h."language"
      JOIN "SearchHead" r ON r."documentId" = wr."id" AND r."language" = h."language"
      CROSS JOIN LATERAL (SELECT string_to_array(h."title", ' ') AS words) a CROSS JOIN LATERAL (SELECT string_to_array(l."title", ' ') AS words) b) x) y
  ORDER BY 1, 2`;

const WORK_PARAGRAPHS = `
  INSERT INTO "SearchParagraph" ("documentId", "language", "address", "order", "facets", "vector")
  SELECT $5::int + i, t."language", 'op-' || k, k, t."facets", t."vector"
  FROM generate_series($1::int, $2::int) i CROSS JOIN generate_series(1, ${PARAGRAPHS}) k
  JOIN scale_text t ON t.n = ${drawn("i || ' ' || k", "$3", "$4::int")} ORDER BY i, t."language", k`;

/** Every paragraph made is one of the real ones: their terms are counted as often as they were taken. */
const COUNT_PARAGRAPHS = `
  UPDATE "SearchTerm" s SET "paragraphs" = s."paragraphs" + c.n FROM (
    SELECT "language", term, sum(taken)::int AS n FROM (
      SELECT t."language", unnest(tsvector_to_array(t."vector") || ARRAY['']) AS term, u.taken FROM (
        SELECT ${drawn("i || ' ' || k", "$2", "$3::int")} AS n, count(*) AS taken
        FROM generate_series(1, $1::int) i CROSS JOIN generate_series(1, ${PARAGRAPHS}) k GROUP BY 1) u JOIN scale_text t USING (n)) x
    GROUP BY 1, 2) c
  WHERE c."language" = s."language" AND c.term = s."term"`;

const COUNT_HEADS = `
  INSERT INTO "SearchTerm" ("language", "term", "heads", "paragraphs")
  ${LOCALES.map(
    (language) =>
      `SELECT '${language}'::"Language", word, ndoc, 0 FROM ts_stat($$SELECT "vector" FROM "SearchHead" WHERE "language" = '${language}'$$) WHERE length(word) < 200
       UNION ALL SELECT '${language}', '', count(*), 0 FROM "SearchHead" WHERE "language" = '${language}'`,
  ).join(" UNION ALL ")}
  ON CONFLICT ("language", "term") DO UPDATE SET "heads" = EXCLUDED."heads"`;
