import path from "node:path";
import pg from "pg";
import { withFileLock } from "@/lib/cli/lock.mjs";
import { messageOf, Refusal } from "@/lib/cli/refusal";
import { clusterExists, createCluster, logTail, readSettings, runningServer, startServer, stopServer, SUPERUSER } from "./postgres-cluster";
import { locateServer, type ServerFiles } from "./postgres-files";

/**
 * The embedded PostgreSQL, shared by every command and every `npm start` of one clone.
 *
 * Whoever needs it holds one session with a shared advisory lock: that is the reference count. PostgreSQL drops the lock with the
 * session, so that a killed process never counts. Whoever leaves and gets the exclusive lock was the last, and stops the server;
 * else it stays for the others, whoever had started it. While held, a server that dies is started again, on the same port.
 */
export type EmbeddedPostgres = {
  port: number;
  /** Whether it ran already. */
  attached: boolean;
  url: (database: string) => string;
  /** Where it lives; not the folder asked for, when that is closed to the account it runs as. */
  folder: string;
  /** Lets go of it, and stops it when nobody else holds it. */
  release: () => Promise<void>;
};

export type Options = {
  dataDir: string;
  /** No fsync, for tests. */
  fast?: boolean;
  log?: (line: string) => void;
};

/** Any number will do, as long as every holder takes the same one. */
const HOLD = 7_236_971;
const ATTEMPTS = 10;
const PATIENCE = 90_000;
const PAUSE = 500;

/** Attaches to the server of this data folder, or starts it, making the cluster if there is none. */
export async function openPostgres({ dataDir, fast = false, log = console.log }: Options): Promise<EmbeddedPostgres> {
  const files = locateServer(dataDir);
  const opened = await open(files, fast);
  const keeper = keep(files, opened, fast, log);
  const { port, attached, url } = opened;
  return { port, attached, url, folder: files.home, release: keeper.release };
}

type Opened = { port: number; attached: boolean; url: (database: string) => string; session: pg.Client };

/** A server in the middle of its start or its end: it is waited for. The last checkpoint can take long on a busy disk. */
class Busy extends Error {}

/** The server may be stopped by its last holder between our finding it and our holding it: then we try again. */
async function open(files: ServerFiles, fast: boolean): Promise<Opened> {
  const deadline = Date.now() + PATIENCE;
  for (let failures = 0; ;) {
    try {
      return await openOnce(files, fast);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      if (!(error instanceof Busy)) failures++;
      if (failures === ATTEMPTS || Date.now() > deadline) throw new Refusal(explain(files, error), { cause: error });
      await pause(PAUSE);
    }
  }
}

async function openOnce(files: ServerFiles, fast: boolean): Promise<Opened> {
  const { port, attached, password } = await withFileLock(path.join(files.home, "pg.lock"), () => ensureRunning(files, fast));
  const url = (database: string) => `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
  return { port, attached, url, session: await hold(url("postgres")) };
}

async function ensureRunning(files: ServerFiles, fast: boolean): Promise<{ port: number; attached: boolean; password: string }> {
  const settings = readSettings(files);
  const running = runningServer(files);
  if (running && !running.ready) throw new Busy("the server is starting or stopping");
  if (running) return { port: running.port, attached: true, password: settings.password };
  if (!clusterExists(files)) await createCluster(files, settings, fast);
  return { port: await startServer(files, settings, fast), attached: false, password: settings.password };
}

async function hold(connectionString: string): Promise<pg.Client> {
  const session = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000, keepAlive: true, application_name: "kb holder" });
  session.on("error", () => {}); // "end" follows; without a listener it would be an uncaught error
  await session.connect();
  await session.query("SELECT pg_advisory_lock_shared($1)", [HOLD]);
  return session;
}

/** Watches the held session: when the server dies, it is started again and held again. */
function keep(files: ServerFiles, first: Opened, fast: boolean, log: (line: string) => void): { release: () => Promise<void> } {
  let { session } = first;
  let released = false;
  let reviving: Promise<void> | undefined;
  const watch = () => session.once("end", () => void (released || (reviving = revive())));
  async function revive(): Promise<void> {
    log("The database server is gone; starting it again.");
    while (!released) {
      const again = await reopen(files, fast, first.port).catch((error: unknown) => void log(`It does not start: ${messageOf(error)}`));
      if (again) return ((session = again), watch(), log("The database server is back."));
      await pause(2 * PAUSE);
    }
  }
  watch();
  return {
    release: async () => {
      released = true;
      await reviving;
      if (await isLast(session)) await stopServer(files);
      await session.end().catch(() => {});
    },
  };
}

/** Never a cluster of our own making: after `rm -rf .data` under our feet, an empty one would help nobody. */
async function reopen(files: ServerFiles, fast: boolean, port: number): Promise<pg.Client> {
  if (!clusterExists(files)) throw new Error(`${files.cluster} was removed: stop, and start again`);
  const opened = await openOnce(files, fast);
  if (opened.port === port) return opened.session;
  await opened.session.end();
  throw new Error(`port ${port} was taken by another program: stop, and start again`);
}

async function isLast(session: pg.Client): Promise<boolean> {
  try {
    await session.query("SELECT pg_advisory_unlock_shared($1)", [HOLD]);
    const { rows } = await session.query<{ last: boolean }>("SELECT pg_try_advisory_lock($1) AS last", [HOLD]);
    return rows[0]?.last ?? false;
  } catch {
    return false; // the server is gone already
  }
}

function explain(files: ServerFiles, error: unknown): string {
  const said = [messageOf(error).trim(), logTail(files)].filter(Boolean).join("\n");
  return `The embedded PostgreSQL in ${files.cluster} does not start: remove the folder (content/ has everything), or set DATABASE_URL to a server of your own. It said:\n${said}`;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
