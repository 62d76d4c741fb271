import type { ClientBase } from "pg";
import type { Row, Table } from "@/prisma/seed/tables";
import type { WorkTable } from "./tables";

type AnyTable = Table | WorkTable | "ProvisionVerb" | "VerbForm" | "Family" | "FamilyMember";

/** One statement for many rows: the server reads them out of one JSON parameter, which is faster than one statement a row by far. */
const BATCH = 4_000;

/** Inserts rows; all of them have the same columns. */
export async function insert(client: ClientBase, table: AnyTable, rows: Row[]): Promise<void> {
  for (const batch of batches(rows)) await client.query(statement(table, batch), [JSON.stringify(batch)]);
}

/** Inserts the rows whose id is free, and returns the ids of those. */
export async function insertNew(client: ClientBase, table: AnyTable, rows: Row[]): Promise<Set<string>> {
  const created = new Set<string>();
  for (const batch of batches(rows)) {
    const { rows: written } = await client.query<{ id: string }>(
      `${statement(table, batch)} ON CONFLICT ("id") DO NOTHING RETURNING "id"`,
      [JSON.stringify(batch)],
    );
    for (const { id } of written) created.add(id);
  }
  return created;
}

function statement(table: AnyTable, rows: Row[]): string {
  const columns = Object.keys(rows[0] ?? {})
    .map((column) => `"${column}"`)
    .join(", ");
  return `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`;
}

function* batches(rows: Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH);
}

/** Runs `work` in one transaction: all of it, or nothing. */
export async function inTransaction<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query("BEGIN");
  try {
    const result = await work();
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}
