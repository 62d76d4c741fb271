import type { ClientBase } from "pg";
import type { Draft } from "@/lib/import/draft";
import { identityOf } from "@/lib/import/identity";
import { forgetSearch } from "@/lib/search/refresh";
import { inTransaction } from "./store";

type Kept = { id: string; workId: string; language: string; file: string; draft: Draft };

/**
 * Moves files that, as the house reads their number today, belong to another work than when they were kept: an old work that is left
 * without a file goes, and its id becomes a former id of the other. Works of content/ keep what they have. To be followed by publishing.
 */
export async function moveWorks(client: ClientBase): Promise<void> {
  const { rows } = await client.query<Kept>(
    `SELECT f."id", f."workId", f."language", f."file", f."draft" - 'provisions' - 'footnotes' AS "draft" FROM "ImportFile" f
     WHERE NOT EXISTS (SELECT FROM "Entity" e WHERE e."id" = f."workId" AND e."origin" = 'CONTENT')`,
  );
  const moves = rows.map((kept) => ({ ...kept, now: identityOf(kept.draft).workId })).filter(({ workId, now }) => workId !== now);
  if (moves.length === 0) return;
  await inTransaction(client, async () => {
    for (const { id, language, file, now } of moves)
      await client.query(`UPDATE "ImportFile" SET "id" = $2, "workId" = $3 WHERE "id" = $1`, [id, `${now}/${language}/${file}`, now]);
    for (const [old, now] of new Map(moves.map(({ workId, now }) => [workId, now]))) await leave(client, old, now);
  });
}

async function leave(client: ClientBase, old: string, now: string): Promise<void> {
  const { rows } = await client.query(`SELECT FROM "ImportFile" WHERE "workId" = $1`, [old]);
  if (rows.length > 0) return; // some of its files are still its own
  await forgetSearch(client, [old]);
  await client.query(`DELETE FROM "Entity" WHERE "id" = $1`, [old]);
  await client.query(`UPDATE "FormerId" SET "entityId" = $2 WHERE "entityId" = $1 AND "origin" = 'IMPORT'`, [old, now]);
  await client.query(`DELETE FROM "FormerId" WHERE "id" = $1 AND "origin" = 'IMPORT'`, [now]); // it lives again
  await client.query(
    `INSERT INTO "FormerId" ("id", "entityId", "origin") VALUES ($1, $2, 'IMPORT')
     ON CONFLICT ("id") DO UPDATE SET "entityId" = EXCLUDED."entityId" WHERE "FormerId"."origin" = 'IMPORT'`,
    [old, now],
  );
}
