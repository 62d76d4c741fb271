import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { afterAll, describe, expect, it } from "vitest";
import { startHouse, ROOT } from "../setup/house";
import { startTestPostgres, temporaryFolder } from "../setup/postgres";
import { processesOf } from "../setup/processes";

const folder = temporaryFolder("accounts");
const isRoot = process.getuid?.() === 0;

afterAll(() => fs.rmSync(folder, { recursive: true }));

const idOf = (flag: string) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));

/** Whether another account can read this clone at all. */
function isOpen(): boolean {
  return spawnSync("test", ["-r", path.join(ROOT, "package.json")], { uid: idOf("-u"), gid: idOf("-g") }).status === 0;
}

const why = !isRoot ? "these tests do not run as root" : !isOpen() ? "other accounts cannot read this clone" : "";
if (why) console.log(`skipped: start as an ordinary user, because ${why}`);

describe("accounts", () => {
  it.skipIf(why !== "")("an ordinary user starts it, and the server is that user's", async () => {
    const account = { uid: idOf("-u"), gid: idOf("-g") };
    const dataDir = path.join(folder, "ordinary");
    fs.mkdirSync(dataDir);
    fs.chownSync(dataDir, account.uid, account.gid);
    const house = await startHouse({ ...account, env: { DATA_DIR: dataDir, HOME: dataDir } });
    expect((await fetch(`${house.url}/api/health`)).status).toBe(200);
    expect(fs.statSync(path.join(dataDir, "pg")).uid).toBe(account.uid);
    expect(await house.stop()).toBe(0);
    expect(processesOf(dataDir)).toEqual([]);
  });

  it.skipIf(!isRoot)("root's server runs under an account without rights", async () => {
    const server = await startTestPostgres(path.join(folder, "root", "data"));
    expect(fs.statSync(path.join(server.folder, "pg")).uid).not.toBe(0);
    await server.remove();
  });

  it.skipIf(!isRoot)("root's server in a folder that others cannot read lives elsewhere, and keeps its data", async () => {
    const closed = path.join(folder, "closed");
    fs.mkdirSync(closed, { mode: 0o700 });
    const first = await startTestPostgres(path.join(closed, "data"));
    expect(first.folder.startsWith(closed)).toBe(false);
    await first.release();
    const second = await startTestPostgres(path.join(closed, "data"));
    expect([second.folder, second.port]).toEqual([first.folder, first.port]);
    await second.remove();
  });
});
