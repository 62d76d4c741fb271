import { afterAll, expect } from "vitest";
import { testDatabase } from "./db";

// Before each file of tests/db: a database of its own in DATABASE_URL, so that lib/db.ts and the queries can be imported as in the app.
// `*.seeded.test.ts` finds content/ in it, every other file finds it migrated and empty.
const database = await testDatabase({ seeded: expect.getState().testPath?.endsWith(".seeded.test.ts") ?? false });
process.env.DATABASE_URL = database.url;

afterAll(async () => {
  const { kbClient } = globalThis as { kbClient?: { $disconnect: () => Promise<void> } };
  await kbClient?.$disconnect();
  await database.stop();
});
