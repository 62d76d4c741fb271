import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import pg from "pg";
import { migrationNames } from "./migration-names";

/** Whoever asks must have an answer in about this time, whatever the network does; a busy machine needs some of it. */
const TIMEOUT = 4_000;
/** For how long one probe answers for all who ask. */
const FRESH = 1_000;

export type Health = {
  status: "ok" | "unavailable";
  process: { uptimeSeconds: number; node: string };
  database: { reachable: boolean; version?: string; milliseconds?: number };
  migrations?: { applied: number; pending: string[] };
  seed?: { digest: string; seededAt: string } | null;
};

type State = { version: string; applied: string[]; seed: Health["seed"] };

/** The state of this instance. Never throws, and says nothing that would help an attacker. */
export async function health(databaseUrl = process.env.DATABASE_URL): Promise<Health> {
  const own = { uptimeSeconds: Math.round(process.uptime()), node: process.versions.node };
  const begun = performance.now();
  const state = await within(databaseUrl, readState);
  if (!state) return { status: "unavailable", process: own, database: { reachable: false } };
  const database = { reachable: true, version: state.version, milliseconds: Math.round(performance.now() - begun) };
  const pending = knownMigrations().filter((name) => !state.applied.includes(name));
  const status = pending.length === 0 && state.seed ? "ok" : "unavailable";
  return { status, process: own, database, migrations: { applied: state.applied.length, pending }, seed: state.seed };
}

let probe: { at: number; result: Promise<boolean> } | undefined;

/** Whether the database answers at all; asked once a second at most. */
export function databaseAnswers(): Promise<boolean> {
  if (!probe || Date.now() - probe.at > FRESH)
    probe = {
      at: Date.now(),
      result: within(process.env.DATABASE_URL, (client) => client.query("SELECT 1")).then((result) => result !== undefined),
    };
  return probe.result;
}

/** One short session; undefined when there is none to be had, or no answer in time. */
async function within<T>(connectionString: string | undefined, ask: (client: pg.Client) => Promise<T>): Promise<T | undefined> {
  if (!connectionString) return undefined;
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: TIMEOUT,
    query_timeout: TIMEOUT,
    application_name: "kb health",
  });
  client.on("error", () => {}); // the query fails with it too
  try {
    await client.connect();
    return await ask(client);
  } catch {
    return undefined;
  } finally {
    void client.end().catch(() => {});
  }
}

async function readState(client: pg.Client): Promise<State> {
  const { rows } = await client.query<{ version: string }>("SELECT current_setting('server_version') AS version");
  return { version: rows[0]?.version ?? "", applied: await readApplied(client), seed: await readSeed(client) };
}

async function readApplied(client: pg.Client): Promise<string[]> {
  const sql = 'SELECT migration_name AS name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL';
  const { rows } = await client.query<{ name: string }>(sql).catch(orNoTable);
  return rows.map(({ name }) => name);
}

async function readSeed(client: pg.Client): Promise<Health["seed"]> {
  const { rows } = await client
    .query<{ digest: string; seededAt: string }>('SELECT "digest", "seededAt"::text FROM "SeedState"')
    .catch(orNoTable);
  return rows[0] ?? null;
}

/** A database that nobody migrated yet is a state, not a failure. */
function orNoTable(error: { code?: string }): { rows: [] } {
  if (error.code === "42P01") return { rows: [] };
  throw error;
}

/** Those this version knows; where only the build was deployed, without its sources, that cannot be told. */
function knownMigrations(): string[] {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), "prisma/migrations");
  return fs.existsSync(folder) ? migrationNames(folder) : [];
}
