import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { stripVTControlCharacters } from "node:util";

export const ROOT = path.resolve(import.meta.dirname, "../..");
const BOOTSTRAP = path.join(ROOT, "lib/cli/bootstrap.mjs");
const READY = /^Ready on (http:\/\/localhost:\d+)/m;

type Environment = Record<string, string | undefined>;

export type CommandOptions = {
  env?: Environment;
  /** Through npm, as a person starts it, and not directly. */
  npm?: boolean;
  /** Run as this account: numbers as `id -u` and `id -g` give them. */
  uid?: number;
  gid?: number;
};

/** One run of a command, as `npm start` and its like run it. */
export class Command {
  output = "";
  readonly ended: Promise<number | null>;
  readonly #child: ChildProcess;

  constructor(name: string, args: readonly string[] = [], { env, npm, ...account }: CommandOptions = {}) {
    const [program, ...before] = npm ? ["npm", "run"] : [process.execPath, BOOTSTRAP];
    this.#child = spawn(program, [...before, name, ...args], {
      ...account,
      cwd: ROOT,
      env: cleanEnv(env),
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => (this.output += stripVTControlCharacters(text)));
    this.ended = new Promise((resolve) => this.#child.once("close", resolve));
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Waits until the instance serves. @returns its address */
  async ready(timeout = 90_000): Promise<string> {
    await this.says(READY, timeout);
    return READY.exec(this.output)?.[1] ?? "";
  }

  /** Waits for words of the output. @throws with the whole output when the command ends without them */
  async says(pattern: RegExp, timeout = 90_000): Promise<void> {
    const deadline = Date.now() + timeout;
    while (!pattern.test(this.output)) {
      if (this.#child.exitCode !== null || this.#child.signalCode !== null || Date.now() > deadline)
        throw new Error(`no ${pattern} in:\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Ends it as Ctrl-C does. @returns the exit code */
  async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) this.#child.kill(signal);
    return this.ended;
  }
}

/** A build on a machine that has much else to do. */
const BUILD_TIME = 300_000;

/** Starts a house on a free port and waits until it serves; one that does not is ended. */
export async function startHouse(options: CommandOptions = {}): Promise<Command & { url: string }> {
  const house = new Command("start", [], options);
  try {
    return Object.assign(house, { url: await house.ready(BUILD_TIME) });
  } catch (error) {
    await house.stop();
    throw error;
  }
}

/**
 * Without what this test's own environment would lend it: the mode of the test runner, npm, a database. Empty counts as not set,
 * and keeps a developer's .env file from setting it again.
 */
function cleanEnv(env: Environment = {}): NodeJS.ProcessEnv {
  const clean = { ...process.env };
  for (const name of ["NODE_ENV", "VITEST", "NODE_OPTIONS", "npm_lifecycle_event", "CONTENT_DIR", "DATA_DIR"]) delete clean[name];
  return { ...clean, DATABASE_URL: "", PORT: "0", ...env };
}
