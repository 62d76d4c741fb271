import type { ClientBase } from "pg";
import { learnTranslations } from "./translations";

/** Records that can be found; notes, seats and figures are found on the pages of what they belong to. */
const FOUND = `('ORGANIZATION', 'STATE', 'PLACE', 'PERSON', 'POST', 'TASK', 'TOPIC', 'EVENT', 'WORK')`;

/** Up to this many paragraphs everything is counted anew each time: it takes no longer than a second. */
const FEW = 5_000;

/**
 * Writes what the search finds, from the tables of the records: of these records, of all, or of those that are not in the index yet.
 * To be called in the transaction that changed them, or after it; the same content always gives the same rows. What is counted (terms,
 * words, translations) is counted anew where most records change and in small collections; else the terms are kept exact, and words and
 * translations wait for the next "all". Records that were deleted have left the index with them.
 */
export async function refreshSearch(client: ClientBase, ids: string[] | "all" | "missing"): Promise<void> {
  await client.query("CREATE TEMP TABLE search_changed (id text PRIMARY KEY)");
  const { rowCount } = await client.query(
    `INSERT INTO search_changed SELECT "id" FROM "Entity" WHERE "noun" IN ${FOUND}
     AND CASE $1 WHEN 'all' THEN true WHEN 'missing' THEN "id" NOT IN (SELECT "entityId" FROM "SearchDocument") ELSE "id" = ANY($2::text[]) END ORDER BY "id"`,
    [typeof ids === "string" ? ids : "some", typeof ids === "string" ? [] : ids],
  );
  if (rowCount) {
    await client.query("ANALYZE search_changed");
    if (await mostChange(client)) await writeAll(client);
    else await writeChanged(client);
    await client.query(TIDY);
  }
  await client.query("DROP TABLE search_changed");
}

/** Takes records out of the index, before they change: their terms can be counted off only as long as they are known. */
export async function forgetSearch(client: ClientBase, ids: string[]): Promise<void> {
  await client.query(shiftTerms(-1, `"entityId" = ANY($1)`), [ids]);
  await client.query(`DELETE FROM "SearchDocument" WHERE "entityId" = ANY($1)`, [ids]);
}

/** Rows that an index of words was too busy to take in are read one by one by every question: those of an import doubled its time. */
const TIDY = `
  SELECT gin_clean_pending_list(i."indexrelid") FROM pg_index i JOIN pg_class c ON c."oid" = i."indexrelid" JOIN pg_am a ON a."oid" = c."relam"
  WHERE a."amname" = 'gin' AND i."indrelid" IN ('"SearchDocument"'::regclass, '"SearchHead"'::regclass, '"SearchParagraph"'::regclass)`;

async function mostChange(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ most: boolean }>(
    `SELECT 2 * (SELECT count(*) FROM search_changed) >= (SELECT count(*) FROM "Entity" WHERE "noun" IN ${FOUND}) AS most`,
  );
  return rows[0]?.most ?? false;
}

async function writeAll(client: ClientBase): Promise<void> {
  await client.query(`INSERT INTO search_changed SELECT "id" FROM "Entity" WHERE "noun" IN ${FOUND} ON CONFLICT DO NOTHING`);
  const first = await isSmall(client);
  for (const statement of EMPTY) await client.query(statement);
  const write = [DOCUMENTS, HEADS, PARAGRAPHS];
  for (const statement of first ? [...WITHOUT_INDEX, ...write, ...WITH_INDEX] : write) await client.query(statement);
  await countAll(client);
}

async function writeChanged(client: ClientBase): Promise<void> {
  const changed = `"entityId" IN (SELECT id FROM search_changed)`;
  await client.query(shiftTerms(-1, changed));
  await client.query(`DELETE FROM "SearchDocument" WHERE ${changed}`);
  for (const statement of [DOCUMENTS, HEADS, PARAGRAPHS]) await client.query(statement);
  if (await isSmall(client)) return countAll(client);
  await client.query(shiftTerms(1, changed));
  await client.query(NEW_WORDS);
}

/** Deleted, not truncated: who searches meanwhile goes on with the rows of before. */
const EMPTY = [
  `DELETE FROM "SearchParagraph"`,
  `DELETE FROM "SearchHead"`,
  `DELETE FROM "SearchDocument"`,
  `SELECT setval(pg_get_serial_sequence('"SearchDocument"', 'id'), 1, false), setval(pg_get_serial_sequence('"SearchParagraph"', 'id'), 1, false)`,
];

/** An index made at the end takes a fraction of the time of one kept up row by row; but searches wait, so only for a first import. */
export const WITHOUT_INDEX = [
  `DROP INDEX "SearchParagraph_ar_idx", "SearchParagraph_en_idx", "SearchParagraph_fr_idx", "SearchParagraph_facets_idx"`,
];
export const WITH_INDEX = [
  ...["ar", "en", "fr"].map(
    (language) =>
      `CREATE INDEX "SearchParagraph_${language}_idx" ON "SearchParagraph" USING GIN ("vector") WHERE "language" = '${language}'`,
  ),
  `CREATE INDEX "SearchParagraph_facets_idx" ON "SearchParagraph" USING GIN ("facets")`,
];

/** Counts terms and words, and learns the translations, from everything that is there. */
export async function countAll(client: ClientBase): Promise<void> {
  for (const statement of [...COUNT_TERMS, ...COUNT_WORDS]) await client.query(statement);
  await learnTranslations(client);
  for (const table of ["SearchDocument", "SearchHead", "SearchParagraph", "SearchTerm", "SearchWord", "SearchTranslation"])
    await client.query(`ANALYZE "${table}"`);
}

async function isSmall(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query(`SELECT 1 FROM "SearchParagraph" OFFSET $1 LIMIT 1`, [FEW]);
  return rows.length === 0;
}

/** Facet values of a record: `organ:cfm`. Statements of one table each, for they are many rows and few kinds. */
const FACETS = `
  SELECT e."id", 'type:' || lower(coalesce(w."type", e."noun"::text)) AS "facet"
    FROM "Entity" e LEFT JOIN "Work" w ON w."id" = e."id"
  UNION ALL SELECT "id", 'organ:' || "issuerId" FROM "Work"
  UNION ALL SELECT "id", 'session:' || "eventId" FROM "Work"
  UNION ALL SELECT "id", 'year:' || left("dateStart", 4) FROM "Work" WHERE "dateStart" ~ '^\\d{4}'
  UNION ALL SELECT "id", 'organ:' || "organId" FROM "Event"
  UNION ALL SELECT "id", 'session:' || "id" FROM "Event"
  UNION ALL SELECT "id", 'year:' || left("dateStart", 4) FROM "Event" WHERE "dateStart" ~ '^\\d{4}'
  UNION ALL SELECT "id", 'organ:' || "organizationId" FROM "Task"
  UNION ALL SELECT "id", 'organ:' || "unitId" FROM "Task"
  UNION ALL SELECT "id", 'organ:' || "organizationId" FROM "Post"
  UNION ALL SELECT "id", 'organ:' || "organizationId" FROM "Topic"
  UNION ALL SELECT "workId", 'lang:' || "language" FROM "Expression"
  UNION ALL SELECT "workId", 'topic:' || "topicId" FROM "WorkTopic" WHERE "kind" = 'SUBJECT'
  UNION ALL SELECT "taskId", 'topic:' || "topicId" FROM "TaskTopic"
  UNION ALL SELECT "workId", 'state:' || "stateId" FROM "WorkRequest"
  UNION ALL SELECT "id", 'state:' || "id" FROM "State"
  UNION ALL SELECT "workId", 'cites:' || "key" FROM "Citation" WHERE "key" IS NOT NULL
  UNION ALL SELECT c."workId", 'cites:' || n."key" FROM "Citation" c JOIN "WorkNumber" n ON n."workId" = c."citedId"
  UNION ALL SELECT p."workId", f."facet" FROM "Provision" p JOIN (PROVISION_FACETS) f ON f."id" = p."id"`;

/** Facet values of a paragraph. */
const PROVISION_FACETS = `
  SELECT "id", 'part:' || lower("part") AS "facet" FROM "Provision"
  UNION ALL SELECT "provisionId", 'verb:' || "topicId" FROM "ProvisionVerb"
  UNION ALL SELECT m."provisionId", 'state:' || m."entityId" FROM "Mention" m JOIN "State" s ON s."id" = m."entityId"
  UNION ALL SELECT "provisionId", 'cites:' || "key" FROM "Citation" WHERE "key" IS NOT NULL AND "provisionId" IS NOT NULL
  UNION ALL SELECT c."provisionId", 'cites:' || n."key" FROM "Citation" c JOIN "WorkNumber" n ON n."workId" = c."citedId" WHERE c."provisionId" IS NOT NULL`;

const DOCUMENTS = `
  INSERT INTO "SearchDocument" ("entityId", "noun", "languages", "date", "number", "facets")
  SELECT e."id", e."noun",
    ARRAY(SELECT DISTINCT l FROM (SELECT "language" l FROM "Expression" WHERE "workId" = e."id"
      UNION ALL SELECT "language" FROM "Name" WHERE "entityId" = e."id" AND e."noun" <> 'WORK') x ORDER BY l),
    coalesce(w."dateStart", v."dateStart", ''),
    coalesce(regexp_replace(regexp_replace(coalesce(w."normalizedNumber", w."printedNumber", lpad(v."number"::text, 1)), '(\\d+)', '000000\\1', 'g'), '0*(\\d{6})', '\\1', 'g'), ''),
    coalesce(f."facets", '{}')
  FROM search_changed c JOIN "Entity" e ON e."id" = c.id
  LEFT JOIN "Work" w ON w."id" = e."id" LEFT JOIN "Event" v ON v."id" = e."id"
  LEFT JOIN (SELECT "id", array_agg(DISTINCT "facet" ORDER BY "facet") AS "facets"
    FROM (${FACETS.replace("PROVISION_FACETS", PROVISION_FACETS)}) x WHERE "facet" IS NOT NULL AND "id" IN (SELECT id FROM search_changed) GROUP BY "id") f ON f."id" = e."id"
  ORDER BY coalesce(w."dateStart", v."dateStart", '') DESC, e."id"`;

/** What a record is called (A), its agenda item (B), what else is said of it and whose it is (C). */
const PIECES = `
  SELECT "entityId", "language", 'A' AS "weight", "text", "kind" = 'PREFERRED' AS "title", "order" FROM "Name"
  UNION ALL SELECT n."entityId", l."language", 'A', n."text", false, n."order" FROM "Name" n
    CROSS JOIN (SELECT unnest(enum_range(NULL::"Language")) AS "language") l
    WHERE n."kind" = 'ACRONYM' AND n."language" <> l."language"
  UNION ALL SELECT "entityId", "language", CASE "part" WHEN 'agendaItem' THEN 'B' ELSE 'C' END, "text", "part" = 'agendaItem', "order" FROM "Text"
  UNION ALL SELECT x."id", n."language", 'C', n."text", false, n."order" FROM (
      SELECT "id", "organizationId" AS "of" FROM "Task" UNION ALL SELECT "id", "unitId" FROM "Task" UNION ALL SELECT "id", "organizationId" FROM "Post"
      UNION ALL SELECT "id", "organId" FROM "Event" UNION ALL SELECT "workId", "topicId" FROM "WorkTopic" WHERE "kind" = 'SUBJECT' UNION ALL SELECT "taskId", "topicId" FROM "TaskTopic"
    ) x JOIN "Name" n ON n."entityId" = x."of"`;

const HEADS = `
  INSERT INTO "SearchHead" ("documentId", "language", "title", "subject", "terms", "vector")
  SELECT "id", "language", "title", "subject", length(kb_vector("language"::text, "title")),
    setweight(kb_vector("language"::text, "a"), 'A') || setweight(kb_vector("language"::text, "b"), 'B') || setweight(kb_vector("language"::text, "c"), 'C')
      || array_to_tsvector(ARRAY(SELECT '-' || l FROM unnest(ARRAY['ar', 'en', 'fr']) l WHERE l::"Language" <> ALL("all")))
  FROM (
    SELECT d."id", p."language",
      kb_fold(coalesce(min(p."text") FILTER (WHERE p."title" AND p."weight" = 'A'), min(p."text") FILTER (WHERE p."weight" = 'A'), '')) AS "title",
      kb_fold(coalesce(min(p."text") FILTER (WHERE p."title" AND p."weight" = 'B'), '')) AS "subject",
      coalesce(string_agg(p."text", ' . ' ORDER BY p."title" DESC, p."order", p."text") FILTER (WHERE p."weight" = 'A'), '') AS "a",
      coalesce(string_agg(p."text", ' . ' ORDER BY p."text") FILTER (WHERE p."weight" = 'B'), '') AS "b",
      coalesce(string_agg(DISTINCT p."text", ' . ' ORDER BY p."text") FILTER (WHERE p."weight" = 'C'), '') AS "c",
      array_agg(p."language") OVER (PARTITION BY d."id") AS "all"
    FROM search_changed x JOIN "SearchDocument" d ON d."entityId" = x.id JOIN (${PIECES}) p ON p."entityId" = x.id
    WHERE d."noun" <> 'WORK' OR p."language" = ANY(d."languages") OR d."languages" = '{}'
    GROUP BY d."id", p."language"
  ) h
  ORDER BY "id", "language"`;

const PARAGRAPHS = `
  INSERT INTO "SearchParagraph" ("documentId", "language", "address", "order", "facets", "vector")
  SELECT d."id", t."language", p."address", p."order", coalesce(f."facets", '{}'), kb_vector(t."language"::text, t."text")
  FROM search_changed c JOIN "SearchDocument" d ON d."entityId" = c.id
  JOIN "Provision" p ON p."workId" = c.id JOIN "ProvisionText" t ON t."provisionId" = p."id"
  LEFT JOIN (SELECT "id", array_agg(DISTINCT "facet" ORDER BY "facet") AS "facets" FROM (${PROVISION_FACETS}) x GROUP BY "id") f ON f."id" = p."id"
  ORDER BY d."id", t."language", p."order"`;

/** Adds records to the counts of terms, or takes them away. */
function shiftTerms(sign: 1 | -1, changed: string): string {
  return `
    INSERT INTO "SearchTerm" AS t ("language", "term", "heads", "paragraphs")
    SELECT "language", "term", ${sign} * sum("h")::int, ${sign} * sum("p")::int FROM (
      SELECT h."language", u."term", 1 AS "h", 0 AS "p" FROM "SearchDocument" d JOIN "SearchHead" h ON h."documentId" = d."id",
        unnest(array_append(tsvector_to_array(h."vector"), '')) u("term") WHERE ${changed}
      UNION ALL SELECT p."language", u."term", 0, 1 FROM "SearchDocument" d JOIN "SearchParagraph" p ON p."documentId" = d."id",
        unnest(array_append(tsvector_to_array(p."vector"), '')) u("term") WHERE ${changed}
    ) x WHERE length("term") < 200 GROUP BY "language", "term" ORDER BY "language", "term"
    ON CONFLICT ("language", "term") DO UPDATE SET "heads" = t."heads" + EXCLUDED."heads", "paragraphs" = t."paragraphs" + EXCLUDED."paragraphs"`;
}

const LANGUAGES = ["ar", "en", "fr"] as const;

const COUNT_TERMS = [
  `DELETE FROM "SearchTerm"`,
  `INSERT INTO "SearchTerm" ("language", "term", "heads", "paragraphs")
   SELECT "language"::"Language", "term", sum("h"), sum("p") FROM (${LANGUAGES.flatMap((language) => [
     `SELECT '${language}' AS "language", word AS "term", ndoc AS "h", 0 AS "p" FROM ts_stat($$SELECT "vector" FROM "SearchHead" WHERE "language" = '${language}'$$)`,
     `SELECT '${language}', word, 0, ndoc FROM ts_stat($$SELECT "vector" FROM "SearchParagraph" WHERE "language" = '${language}'$$)`,
   ]).join(" UNION ALL ")}) x WHERE length("term") < 200 GROUP BY 1, 2
   UNION ALL SELECT l, '', (SELECT count(*) FROM "SearchHead" WHERE "language" = l), (SELECT count(*) FROM "SearchParagraph" WHERE "language" = l)
     FROM unnest(enum_range(NULL::"Language")) l
   ORDER BY 1, 2`,
];

/** Words of names, texts and paragraphs as written: letters only, three at least. */
const WORD = `"word" ~ '^[[:alpha:]]{3,40}$'`;

const COUNT_WORDS = [
  `DELETE FROM "SearchWord"`,
  `INSERT INTO "SearchWord" ("language", "word", "reversed", "spelling", "texts")
   SELECT "language"::"Language", "word", reverse("word"), (array_agg("spelling" ORDER BY "texts" DESC, "spelling"))[1], sum("texts") FROM (${LANGUAGES.flatMap(
     (language) =>
       ["ProvisionText", "Name", "Text"].map(
         (table) =>
           `SELECT '${language}' AS "language", kb_fold(word) AS "word", word AS "spelling", ndoc AS "texts"
          FROM ts_stat($$SELECT to_tsvector('simple', left("text", 200000)) FROM "${table}" WHERE "language" = '${language}'$$)`,
       ),
   ).join(" UNION ALL ")}) x WHERE ${WORD} GROUP BY 1, 2 ORDER BY 1, 2`,
];

/** The words of the changed records that were not known; how often the others stand is counted anew with the next import. */
const NEW_WORDS = `
  INSERT INTO "SearchWord" ("language", "word", "reversed", "spelling", "texts")
  SELECT "language", "word", reverse("word"), "word", count(*) FROM (
    SELECT "language", regexp_split_to_table(kb_fold("text"), ' +') AS "word" FROM (
      SELECT "language", "text" FROM "Name" WHERE "entityId" IN (SELECT id FROM search_changed)
      UNION ALL SELECT "language", "text" FROM "Text" WHERE "entityId" IN (SELECT id FROM search_changed)
      UNION ALL SELECT t."language", t."text" FROM "Provision" p JOIN "ProvisionText" t ON t."provisionId" = p."id" WHERE p."workId" IN (SELECT id FROM search_changed)
    ) t
  ) w WHERE ${WORD} GROUP BY 1, 2 ORDER BY 1, 2
  ON CONFLICT DO NOTHING`;
