import { createHash } from "node:crypto";
import pg from "pg";
import type { Content } from "@/lib/content/load";
import { refreshSearch } from "@/lib/search/refresh";
import { contentRows } from "./seed/rows";
import { syncRows } from "./seed/sync";
import type { Table } from "./seed/tables";

/** Raise it when the seed writes other rows from the same content: the next start then seeds again. */
const SEED_FORMAT = 2;

/** Any number will do, as long as every instance takes the same one. */
const SEED_LOCK = 1969_09_25;

/** Counted per noun for the reader of the log. */
const COUNTED: Table[] = [
  "SourceDocument",
  "Passage",
  "Organization",
  "State",
  "Place",
  "Person",
  "Post",
  "Membership",
  "Task",
  "Topic",
  "Event",
  "Work",
  "Expression",
  "Provision",
  "Citation",
  "Mention",
  "Footnote",
  "Statistic",
  "Name",
  "Text",
  "Evidence",
  "Note",
];

export type SeedResult = { changed: boolean; counts: Record<string, number> };

/**
 * Writes content/ into the database: repeatable, one transaction, one instance at a time. Removes what left content/,
 * leaves imported records alone, and tells every running instance (NOTIFY kb_changed) when something changed.
 * @throws the database's error; nothing is then written.
 */
export async function seed(databaseUrl: string, content: Content, log: (line: string) => void = () => undefined): Promise<SeedResult> {
  return withClient(databaseUrl, async (client) => {
    await client.query("BEGIN");
    try {
      await client.query("SELECT pg_advisory_xact_lock($1)", [SEED_LOCK]);
      const result = await seedLocked(client, content, log);
      await client.query("COMMIT");
      return result;
    } catch (error) {
      await client.query("ROLLBACK");
      throw error;
    }
  });
}

/** True where the database already holds this content: a start may then skip reading the YAML at all. */
export async function isSeeded(databaseUrl: string, contentDigest: string): Promise<boolean> {
  return withClient(databaseUrl, async (client) => (await seeded(client))?.digest === seedDigest(contentDigest));
}

async function seedLocked(client: pg.Client, content: Content, log: (line: string) => void): Promise<SeedResult> {
  const digest = seedDigest(content.digest);
  const before = await seeded(client);
  if (before?.digest === digest) return { changed: false, counts: before.counts };
  const rows = contentRows(content);
  const { created, updated, removed } = await syncRows(client, rows);
  await refreshSearch(
    client,
    rows.Entity.map(({ id }) => id),
  );
  const counts = Object.fromEntries(COUNTED.map((table) => [table, rows[table].length]));
  await client.query(
    `INSERT INTO "SeedState" ("id", "digest", "counts") VALUES (1, $1, $2)
     ON CONFLICT ("id") DO UPDATE SET "digest" = EXCLUDED."digest", "counts" = EXCLUDED."counts", "seededAt" = now()`,
    [digest, JSON.stringify(counts)],
  );
  await client.query("NOTIFY kb_changed, 'content'");
  for (const [table, count] of Object.entries(counts)) log(`${String(count).padStart(7)}  ${table}`);
  log(`${created} rows created, ${updated} updated, ${removed} removed`);
  return { changed: true, counts };
}

async function seeded(client: pg.Client): Promise<{ digest: string; counts: Record<string, number> } | undefined> {
  const { rows } = await client.query<{ digest: string; counts: Record<string, number> }>(`SELECT "digest", "counts" FROM "SeedState"`);
  return rows[0];
}

function seedDigest(contentDigest: string): string {
  return createHash("sha256").update(`${SEED_FORMAT}\0${contentDigest}`).digest("hex");
}

async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
