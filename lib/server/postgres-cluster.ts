import { execFile, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { isAlive } from "@/lib/cli/lock.mjs";
import { freePort } from "@/lib/server/port";
import { messageOf, Refusal } from "@/lib/cli/refusal";
import type { ServerFiles } from "./postgres-files";

const execute = promisify(execFile);

export const SUPERUSER = "kb";

export type Settings = { password: string; port: number };

/** A server that runs on our cluster: started by us or by anyone. */
export type RunningServer = { pid: number; port: number; ready: boolean };

/** Password and usual port of the cluster; made at the first start. */
export function readSettings({ home }: ServerFiles): Settings {
  const file = settingsFile(home);
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, "utf8")) as Settings;
  const settings = { password: randomBytes(18).toString("hex"), port: 0 };
  writeSettings(home, settings);
  return settings;
}

function writeSettings(home: string, settings: Settings): void {
  const partial = `${settingsFile(home)}.${process.pid}`;
  fs.writeFileSync(partial, JSON.stringify(settings), { mode: 0o600 });
  fs.renameSync(partial, settingsFile(home));
}

function settingsFile(home: string): string {
  return path.join(home, "pg.json");
}

/**
 * What postmaster.pid says, if its process really is the server of this cluster. The number may have gone to another process:
 * then the file is removed, for PostgreSQL itself would refuse to start beside a living process of the same account.
 */
export function runningServer({ cluster }: ServerFiles): RunningServer | undefined {
  const file = path.join(cluster, "postmaster.pid");
  if (!fs.existsSync(file)) return undefined;
  const lines = fs.readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  if (!isAlive(pid)) return undefined; // PostgreSQL handles a stale file itself
  if (isServerOf(pid, cluster)) return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
  fs.rmSync(file, { force: true });
  return undefined;
}

function isServerOf(pid: number, cluster: string): boolean {
  if (process.platform === "win32") return true;
  const procFile = `/proc/${pid}/cmdline`;
  const command = fs.existsSync(procFile)
    ? fs.readFileSync(procFile, "utf8").replaceAll("\0", " ")
    : spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" }).stdout;
  return command.includes("postgres") && command.includes(cluster);
}

/** Whether the cluster was made. It is made aside and renamed, so that a kill in between leaves none rather than half of one. */
export function clusterExists({ cluster }: ServerFiles): boolean {
  return fs.existsSync(path.join(cluster, "PG_VERSION"));
}

/**
 * initdb with the builtin C.UTF-8 locale. With LC_CTYPE=C, which PostgreSQL takes when LANG is unset, Arabic search breaks silently:
 * to_tsvector keeps the Arabic comma in the word, and pg_trgm finds no similarity at all.
 */
export async function createCluster(files: ServerFiles, { password }: Settings, fast: boolean): Promise<void> {
  const { account, home, cluster, program } = files;
  const partial = `${cluster}.new`;
  const passwordFile = path.join(home, "pg.password");
  fs.rmSync(partial, { recursive: true, force: true });
  fs.mkdirSync(partial, { mode: 0o700 });
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const file of [partial, passwordFile]) if (account.uid !== undefined) fs.chownSync(file, account.uid, account.gid ?? account.uid);
  const locale = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C.UTF-8"];
  const access = ["--username", SUPERUSER, "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  try {
    await execute(path.join(program, "bin/initdb"), ["-D", partial, ...locale, ...access, ...(fast ? ["--no-sync"] : [])], options(files));
    fs.renameSync(partial, cluster);
  } catch (error) {
    throw new Refusal(
      `PostgreSQL could not make its data folder ${cluster}: ${messageOf(error).trim()}. Check the folder, or set DATABASE_URL.`,
    );
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
}

/** pg_ctl detaches the server from our terminal: Ctrl-C reaches us alone, and we end it in good order. */
export async function startServer(files: ServerFiles, settings: Settings, fast: boolean): Promise<number> {
  const port = await freePort(settings.port).catch(() => freePort(0));
  const flags = { listen_addresses: "127.0.0.1", unix_socket_directories: "''", ...(fast && FAST) };
  const options = Object.entries(flags).map(([name, value]) => `-c ${name}=${value}`);
  await control(files, ["start", "-w", "-t", "60", "-l", logFile(files), "-o", `-p ${port} ${options.join(" ")}`]);
  if (port !== settings.port) writeSettings(files.home, { ...settings, port });
  return port;
}

/** For tests: a crash of the machine may lose the data, nothing else may. */
const FAST = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };

/** Fast shutdown: sessions are ended, the data is written. */
export async function stopServer(files: ServerFiles): Promise<void> {
  if (runningServer(files)) await control(files, ["stop", "-w", "-t", "60", "-m", "fast"]);
}

async function control(files: ServerFiles, args: string[]): Promise<void> {
  await execute(path.join(files.program, "bin/pg_ctl"), ["-D", files.cluster, "--silent", ...args], options(files));
}

function options({ account }: ServerFiles) {
  return { ...account, cwd: "/", env: { ...process.env, LC_ALL: "C.UTF-8", HOME: "/" } };
}

function logFile({ cluster }: ServerFiles): string {
  return path.join(cluster, "server.log");
}

/** The last lines that the server wrote. */
export function logTail(files: ServerFiles): string {
  const file = logFile(files);
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8").trim().split("\n").slice(-5).join("\n") : "";
}
