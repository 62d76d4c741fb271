import { spawn } from "node:child_process";
import process from "node:process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ensureDatabase, withSession } from "@/lib/server/database";
import { BASE_HEADERS } from "@/lib/server/headers";
import { freePort } from "@/lib/server/port";
import { Command } from "../setup/house";
import { startTestPostgres, type TestPostgres } from "../setup/postgres";
import { killHard, until } from "../setup/processes";

// The app needs nothing of our serving layer: here it runs as any host would run it.
let server: TestPostgres;
let next: ReturnType<typeof spawn>;
let url: string;
let database: string;

beforeAll(async () => {
  server = await startTestPostgres();
  database = server.url("kb");
  await ensureDatabase(database);
  expect(await new Command("seed", [], { env: { DATABASE_URL: database } }).ended).toBe(0);
  const port = await freePort(0);
  url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, NODE_ENV: "production" as const, DATABASE_URL: database, PORT: "" };
  next = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "--port", String(port)], { env, stdio: "ignore" });
  await until(async () => (await fetch(`${url}/api/health`).catch(() => undefined))?.status === 200, "plain next start");
});

afterAll(async () => {
  await killHard(next.pid ?? 0);
  await server.remove();
});

it("serves pages with the security headers", async () => {
  const response = await fetch(`${url}/ar`);
  expect(response.status).toBe(200);
  for (const [name, value] of Object.entries(BASE_HEADERS)) expect(response.headers.get(name)).toBe(value);
  expect(response.headers.get("content-security-policy")).toContain("require-trusted-types-for 'script'");
});

it("shows a change of the content without a rebuild", async () => {
  const page = async () => (await fetch(`${url}/en/states`)).text();
  await page();
  await withSession(database, async (client) => {
    await client.query(`UPDATE "Name" SET "text" = 'Changed by a test' WHERE "entityId" = 'sy' AND "language" = 'en'`);
    await client.query(`UPDATE "Entity" SET "labels" = jsonb_set("labels", '{en,text}', '"Changed by a test"') WHERE "id" = 'sy'`);
    expect(await page()).not.toContain("Changed by a test");
    await client.query("NOTIFY kb_changed, 'content'");
  });
  await until(async () => (await page()).includes("Changed by a test"), "the changed name", 10_000);
});
