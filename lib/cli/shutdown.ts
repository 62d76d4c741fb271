import { spawnSync } from "node:child_process";
import process from "node:process";
import { isAlive } from "./lock.mjs";
import { messageOf, Refusal } from "./refusal";

type Cleanup = () => void | Promise<void>;

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
/** The last checkpoint of the embedded server takes its time on a busy disk. */
const PATIENCE = 60_000;
/** Ctrl-C reaches us twice: from the terminal and from npm, which hands it on. The second one is not impatience. */
const ECHO = 500;

const cleanups: Cleanup[] = [];
let ending: Promise<void> | undefined;
let served = false;

/** From here on a signal is the normal end of the command, and its exit code 0. */
export function markServing(): void {
  served = true;
}

/** Registers what must end with the command; the last one registered ends first. Returns a function that forgets it. */
export function onShutdown(cleanup: Cleanup): () => void {
  cleanups.push(cleanup);
  return () => void (cleanups.includes(cleanup) && cleanups.splice(cleanups.indexOf(cleanup), 1));
}

/** Ends everything that was registered, once. A cleanup that fails is told and does not stop the others. */
export function shutDown(): Promise<void> {
  return (ending ??= (async () => {
    for (let cleanup = cleanups.pop(); cleanup; cleanup = cleanups.pop()) await attempt(cleanup);
  })());
}

/** Ends a command that is done. Not by itself: a timer of the migration engine would hold the finished process for ten seconds. */
export async function finish(code = 0): Promise<never> {
  await shutDown();
  process.exit(code);
}

async function attempt(cleanup: Cleanup): Promise<void> {
  try {
    await cleanup();
  } catch (error) {
    console.error(messageOf(error));
  }
}

/** Ctrl-C, SIGTERM and a closed terminal end the command in good order; a second signal ends it at once. */
export function handleSignals(): void {
  let first = 0;
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      first ||= performance.now();
      if (ending && performance.now() - first > ECHO) process.exit(code);
      if (ending) return;
      if (served) console.log("Stopping.");
      setTimeout(() => process.exit(code), PATIENCE).unref();
      void shutDown().then(() => process.exit(served ? 0 : code));
    });
  }
  watchNpm();
}

/**
 * Ends with npm: `kill -9` of `npm start` would otherwise leave a server behind that nobody sees and that keeps the port.
 * Only under npm: a command started alone in the background outlives its shell on purpose.
 */
function watchNpm(): void {
  const npm = process.env.npm_lifecycle_event ? findNpm() : undefined;
  if (npm === undefined) return;
  const watch = setInterval(() => {
    if (isAlive(npm)) return;
    clearInterval(watch); // a second signal would mean impatience
    process.kill(process.pid, "SIGTERM");
  }, 1_000).unref();
}

/** Our parent, or the parent of the shell in between, which outlives npm and waits for us. */
function findNpm(): number | undefined {
  const { stdout } = spawnSync("ps", ["-o", "ppid=,comm=", "-p", String(process.ppid)], { encoding: "utf8" });
  const [, grandparent, name = ""] = /^\s*(\d+)\s+(.*)/.exec(stdout ?? "") ?? [];
  const npm = /sh$/.test(name.trim()) ? Number(grandparent) : process.ppid;
  return npm > 1 ? npm : undefined;
}

/** Runs a command to its end: signals, clean-up, and the exit code. */
export async function main(work: () => Promise<void>): Promise<void> {
  handleSignals();
  try {
    await work();
  } catch (error) {
    if (ending) return; // what fails because it is being ended is no news
    await shutDown();
    throw explainFile(error); // bootstrap.mjs prints it
  }
}

/** A file that cannot be written is the reader's to mend, not ours. */
function explainFile(error: unknown): unknown {
  const { code = "", path } = error as NodeJS.ErrnoException;
  if (!path || !["EACCES", "EPERM", "EROFS", "ENOSPC"].includes(code)) return error;
  return new Refusal(`${path} cannot be written (${code}): give yourself the right and the room, or name another folder in DATA_DIR.`, {
    cause: error,
  });
}
