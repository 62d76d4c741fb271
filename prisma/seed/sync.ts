import type { ClientBase } from "pg";
import { TABLES, type Row, type Rows, type Table } from "./tables";

export type Change = { created: number; updated: number; removed: number };

/**
 * Makes the tables hold exactly these rows, as far as they belong to content/: removes what left, inserts what is new,
 * updates what differs. To be called inside a transaction.
 */
export async function syncRows(client: ClientBase, rows: Rows): Promise<Change> {
  const tables = Object.keys(TABLES) as Table[];
  const change: Change = { created: 0, updated: 0, removed: 0 };
  for (const table of tables.toReversed()) change.removed += await removeAbsent(client, table, rows[table]);
  for (const table of tables) {
    const { created, updated } = await upsert(client, table, rows[table]);
    change.created += created;
    change.updated += updated;
  }
  return change;
}

async function removeAbsent(client: ClientBase, table: Table, rows: Row[]): Promise<number> {
  const ids = rows.map(({ id }) => id);
  const { rowCount } = await client.query(`DELETE FROM "${table}" WHERE ${TABLES[table]} AND "id" <> ALL($1::text[])`, [ids]);
  return rowCount ?? 0;
}

async function upsert(client: ClientBase, table: Table, rows: Row[]): Promise<{ created: number; updated: number }> {
  if (rows.length === 0) return { created: 0, updated: 0 };
  const columns = Object.keys(rows[0] ?? {}).map((column) => `"${column}"`);
  const list = columns.join(", ");
  const others = columns.filter((column) => column !== '"id"');
  const mine = others.map((column) => `"${table}".${column}`).join(", ");
  const theirs = others.map((column) => `EXCLUDED.${column}`).join(", ");
  // xmax is 0 in a row that this statement created.
  const { rows: written } = await client.query<{ created: boolean }>(
    `INSERT INTO "${table}" (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)
     ON CONFLICT ("id") DO UPDATE SET ${others.map((column) => `${column} = EXCLUDED.${column}`).join(", ")}
     WHERE (${mine}) IS DISTINCT FROM (${theirs})
     RETURNING xmax = 0 AS created`,
    [JSON.stringify(rows)],
  );
  const created = written.filter((row) => row.created).length;
  return { created, updated: written.length - created };
}
