import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterEach, beforeEach, inject } from "vitest";
import { EMPTY, SEEDED } from "./db-server";
import { cloneDatabase, dropDatabase, withDatabase } from "./postgres";

export type TestDatabase = { url: string; stop: () => Promise<void> };

/**
 * A fresh database of one's own, migrated, and with `seeded` filled with content/ as well.
 * A test file has one already (DATABASE_URL, tests/setup/db-file.ts); this is for tests that need more, or another.
 */
export async function testDatabase({ seeded = false } = {}): Promise<TestDatabase> {
  const adminUrl = inject("adminUrl");
  const problem = inject("seedProblem");
  if (seeded && problem) throw new Error(problem);
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await cloneDatabase(adminUrl, seeded ? SEEDED : EMPTY, name);
  return { url: withDatabase(adminUrl, name), stop: () => dropDatabase(adminUrl, name) };
}

/** A seeded database for each test of a file, and a connection to it. */
export function eachSeeded() {
  let database: TestDatabase;
  let client: pg.Client;
  beforeEach(async () => {
    database = await testDatabase({ seeded: true });
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterEach(async () => {
    await client.end();
    await database.stop();
  });
  return {
    url: () => database.url,
    client: () => client,
    rows: async (sql: string): Promise<unknown[][]> => (await client.query({ text: sql, rowMode: "array" })).rows,
  };
}
