import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { runNode, tail } from "./child";
import { digestFiles, isStamped, writeStamp } from "./digest";
import { withFileLock } from "./lock.mjs";
import { Refusal } from "./refusal";

export const NEXT = "node_modules/next/dist/bin/next";
const PRISMA = "node_modules/prisma/build/index.js";
const LOCKS = ".data";

/** What `next build` reads. Not tsconfig.json, which Next itself may rewrite. */
const SOURCES = ["app", "components", "lib", "messages", "public", "prisma/schema.prisma", "package-lock.json"];
const ROOT_FILES = ["next.config.ts", "postcss.config.mjs", "proxy.ts", "instrumentation.ts", "instrumentation-client.ts"];
/** Not built (the command line), or written by the build itself (declarations of messages). */
const NOT_BUILT = /^lib\/cli\/|\.d\.json\.ts$/;

type Outcome = "up to date" | "done";

/** Generates the Prisma client from the schema, when there is none or the schema is another. */
export function ensureClient(): Promise<Outcome> {
  const digest = digestFiles(["prisma/schema.prisma", "prisma.config.ts", "node_modules/prisma/package.json"]);
  return once("prisma/client/.stamp", digest, "generate", async () => {
    const { code, output } = await runNode(PRISMA, ["generate"], { env: { ...process.env, CHECKPOINT_DISABLE: "1" } });
    if (code !== 0)
      throw new Refusal(`The database client could not be generated from prisma/schema.prisma; mend what this says:\n${tail(output)}`);
  });
}

/** Builds the app when there is no build or it is older than its sources. */
export function ensureBuilt(): Promise<Outcome> {
  return once(".next/kb-build", buildDigest(), "build", async () => {
    const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1", DATABASE_URL: "" }; // a build that needs a database is a fault
    const { code, output } = await runNode(NEXT, ["build"], { env });
    if (code !== 0) throw new Refusal(`The app could not be built; mend what this says:\n${tail(output)}`);
  });
}

/** Changes with every file that goes into the build; with the folder too, whose name Next writes into it. */
export function buildDigest(): string {
  return digestFiles([...SOURCES, ...ROOT_FILES], (file) => NOT_BUILT.test(file)) + process.cwd();
}

/** Does `work` unless its stamp is current; of several processes one does it, and the others find it done. */
function once(stamp: string, digest: string, name: string, work: () => Promise<void>): Promise<Outcome> {
  if (isStamped(stamp, digest)) return Promise.resolve("up to date");
  return withFileLock(path.join(LOCKS, `${name}.lock`), async () => {
    if (isStamped(stamp, digest)) return "up to date";
    fs.rmSync(stamp, { force: true });
    await work();
    writeStamp(stamp, digest);
    return "done";
  });
}
