import type { ClientBase } from "pg";
import type { Locale } from "@/lib/i18n/locales";
import { forgetSearch } from "@/lib/search/refresh";
import { symbolOfName } from "@/lib/import/akn/read";
import type { Draft } from "@/lib/import/draft";
import { identityOf } from "@/lib/import/identity";
import type { Finding } from "@/lib/import/findings";
import { sessionIdOf } from "@/lib/import/symbol";
import type { Row } from "@/prisma/seed/tables";
import type { Version } from "./merge";
import { workRows, type Known } from "./rows";
import { inTransaction, insert } from "./store";
import { replaceRows } from "./replace";
import { WORK_TABLES, type WorkRows } from "./tables";
import { writeVocabulary } from "./vocabulary";

/** What came of a work. */
export type Published = {
  workId: string;
  change: "created" | "updated";
  /** Rows written, by table. */
  created: Record<string, number>;
  updated: Record<string, number>;
  findings: Finding[];
  /** Files whose text is not shown, with the reason. */
  refused: { file: string; reason: string }[];
};

type Stored = { workId: string; language: Locale; file: string; sha256: string; draft: Draft };

/**
 * Makes the rows of works from all their files, in one transaction: whole works, or nothing. A work that has rows already gets only
 * what changed.
 */
export async function publishWorks(client: ClientBase, workIds: string[], known: Known): Promise<Published[]> {
  return inTransaction(client, async () => {
    const { rows: files } = await client.query<Stored>(
      `SELECT "workId", "language", "file", "sha256", "draft" FROM "ImportFile" WHERE "workId" = ANY($1) ORDER BY "id" FOR UPDATE`,
      [workIds],
    );
    const house = await readHouse(client, workIds);
    const chosen = workIds.map((workId) =>
      choose(
        workId,
        files.filter((file) => file.workId === workId),
        house,
      ),
    );
    const works = chosen
      .filter(({ versions }) => versions.length > 0)
      .map((work) => ({ ...work, rows: withDuplicates(work, known, house) }));
    await writeVocabulary(
      client,
      works.flatMap(({ versions }) => versions.map(({ draft }) => draft)),
      works.map(({ rows }) => rows),
    );
    const fresh = works.filter(({ workId }) => !house.published.has(workId));
    for (const table of WORK_TABLES)
      await insert(
        client,
        table,
        fresh.flatMap(({ rows }) => rows[table]),
      );
    const results: Published[] = fresh.map(({ workId, rows, refused }) => ({ ...summary(workId, rows, refused), change: "created" }));
    await forgetSearch(client, workIds);
    for (const { workId, rows, refused } of works.filter((work) => house.published.has(work.workId)))
      results.push({ ...summary(workId, rows, refused), change: "updated", ...(await replaceRows(client, workId, rows)) });
    results.push(...chosen.filter(({ versions }) => versions.length === 0).map(nothingTaken));
    await client.query(`UPDATE "ImportFile" SET "published" = true WHERE "workId" = ANY($1)`, [workIds]);
    return results;
  });
}

type House = { content: Set<string>; withText: Set<string>; published: Set<string> };

/** Which of the works content/ has, has the text of, and which were imported before. */
async function readHouse(client: ClientBase, workIds: string[]): Promise<House> {
  const { rows } = await client.query<{ id: string; content: boolean; text: boolean; published: boolean }>(
    `SELECT e."id", e."origin" = 'CONTENT' AS content,
       EXISTS (SELECT FROM "Expression" x WHERE x."workId" = e."id" AND x."origin" = 'CONTENT') AS text,
       EXISTS (SELECT FROM "Expression" x WHERE x."workId" = e."id" AND x."origin" = 'IMPORT') AS published
     FROM "Entity" e WHERE e."id" = ANY($1)`,
    [workIds],
  );
  const idsOf = (is: "content" | "text" | "published") => new Set(rows.filter((row) => row[is]).map(({ id }) => id));
  return { content: idsOf("content"), withText: idsOf("text"), published: idsOf("published") };
}

type Chosen = { workId: string; versions: Version[]; refused: Published["refused"] };

/** One file a language: the one whose own name gives the symbol, then the one published last, then by name. */
function choose(workId: string, files: Stored[], { withText }: House): Chosen {
  if (withText.has(workId))
    return {
      workId,
      versions: [],
      refused: files.map(({ file }) => ({ file, reason: "content/ has the text of this resolution already" })),
    };
  const versions = new Map<Locale, Version>();
  const refused: Published["refused"] = [];
  for (const { language, file, sha256, draft } of files.sort(compareFiles)) {
    const taken = versions.get(language);
    if (!taken) versions.set(language, { draft, file, sha256 });
    else if (taken.sha256 !== sha256)
      refused.push({ file, reason: `${draft.symbol} is given in the same language by ${taken.file} with another text, which is kept` });
  }
  return { workId, versions: [...versions.values()], refused };
}

function compareFiles(a: Stored, b: Stored): number {
  return (
    namesItsWork(b) - namesItsWork(a) || (b.draft.publishedOn ?? "").localeCompare(a.draft.publishedOn ?? "") || (a.file < b.file ? -1 : 1)
  );
}

function namesItsWork({ file, draft }: Stored): number {
  const named = symbolOfName(file);
  return named && sessionIdOf(named) === sessionIdOf(draft) && parseInt(named.number, 10) === parseInt(draft.number, 10) ? 1 : 0;
}

function withDuplicates({ workId, versions, refused }: Chosen, known: Known, { content }: House): WorkRows {
  const rows = workRows(versions, content.has(workId), known);
  for (const [i, { file }] of refused.entries()) {
    const order = rows.Finding.length;
    rows.Finding.push({ id: `${workId}/finding/duplicate-${i}`, workId, code: "DUPLICATE", language: null, file, detail: {}, order });
  }
  return rows;
}

function summary(workId: string, rows: WorkRows, refused: Published["refused"]): Omit<Published, "change"> {
  const created = Object.fromEntries(WORK_TABLES.map((table) => [table, rows[table].length]));
  return { workId, created, updated: {}, findings: rows.Finding.filter(({ code }) => code !== "DUPLICATE").map(toFinding), refused };
}

function toFinding({ code, language, file, detail }: Row): Finding {
  return { code, language, file, detail } as Finding;
}

function nothingTaken({ workId, refused }: Chosen): Published {
  return { workId, change: "updated", created: {}, updated: {}, findings: [], refused };
}

/** Keeps a file as it was read, in a transaction of its own. The same file with other bytes takes the place of the one before. */
export async function stageFile(client: ClientBase, { file, sha256, draft }: Version): Promise<{ workId: string; isNew: boolean }> {
  const { workId } = identityOf(draft);
  const { rows } = await client.query<{ isNew: boolean }>(
    `INSERT INTO "ImportFile" ("id", "workId", "language", "file", "sha256", "draft") VALUES ($1, $2, $3::"Language", $4, $5, $6)
     ON CONFLICT ("id") DO UPDATE SET "sha256" = EXCLUDED."sha256", "draft" = EXCLUDED."draft", "published" = false
     RETURNING xmax = 0 AS "isNew"`,
    [`${workId}/${draft.language}/${file}`, workId, draft.language, file, sha256, JSON.stringify(draft)],
  );
  return { workId, isNew: rows[0]?.isNew ?? false };
}
