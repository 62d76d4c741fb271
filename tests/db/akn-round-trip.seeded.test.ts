import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { isDeepStrictEqual } from "node:util";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadAspects } from "@/lib/api/aspects";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import type { Row } from "@/prisma/seed/tables";
import { readAkn } from "@/lib/import/akn/read";
import { importDocuments } from "@/lib/import/run/import";
import { readKnown } from "@/lib/import/run/known";
import type { Known } from "@/lib/import/write/rows";
import { workRows } from "@/lib/import/write/rows";
import type { Version } from "@/lib/import/write/merge";
import { getFullWork } from "@/lib/work/data/queries";
import { toWorkFullResource } from "@/lib/work/data/resource";
import { toAkn } from "@/lib/work/formats/akn";
import { aknErrors } from "../setup/akn";

const SAMPLE = path.resolve(process.env.SHARED_DIR ?? path.join(import.meta.dirname, "../../../shared"), "corpus/un-ga/sample");

/** The rows of a work, made of its files: what an import brings. */
type Rows = ReturnType<typeof workRows>;

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
let known: Known;

beforeAll(async () => {
  await client.connect();
  known = await readKnown(client);
});

afterAll(() => client.end());

/** Files as they were read at import, by work. */
async function imported(): Promise<Map<string, Version[]>> {
  const { rows } = await client.query<{ workId: string } & Version>(
    `SELECT "workId", "draft", "file", "sha256" FROM "ImportFile" WHERE "published" ORDER BY "id"`,
  );
  const works = new Map<string, Version[]>();
  for (const { workId, ...version } of rows) works.set(workId, [...(works.get(workId) ?? []), version]);
  return works;
}

async function exported(id: string): Promise<Record<Locale, string>> {
  const row = await getFullWork(id);
  if (!row) throw new Error(`no work ${id}`);
  const work = toWorkFullResource(row, await loadAspects([id]), { origin: "https://kb.example", languages: LOCALES });
  const languages = row.expressions.map(({ language }) => language);
  return Object.fromEntries(languages.map((language) => [language, toAkn(work, language)])) as Record<Locale, string>;
}

/**
 * What the text says, without what the file is called and what was wrong in it. Topics are a set: the files repeat and mix them.
 * Where the languages do not have the same paragraphs, the place of the surplus ones among the others is no part of any language's text.
 */
function comparable(rows: Rows): Record<string, unknown> {
  const byId = (list: Row[]) => list.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const tables = {
    ...rows,
    Expression: rows.Expression.map((row) => ({ ...row, file: null, sha256: null })),
    WorkTopic: byId(rows.WorkTopic),
    Finding: [],
  };
  if (rows.Work[0]?.alignment !== "MISMATCH") return tables;
  return Object.fromEntries(Object.entries(tables).map(([name, list]) => [name, byId(list).map((row) => ({ ...row, order: null }))]));
}

/** The paragraphs of each language in its own order, with the verbs they begin with: what no row of the work alone holds. */
function verbsOf(versions: Version[]): object[] {
  return versions.flatMap(({ draft: { language, provisions } }) => provisions.map(({ text, verb }) => ({ language, verb, text })));
}

async function roundTrip(folder: string): Promise<{ works: number; differing: string[]; errors: string[] }> {
  await importDocuments({ databaseUrl: process.env.DATABASE_URL ?? "", paths: [folder], jobs: 1, dryRun: false, onProgress: () => {} });
  const works = await imported();
  const documents: Record<string, string> = {};
  const differing: string[] = [];
  for (const [id, versions] of works) {
    const files = await exported(id);
    for (const [language, xml] of Object.entries(files)) documents[`${id}-${language}.xml`] = xml;
    const again = versions.map(({ draft: { language } }): Version => {
      const file = `${id}-${language}.xml`;
      return { draft: readAkn(new TextEncoder().encode(files[language]), file), file, sha256: "" };
    });
    const before: Record<string, unknown> = { ...comparable(workRows(versions, false, known)), verbs: verbsOf(versions) };
    const after: Record<string, unknown> = { ...comparable(workRows(again, false, known)), verbs: verbsOf(again) };
    for (const table of Object.keys(before))
      if (!isDeepStrictEqual(after[table], before[table])) differing.push(`${id} ${table} ${difference(before[table], after[table])}`);
  }
  return { works: works.size, differing, errors: await aknErrors(documents) };
}

/** The first row in which two lists differ. */
function difference(before: unknown, after: unknown): string {
  const [one, other] = [before as object[], after as object[]];
  const at = one.findIndex((row, i) => !isDeepStrictEqual(row, other[i]));
  if (at < 0) return `${one.length} → ${other.length}`;
  const [before_, after_] = [JSON.stringify(one[at]), JSON.stringify(other[at]) ?? ""];
  const from = Math.max(0, [...before_].findIndex((sign, i) => sign !== after_[i]) - 60);
  return `${before_.slice(0, 80)} … ${before_.slice(from, from + 160)} → ${after_.slice(from, from + 160)}`;
}

describe("import → export → import gives the same work", () => {
  it.skipIf(!fs.existsSync(SAMPLE))(
    `the whole sample${fs.existsSync(SAMPLE) ? "" : " (skipped: ../shared/corpus is absent)"}`,
    async () => {
      const { works, differing, errors } = await roundTrip(SAMPLE);
      expect(works).toBe(42);
      expect(differing).toEqual([]);
      expect(errors).toEqual([]);
    },
    600_000,
  );
});
