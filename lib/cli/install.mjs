// Plain JavaScript: it runs before anything is installed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { withFileLock } from "./lock.mjs";

/** Written after an installation: the sha256 of the lock file that was installed. `npm ci` removes it with the folder. */
const STAMP = "node_modules/.kb-installed";

/**
 * Installs with `npm ci` when node_modules is missing or does not follow package-lock.json.
 * @param {string} root
 * @param {(root: string) => Promise<number>} [install] exchanged by tests
 * @returns {Promise<boolean>} whether something was installed
 */
export async function ensureInstalled(root, install = npmCi) {
  if (isInstalled(root)) return false;
  const lock = path.join(root, ".data", "install.lock");
  return withFileLock(
    lock,
    async () => {
      if (isInstalled(root)) return false; // another start was quicker
      const code = await install(root);
      if (code !== 0) throw expected("`npm ci` failed (see above): check the network and the npm registry, then run the command again.");
      fs.writeFileSync(path.join(root, STAMP), digest(root));
      return true;
    },
    () => console.log("waiting for another start that installs dependencies"),
  );
}

/**
 * Whether node_modules holds what package-lock.json asks for. Without our stamp (installed by hand, or by CI)
 * npm's own record of what it installed is compared, so that a good folder is never installed again.
 * @param {string} root
 */
export function isInstalled(root) {
  const stamp = readText(path.join(root, STAMP));
  if (stamp !== undefined) return stamp === digest(root);
  const wanted = readPackages(path.join(root, "package-lock.json"));
  const found = readPackages(path.join(root, "node_modules/.package-lock.json"));
  if (!wanted || !found) return false;
  return Object.entries(wanted).every(([name, entry]) => name === "" || isSame(entry, found[name]));
}

/** A package left out on purpose (another system's binaries, an optional one that failed) is no difference. */
function isSame(wanted, found) {
  if (!found) return Boolean(wanted.optional || wanted.devOptional || wanted.peer);
  return wanted.version === found.version && wanted.integrity === found.integrity;
}

function digest(root) {
  return createHash("sha256")
    .update(fs.readFileSync(path.join(root, "package-lock.json")))
    .digest("hex");
}

function readPackages(file) {
  const text = readText(file);
  return text === undefined ? undefined : JSON.parse(text).packages;
}

function readText(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** The npm that runs us, else the one on the path. Development packages are always wanted: the build needs them. */
function npmCi(root) {
  console.log("installing dependencies (npm ci), once");
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const self = process.env.npm_execpath;
  const [command, ...rest] = self?.endsWith(".js") ? [process.execPath, self, ...args] : ["npm", ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, {
      cwd: root,
      stdio: ["ignore", process.stderr, process.stderr], // `npm run parse` keeps standard output for itself
      shell: command === "npm" && process.platform === "win32",
    });
    child.once("error", () => reject(expected("npm was not found: install Node.js with npm, then run the command again.")));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** An error whose message is all there is to say: printed without a stack. */
function expected(message) {
  return Object.assign(new Error(message), { expected: true });
}
