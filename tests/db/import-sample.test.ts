import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "@/lib/import/run/report";
import { testDatabase, type TestDatabase } from "@/tests/setup/db";
import { runImport } from "@/tests/setup/import";

const SAMPLE = path.resolve(process.env.SHARED_DIR ?? "../shared", "corpus/un-ga/sample");
const isThere = fs.existsSync(SAMPLE);
if (!isThere) console.warn(`skipped: no sample of real resolutions in ${SAMPLE} (SHARED_DIR)`);

describe.skipIf(!isThere)("42 real resolutions of the General Assembly in three languages", () => {
  let database: TestDatabase;
  let client: pg.Client;
  let report: Report;
  beforeAll(async () => {
    database = await testDatabase({ seeded: true });
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    report = await runImport(database.url, [SAMPLE]);
  });
  afterAll(async () => {
    await client.end();
    await database.stop();
  });
  const rows = async (sql: string): Promise<unknown[][]> => (await client.query({ text: sql, rowMode: "array" })).rows;

  it("are all taken in", () => {
    expect(report.files).toEqual({ read: 126, created: 126, updated: 0, unchanged: 0, rejected: 0 });
    expect(report.counts).toMatchObject({ works: { created: 42 }, expressions: { created: 126 }, votes: { created: 4865 } });
  });

  it("77/18 has its 29 recitals and 27 paragraphs in every language, aligned", async () => {
    const counts = `SELECT t."language", count(*) FILTER (WHERE p."part" = 'PREAMBLE')::int, count(*) FILTER (WHERE p."part" = 'OPERATIVE')::int
      FROM "Provision" p JOIN "ProvisionText" t ON t."provisionId" = p."id" WHERE p."workId" = 'unga-77-18' GROUP BY 1 ORDER BY 1`;
    expect(await rows(counts)).toEqual([
      ["ar", 29, 27],
      ["en", 29, 27],
      ["fr", 29, 27],
    ]);
    expect(await rows(`SELECT "agendaItem", "meeting", "drafts", "alignment" FROM "Work" WHERE "id" = 'unga-77-18'`)).toEqual([
      ["127 (b)", "A/77/PV.39", ["A/77/L.18"], "ALIGNED"],
    ]);
  });

  it("the cooperation with the OIC is one family, from the resolutions that content/ cites over its draft to 77/18", async () => {
    const members = await rows(
      `SELECT m."workId" FROM "FamilyMember" m JOIN "FamilyMember" x ON x."familyId" = m."familyId" AND x."workId" = 'unga-77-18' ORDER BY m."order"`,
    );
    expect(members.flat()).toEqual(expect.arrayContaining(["unga-37-4", "unga-67-264"]));
    expect(members.flat().slice(-3)).toEqual(["unga-69-oic-cooperation-draft", "unga-75-16", "unga-77-18"]);
  });

  it("every voter is a State that is known", async () => {
    expect(await rows(`SELECT DISTINCT "words" FROM "Vote" WHERE "stateId" IS NULL`)).toEqual([]);
  });

  it("every operative paragraph that begins with a verb in English has its concept", async () => {
    const [[share] = []] = await rows(
      `SELECT count(v."id")::float / count(*) FROM "Provision" p LEFT JOIN "ProvisionVerb" v ON v."provisionId" = p."id"
       WHERE p."origin" = 'IMPORT' AND p."part" = 'OPERATIVE' AND p."kind" = 'PARAGRAPH' AND p."number" IS NOT NULL`,
    );
    expect(share).toBeGreaterThan(0.95);
  });

  it("the words of mentions, citations and calls stand in their paragraphs", async () => {
    const stray = (table: string, column: string) =>
      rows(`SELECT x."id" FROM "${table}" x, jsonb_each_text(x."${column}") w JOIN "ProvisionText" t ON true
            WHERE t."provisionId" = x."provisionId" AND t."language"::text = w.key AND position(w.value IN t."text") = 0
              AND EXISTS (SELECT FROM "Provision" p WHERE p."id" = t."provisionId" AND p."origin" = 'IMPORT' AND p."kind" <> 'TABLE')`);
    expect(await stray("Mention", "words")).toEqual([]);
    expect(await stray("Citation", "words")).toEqual([]);
    expect(await stray("FootnoteCall", "after")).toEqual([]);
    expect(await stray("ProvisionVerb", "words")).toEqual([]);
  });
});
