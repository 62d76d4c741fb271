import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureDatabase } from "@/lib/server/database";
import { fingerprint, writeSessions } from "../setup/import";
import { Command } from "../setup/house";
import { startTestPostgres, temporaryFolder, type TestPostgres } from "../setup/postgres";

const folder = temporaryFolder("import-cli");
const documents = path.join(folder, "documents");
const SESSIONS = Array.from({ length: 80 }, (_, i) => i + 101);

let server: TestPostgres;
beforeAll(async () => {
  writeSessions(documents, SESSIONS);
  server = await startTestPostgres();
});
afterAll(async () => {
  await server.remove();
  fs.rmSync(folder, { recursive: true });
});

function run(database: string, args: string[]): Command {
  return new Command("import", args, { env: { DATABASE_URL: server.url(database), DATA_DIR: path.join(folder, "data") } });
}

async function withClient<T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server.url(database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

describe("npm run import -- akn", () => {
  it("killed in the middle leaves whole works only; the next run finishes, and the database is the same as after one run", async () => {
    await Promise.all([ensureDatabase(server.url("whole")), ensureDatabase(server.url("killed"))]);
    const whole = run("whole", ["akn", documents, "--jobs", "2"]);
    expect(await whole.ended).toBe(0);
    expect(whole.output).toMatch(/works +80 +0 +0/);

    const killed = run("killed", ["akn", documents, "--jobs", "2"]);
    await killed.says(/seed +\d+ rows/);
    await withClient("killed", async (client) => {
      for (let kept = 0; kept < 60;)
        ({ kept } = (await client.query<{ kept: number }>(`SELECT count(*)::int AS kept FROM "ImportFile"`)).rows[0] ?? { kept: 0 });
      killed.signal("SIGKILL");
      await killed.ended;
      const { rows } = await client.query(
        `SELECT count(DISTINCT p."address")::int AS count FROM "Expression" x JOIN "Provision" p ON p."workId" = x."workId" WHERE x."origin" = 'IMPORT' GROUP BY x."workId"`,
      );
      expect(rows.filter(({ count }) => count !== 4)).toEqual([]);
    });
    const again = run("killed", ["akn", documents, "--jobs", "2"]);
    expect(await again.ended).toBe(0);
    expect(again.output).not.toMatch(/files +240 +0 +0/); // some were kept by the run that was killed
    expect(await withClient("killed", fingerprint)).toEqual(await withClient("whole", fingerprint));
  });

  it("says that nothing is new", async () => {
    const again = run("whole", ["akn", documents]);
    expect(await again.ended).toBe(0);
    expect(again.output).toContain("Nothing new: the database holds all of it.");
  });

  it("ends with 1 where a file was rejected, and gives its report as JSON when asked", async () => {
    fs.writeFileSync(path.join(folder, "bad.xml"), "no XML");
    const bad = run("whole", ["akn", path.join(folder, "bad.xml"), "--json"]);
    expect(await bad.ended).toBe(1);
    const report = JSON.parse(/^\{[\s\S]*^\}/m.exec(bad.output)?.[0] ?? "") as { files: unknown; rejected: { code: string }[] };
    expect(report.files).toEqual({ read: 1, created: 0, updated: 0, unchanged: 0, rejected: 1 });
    expect(report.rejected.map(({ code }) => code)).toEqual(["NOT_XML"]);
  });

  it.each([
    [[], /npm run import -- akn PATH/],
    [["akn"], /Which files\?/],
    [["akn", "/nowhere/at/all"], /is not there: give files, folders/],
    [["akn", ".", "--jobs", "many"], /--jobs takes a number/],
    [["akn", ".", "--other"], /Unknown option '--other'/],
    [["pdf", "x"], /There is no import of pdf/],
  ])("%j is refused with a sentence", async (args, sentence) => {
    const refused = run("whole", args);
    expect(await refused.ended).toBe(1);
    expect(refused.output).toMatch(sentence);
    expect(refused.output).not.toMatch(/^ {4}at /m);
  });

  it("has a help for itself and for each kind", async () => {
    for (const args of [["--help"], ["akn", "--help"]]) {
      const help = run("whole", args);
      expect(await help.ended).toBe(0);
      expect(help.output).toMatch(/^npm run import -- akn PATH/);
    }
  });
});
