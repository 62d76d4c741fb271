import type { ClientBase } from "pg";
import type { Row } from "@/prisma/seed/tables";
import { WORK_TABLES, type WorkRows, type WorkTable } from "./tables";

/** Which rows of a table are an import's rows of one work ($1). Those of content/ are never among them. */
const IMPORTED_ENTITY = `(SELECT "id" FROM "Entity" WHERE "id" = $1 AND "origin" = 'IMPORT')`;
const OWN = `"workId" = $1 AND "origin" = 'IMPORT'`;
const OF_PROVISION = `"provisionId" IN (SELECT "id" FROM "Provision" WHERE ${OWN})`;
const OF_FOOTNOTE = `"footnoteId" IN (SELECT "id" FROM "Footnote" WHERE ${OWN})`;

const SCOPES: Record<WorkTable, string> = {
  Entity: "false", // the work itself stays
  Name: `"entityId" = ${IMPORTED_ENTITY}`,
  Text: `"entityId" = ${IMPORTED_ENTITY}`,
  Work: "false",
  WorkNumber: OWN,
  WorkTopic: `"workId" = ${IMPORTED_ENTITY}`,
  WorkSponsor: `"workId" = $1`,
  VoteEvent: `"workId" = $1`,
  Vote: `"voteEventId" IN (SELECT "id" FROM "VoteEvent" WHERE "workId" = $1)`,
  Finding: `"workId" = $1`,
  Expression: OWN,
  Provision: OWN,
  ProvisionText: OF_PROVISION,
  Mention: OF_PROVISION,
  Footnote: OWN,
  FootnoteText: OF_FOOTNOTE,
  FootnoteCall: OF_FOOTNOTE,
  Citation: OWN,
  SearchEntry: `"entityId" = $1 AND "origin" = 'IMPORT'`,
};

type Change = { created: Record<string, number>; updated: Record<string, number> };

/** Makes a work's imported rows exactly these: removes what left, inserts what is new, updates what differs, touches nothing else. */
export async function replaceRows(client: ClientBase, workId: string, rows: WorkRows): Promise<Change> {
  for (const table of WORK_TABLES.toReversed())
    await client.query(`DELETE FROM "${table}" WHERE ${SCOPES[table]} AND "id" <> ALL($2::text[])${mentionsOne(table)}`, [
      workId,
      rows[table].map(({ id }) => id),
    ]);
  const change: Change = { created: {}, updated: {} };
  for (const table of WORK_TABLES) {
    const written = await upsert(client, table, rows[table]);
    change.created[table] = written.filter(Boolean).length;
    change.updated[table] = written.length - (change.created[table] ?? 0);
  }
  return change;
}

/** PostgreSQL wants every parameter used, also where the condition is false. */
function mentionsOne(table: WorkTable): string {
  return SCOPES[table] === "false" ? " AND $1::text IS NOT NULL" : "";
}

/** True for each row created, false for each updated; rows that are the same already are left out. */
async function upsert(client: ClientBase, table: WorkTable, rows: Row[]): Promise<boolean[]> {
  if (rows.length === 0) return [];
  const columns = Object.keys(rows[0] ?? {}).map((column) => `"${column}"`);
  const others = columns.filter((column) => column !== '"id"');
  const list = columns.join(", ");
  const { rows: written } = await client.query<{ created: boolean }>(
    `INSERT INTO "${table}" (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)
     ON CONFLICT ("id") DO UPDATE SET ${others.map((column) => `${column} = EXCLUDED.${column}`).join(", ")}
     WHERE (${others.map((column) => `"${table}".${column}`).join(", ")}) IS DISTINCT FROM (${others.map((column) => `EXCLUDED.${column}`).join(", ")})
     RETURNING xmax = 0 AS created`,
    [JSON.stringify(rows)],
  );
  return written.map(({ created }) => created);
}
