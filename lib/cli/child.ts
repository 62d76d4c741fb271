import { type ChildProcess, spawn } from "node:child_process";
import process from "node:process";
import { onShutdown } from "./shutdown";

export type ChildResult = { code: number; output: string };
type ChildOptions = {
  env?: NodeJS.ProcessEnv;
  show?: boolean;
  /** A program with something to tidy up: it stands apart from the terminal's Ctrl-C, and is asked once, with SIGINT. */
  tidy?: boolean;
};

/** Runs a program of node_modules with this Node, to its end; it ends with us. What it says is shown, or else kept for the case of failure. */
export function runNode(
  script: string,
  args: readonly string[],
  { env = process.env, show = false, tidy = false }: ChildOptions = {},
): Promise<ChildResult> {
  const child = spawn(process.execPath, [script, ...args], { env, detached: tidy, stdio: show ? "inherit" : ["ignore", "pipe", "pipe"] });
  const forget = onShutdown(() => endChild(child, tidy ? "SIGINT" : "SIGTERM"));
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      forget();
      resolve({ code: code ?? (signal ? 1 : 0), output });
    });
  });
}

/** Asks a child to end, waits, and insists after a while. */
export function endChild(child: ChildProcess, signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const insist = setTimeout(() => child.kill("SIGKILL"), 30_000);
  return new Promise((resolve) => {
    child.once("exit", () => {
      clearTimeout(insist);
      resolve();
    });
    child.kill(signal);
  });
}

/** The last lines of what a program said. */
export function tail(output: string, lines = 40): string {
  return output.trimEnd().split("\n").slice(-lines).join("\n");
}
