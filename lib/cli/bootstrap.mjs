// The one entry of every npm script: `node lib/cli/bootstrap.mjs <command> [arguments]`.
// Plain JavaScript with static imports of Node's own modules only: on a fresh clone nothing else is there.
//
// The command runs in this process, not in a child: signals, exit code and terminal are its own, and `kill -9` of it is the end of it.
import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const COMMANDS = {
  start: "serve the knowledge base on PORT",
  dev: "the same with reload, for editors and developers",
  test: "run every check",
  seed: "bring content/ into the database",
  content: "check content/",
  export: "write the whole collection as JSON Lines, CSV and Akoma Ntoso",
  search: "search from the command line",
  "search-report": "what readers searched for without an answer",
  "bench-search": "measure the search: quality and speed",
  import: "bring documents into the database",
  screenshots: "a picture of every page",
  parse: "print what the raw text of a resolution says, as JSON",
};

/** One sentence when this Node cannot run the house. */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return undefined;
  return `This needs Node.js 20.19 or newer, and this is ${version}: install a newer one from nodejs.org, then run the command again.`;
}

/** Runs lib/cli/<command>.ts with its own arguments as if it had been called alone. */
async function run(command, args) {
  process.chdir(ROOT);
  const problem = nodeProblem(process.versions.node);
  if (problem) return fail(problem);
  if (!Object.hasOwn(COMMANDS, command)) return fail(usage());
  for (const file of [".env.local", ".env"]) readEnvFile(file);
  const { ensureInstalled } = await import("./install.mjs");
  await aside(command === "parse", () => ensureInstalled(ROOT));
  const { registerTypeScript } = await import("./typescript.mjs");
  registerTypeScript(ROOT);
  const script = path.join(ROOT, "lib/cli", `${command}.ts`);
  process.argv = [process.argv[0], script, ...args];
  await import(pathToFileURL(script).href);
}

/** What `parse` prints on standard output is JSON alone: words on the way to it go to standard error. */
async function aside(isWanted, work) {
  const { log } = console;
  if (isWanted) console.log = console.error;
  await work();
  console.log = log;
}

function usage() {
  const lines = Object.entries(COMMANDS).map(
    ([name, what]) => `  npm ${name === "start" || name === "test" ? name : `run ${name}`}`.padEnd(20) + what,
  );
  return ["Commands (each with `-- --help`):", ...lines].join("\n");
}

/** What the environment already has wins over the file. */
function readEnvFile(file) {
  try {
    process.loadEnvFile(file);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

// Not when a test imports this file. Real paths: the clone may be reached through a symbolic link.
if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [command = "", ...args] = process.argv.slice(2);
  // An expected error is one sentence with its remedy; anything else is a fault of ours and shows where.
  await run(command, args).catch((error) => fail(error?.expected ? error.message : error));
}
