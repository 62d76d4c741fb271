import fs from "node:fs";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { ensureDatabase, withSession } from "@/lib/server/database";
import { startHouse } from "../setup/house";
import { startTestPostgres, temporaryFolder } from "../setup/postgres";
import { killHard, processesOf } from "../setup/processes";

const folder = temporaryFolder("together");

afterAll(async () => {
  await killHard(...processesOf(folder));
  fs.rmSync(folder, { recursive: true });
});

/** How often a step really did something. */
const worked = (outputs: string[], name: string) =>
  outputs.filter((output) => !new RegExp(`^  ${name} +up to date`, "m").test(output)).length;

it("two that start at once on one database migrate and seed once, and both serve", async () => {
  const server = await startTestPostgres();
  const url = server.url("kb");
  await ensureDatabase(url);
  const houses = await Promise.all(
    [1, 2].map((number) => startHouse({ env: { DATABASE_URL: url, DATA_DIR: path.join(folder, String(number)) } })),
  );
  const outputs = houses.map(({ output }) => output);
  expect([worked(outputs, "migrations"), worked(outputs, "seed")]).toEqual([1, 1]);
  for (const house of houses) expect((await fetch(`${house.url}/api/health`)).status).toBe(200);
  const { rows } = await withSession(url, (client) => client.query<{ count: string }>('SELECT count(*) FROM "_prisma_migrations"'));
  expect(Number(rows[0]?.count)).toBe(
    fs.readdirSync("prisma/migrations", { withFileTypes: true }).filter((entry) => entry.isDirectory()).length,
  );
  for (const house of houses) expect(await house.stop()).toBe(0);
  await server.remove();
});

it("two that start at once in one clone make one embedded server, and the last one ends it", async () => {
  const dataDir = path.join(folder, "shared");
  const houses = await Promise.all([1, 2].map(() => startHouse({ env: { DATA_DIR: dataDir } })));
  const outputs = houses.map(({ output }) => output);
  expect(outputs.filter((output) => output.includes("running already"))).toHaveLength(1);
  expect([worked(outputs, "migrations"), worked(outputs, "seed")]).toEqual([1, 1]);
  expect(await Promise.all(houses.map((house) => house.stop()))).toEqual([0, 0]);
  expect(processesOf(dataDir)).toEqual([]);
});
