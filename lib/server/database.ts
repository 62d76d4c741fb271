import pg from "pg";
import { messageOf, Refusal } from "@/lib/cli/refusal";

const CONNECT_TIMEOUT = 10_000;

/** Any numbers will do, as long as every instance takes the same ones. */
const PREPARE_LOCK = 7_236_972;

/** Runs `work` with one session that is closed afterwards. */
export async function withSession<T>(
  connectionString: string,
  work: (client: pg.Client) => Promise<T>,
  timeout = CONNECT_TIMEOUT,
): Promise<T> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: timeout, query_timeout: 0 });
  client.on("error", () => {}); // the query in progress fails with it; without a listener the process would
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Creates the database that the URL names, if the server has none of that name. */
export async function ensureDatabase(url: string): Promise<void> {
  const admin = new URL(url);
  const name = decodeURIComponent(admin.pathname.slice(1));
  admin.pathname = "/postgres";
  await withSession(admin.href, async (client) => {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount) return;
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`).catch(unlessDuplicate);
  });
}

function unlessDuplicate(error: { code?: string }): void {
  if (error.code !== "42P04" && error.code !== "23505") throw error; // another start created it meanwhile
}

/**
 * Refuses a database that cannot be reached, and one whose character type is C: PostgreSQL then takes Arabic punctuation for letters,
 * and finds no similarity between Arabic words. Nothing would fail; search would just be wrong.
 */
export async function checkDatabase(url: string): Promise<{ version: string; name: string }> {
  const { datctype, datname, version } = await withSession(url, describe).catch((error: unknown) => {
    throw new Refusal(
      `The database of DATABASE_URL (${withoutPassword(url)}) does not answer: ${messageOf(error)}. Start it or correct DATABASE_URL; without it the house starts its own.`,
    );
  });
  if (datctype === "C" || datctype === "POSIX")
    throw new Refusal(
      `The database ${datname} has LC_CTYPE ${datctype}, with which Arabic search is silently wrong. Make another one and name it in DATABASE_URL: CREATE DATABASE kb TEMPLATE template0 LOCALE 'C.UTF-8' ENCODING 'UTF8'.`,
    );
  return { version, name: datname };
}

type Description = { datctype: string; datname: string; version: string };

async function describe(client: pg.Client): Promise<Description> {
  const { rows } = await client.query<Description>(
    "SELECT datctype, datname, current_setting('server_version') AS version FROM pg_database WHERE datname = current_database()",
  );
  const [description] = rows;
  if (!description) throw new Error("the server does not know its own database");
  return description;
}

/** `host:port/database`: what may be shown of a URL. */
export function withoutPassword(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/** One instance at a time migrates and seeds a database; the others wait and then find nothing to do. */
export function withPrepareLock<T>(url: string, work: () => Promise<T>, onWait: () => void): Promise<T> {
  return withSession(url, async (client) => {
    const { rows } = await client.query<{ free: boolean }>("SELECT pg_try_advisory_lock($1) AS free", [PREPARE_LOCK]);
    if (!rows[0]?.free) {
      onWait();
      await client.query("SELECT pg_advisory_lock($1)", [PREPARE_LOCK]);
    }
    return work();
  });
}
