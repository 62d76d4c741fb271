import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { isAlive } from "@/lib/cli/lock.mjs";

/** Numbers of the processes whose command line names this folder: a database server and its workers, as a rule. */
export function processesOf(folder: string): number[] {
  const lines = execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" }).split("\n");
  return lines.filter((line) => line.includes(folder)).map((line) => Number.parseInt(line, 10));
}

/** The database server of a data folder. */
export function serverProcess(dataDir: string): number {
  return Number.parseInt(fs.readFileSync(path.join(dataDir, "pg/postmaster.pid"), "utf8"), 10);
}

/** Waits until something holds. */
export async function until(holds: () => boolean | Promise<boolean>, what: string, timeout = 30_000): Promise<void> {
  const deadline = Date.now() + timeout;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`still not after ${timeout} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Ends processes at once, and waits until they are gone. */
export async function killHard(...pids: number[]): Promise<void> {
  for (const pid of pids) if (isAlive(pid)) process.kill(pid, "SIGKILL");
  await until(() => !pids.some(isAlive), `processes ${pids.join(", ")} to be gone`);
}
