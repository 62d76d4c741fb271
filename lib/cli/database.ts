import path from "node:path";
import process from "node:process";
import type { Env } from "@/lib/env";
import { checkDatabase, ensureDatabase, withPrepareLock } from "@/lib/server/database";
import { migrateDeploy } from "@/lib/server/migrate";
import { openPostgres } from "@/lib/server/postgres";
import { ensureClient } from "./build";
import type { CheckedContent } from "./content-check";
import { messageOf, orRefuse } from "./refusal";
import { onShutdown } from "./shutdown";
import { step } from "./step";

const NAME = "kb";

/** The database of DATABASE_URL, or the embedded one, which lives until the last command of this clone lets go of it. */
export async function openDatabase(env: Env): Promise<string> {
  const url = await step("database", () => (env.DATABASE_URL ? openGiven(env.DATABASE_URL) : openEmbedded(env.DATA_DIR)), describe);
  process.env.DATABASE_URL = url.url; // for what runs in this process from here on, above all Next
  return url.url;
}

type Opened = { url: string; what: string };

async function openGiven(url: string): Promise<Opened> {
  const { version, name } = await checkDatabase(url);
  return { url, what: `PostgreSQL ${version}, database ${name}` };
}

async function openEmbedded(dataDir: string): Promise<Opened> {
  const server = await openPostgres({ dataDir });
  onShutdown(server.release);
  const url = server.url(NAME);
  await ensureDatabase(url);
  return { url, what: `embedded PostgreSQL in ${shown(server.folder)}${server.attached ? ", running already" : ""}` };
}

function shown(folder: string): string {
  const relative = path.relative("", folder);
  return relative.startsWith("..") ? folder : relative || ".";
}

function describe({ what }: Opened): string {
  return what;
}

/** Migrates and seeds, one instance at a time; those that waited find nothing to do. */
export async function prepareDatabase(url: string, content: CheckedContent): Promise<void> {
  await step("client", ensureClient, String);
  const waiting = () => console.log("  waiting for another instance that prepares this database");
  await withPrepareLock(
    url,
    async () => {
      await step(
        "migrations",
        () => migrate(url),
        (applied) => (applied.length > 0 ? applied.join(", ") : "up to date"),
      );
      await step("seed", () => seedContent(url, content), String);
    },
    waiting,
  );
}

function migrate(url: string): Promise<string[]> {
  return orRefuse(
    () => migrateDeploy(url),
    (error) =>
      `The database could not be migrated: ${messageOf(error).trim()}\nSee \`npx prisma migrate status\`; the embedded one can be removed with .data/pg, for content/ has everything.`,
  );
}

/** Loaded late: the seed imports the generated client, which may not exist before. */
async function seedContent(url: string, content: CheckedContent): Promise<string> {
  const { isSeeded, seed } = await import("@/prisma/seed");
  if (await isSeeded(url, content.digest)) return "up to date";
  const { counts } = await seed(url, await content.load(), () => {});
  return summary(counts);
}

/** Says what a seed would do. */
export async function reportSeed(url: string, content: CheckedContent): Promise<void> {
  await step("client", ensureClient, String);
  const { isSeeded } = await import("@/prisma/seed");
  const current = await isSeeded(url, content.digest).catch(() => false); // no table yet
  await step("seed", () => (current ? "the database holds this content" : "the database would change"), String);
}

function summary(counts: Record<string, number>): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return `${total} rows`;
}
