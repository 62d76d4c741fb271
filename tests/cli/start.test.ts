import fs from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { isAlive } from "@/lib/cli/lock.mjs";
import { Command, type CommandOptions, startHouse } from "../setup/house";
import { temporaryFolder } from "../setup/postgres";
import { killHard, processesOf, serverProcess, until } from "../setup/processes";

// One embedded database through all of it, as on a newcomer's machine.
const folder = temporaryFolder("start");
const dataDir = path.join(folder, "data");
const env = { DATA_DIR: dataDir };
const running: Command[] = [];

async function start(options: CommandOptions = { env }) {
  const house = await startHouse(options);
  running.push(house);
  return house;
}

/** A test that failed must not fail the next one. */
afterEach(async () => {
  await killHard(...running.splice(0).map(({ pid }) => pid));
  await killHard(...processesOf(folder));
});

const healthy = (url: string) =>
  fetch(`${url}/api/health`).then(
    ({ status }) => status === 200,
    () => false,
  );

beforeAll(() => void fs.mkdirSync(dataDir));

afterAll(() => fs.rmSync(folder, { recursive: true }));

describe("npm start", () => {
  it("makes what is missing, says each step with its time, and serves", async () => {
    const house = await start();
    for (const name of ["port", "content", "database", "client", "migrations", "seed", "build", "server"])
      expect(house.output).toMatch(new RegExp(`^  ${name} .* \\d+(\\.\\d)? (ms|s)$`, "m"));
    expect(house.output).toMatch(/^  seed +\d+ rows/m);
    await until(() => healthy(house.url), "health");
    expect((await fetch(`${house.url}/ar`)).status).toBe(200);
    expect(await house.stop()).toBe(0);
  });

  it("does no work twice", async () => {
    const house = await start();
    expect(house.output).toMatch(/^  content +unchanged/m);
    for (const name of ["client", "migrations", "seed", "build"]) expect(house.output).toMatch(new RegExp(`^  ${name} +up to date`, "m"));
    await house.stop();
  });

  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("ends in good order at %s and leaves no process", async (signal) => {
    const house = await start();
    expect(await house.stop(signal)).toBe(0);
    expect(processesOf(dataDir)).toEqual([]);
    expect(fs.existsSync(path.join(dataDir, "pg/postmaster.pid"))).toBe(false);
  });

  it("shares its database with a second one, and leaves it to that one", async () => {
    const first = await start();
    const second = await start();
    expect(second.output).toContain("running already");
    expect(await first.stop()).toBe(0);
    await until(() => healthy(second.url), "health of the second");
    expect(await second.stop()).toBe(0);
    expect(processesOf(dataDir)).toEqual([]);
  });
});

describe("after kill -9", () => {
  it("of the launcher, the next start finds its database and goes on", async () => {
    const killed = await start();
    await killHard(killed.pid);
    expect(processesOf(dataDir)).not.toEqual([]);
    const next = await start();
    expect(next.output).toContain("running already");
    await until(() => healthy(next.url), "health");
    await next.stop();
    expect(processesOf(dataDir)).toEqual([]);
  });

  it("of npm, what it had started ends too", async () => {
    const house = await start({ env, npm: true });
    await killHard(house.pid);
    await until(() => processesOf(dataDir).length === 0, "the house to end with npm", 90_000).catch((error: unknown) => {
      throw new Error(house.output, { cause: error });
    });
    expect(await healthy(house.url)).toBe(false);
  });

  it("of the database server, the house starts it again and recovers", async () => {
    const house = await start();
    const before = serverProcess(dataDir);
    await killHard(before);
    await house.says(/The database server is back/);
    await until(() => healthy(house.url), "health");
    expect(serverProcess(dataDir)).not.toBe(before);
    await house.stop();
    expect(processesOf(dataDir)).toEqual([]);
  });

  it("of both, the next start recovers", async () => {
    const killed = await start();
    await killHard(killed.pid, serverProcess(dataDir));
    const next = await start();
    expect(next.output).toMatch(/^  seed +up to date/m);
    await until(() => healthy(next.url), "health");
    await next.stop();
  });

  it("in the middle of the first start, the next one does the rest", async () => {
    for (const [number, moment] of [/^ {2}content/m, /^ {2}database/m, /^ {2}migrations/m].entries()) {
      const own = path.join(folder, `moment-${number}`);
      const killed = new Command("start", [], { env: { DATA_DIR: own } });
      await killed.says(moment);
      await killHard(killed.pid);
      const next = await start({ env: { DATA_DIR: own } });
      await until(() => healthy(next.url), "health");
      await next.stop();
      expect(processesOf(own)).toEqual([]);
    }
  });

  it("takes no notice of a server number that another process has now", async () => {
    const killed = await start();
    const server = serverProcess(dataDir);
    await killHard(killed.pid, server);
    await until(() => processesOf(dataDir).length === 0, "workers to be gone");
    const file = path.join(dataDir, "pg/postmaster.pid");
    fs.writeFileSync(file, fs.readFileSync(file, "utf8").replace(/^\d+/, String(process.pid)));
    const next = await start();
    await until(() => healthy(next.url), "health");
    await next.stop();
    expect(isAlive(process.pid)).toBe(true);
  });
});
