import fs from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runNode } from "@/lib/cli/child";
import { ensureDatabase, withSession } from "@/lib/server/database";
import { migrateDeploy } from "@/lib/server/migrate";
import { Command } from "../setup/house";
import { startTestPostgres, temporaryFolder, type TestPostgres } from "../setup/postgres";

const folder = temporaryFolder("commands");
let server: TestPostgres;
let url: string;

beforeAll(async () => {
  server = await startTestPostgres();
  url = server.url("kb");
  await ensureDatabase(url);
});

afterAll(async () => {
  await server.remove();
  fs.rmSync(folder, { recursive: true });
});

async function run(name: string, ...args: string[]): Promise<string> {
  const command = new Command(name, args, { env: { DATABASE_URL: url, DATA_DIR: path.join(folder, "data") } });
  expect([await command.ended, command.output]).toEqual([0, expect.anything()]);
  return command.output;
}

it.each(["start", "dev", "test", "seed", "content"])("npm run %s -- --help explains the command and does nothing", async (name) => {
  const said = await run(name, "--help");
  expect(said).toMatch(new RegExp(`^npm (run )?${name}`));
  expect(fs.existsSync(path.join(folder, "data"))).toBe(false);
});

it("lists the commands for one it does not know", async () => {
  const command = new Command("sing");
  expect(await command.ended).toBe(1);
  for (const name of ["start", "dev", "test", "seed", "content"]) expect(command.output).toContain(name);
});

it("seeds, then finds nothing to do; a dry run writes nothing", async () => {
  const count = async () => {
    const { rows } = await withSession(url, (client) => client.query<{ n: number }>('SELECT count(*)::int AS n FROM "SeedState"'));
    return rows[0]?.n;
  };
  await migrateDeploy(url);
  expect(await run("seed", "--dry-run")).toMatch(/^ {2}seed +the database would change/m);
  expect(await count()).toBe(0);
  expect(await run("seed")).toMatch(/^ {2}seed +\d+ rows/m);
  expect(await count()).toBe(1);
  expect(await run("seed")).toMatch(/^ {2}seed +up to date/m);
  expect(await run("seed", "--dry-run")).toMatch(/^ {2}seed +the database holds this content/m);
});

it("tells a running instance about a seed", async () => {
  const heard = new Promise<string>((resolve) => {
    void withSession(url, async (client) => {
      await client.query("LISTEN kb_changed");
      await client.query('DELETE FROM "SeedState"');
      await new Promise<void>((done) => client.once("notification", ({ payload }) => (resolve(payload ?? ""), done())));
    });
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  await run("seed");
  expect(await heard).toBe("content");
});

it("npx prisma works offline on the same migrations, and finds schema and migrations in agreement", async () => {
  const prisma = (...args: string[]) => runNode("node_modules/prisma/build/index.js", args, { env: { ...process.env, DATABASE_URL: url } });
  expect((await prisma("migrate", "status")).output).toContain("Database schema is up to date");
  expect((await prisma("migrate", "deploy")).output).toContain("No pending migrations to apply");
  const diff = await prisma("migrate", "diff", "--from-config-datasource", "--to-schema", "prisma/schema.prisma", "--exit-code");
  expect([diff.code, diff.output]).toEqual([0, expect.stringContaining("No difference detected")]);
});
