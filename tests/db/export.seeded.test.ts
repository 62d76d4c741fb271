import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/i18n/locales";
import { db } from "@/lib/db";
import type { Manifest } from "@/lib/export/write";
import { aknErrors } from "../setup/akn";
import { temporaryFolder } from "../setup/postgres";

const dataDir = temporaryFolder("export");
const folder = path.join(dataDir, "export");
const read = (file: string) => fs.readFileSync(path.join(folder, file));
let manifest: Manifest;

beforeAll(async () => {
  process.env.DATA_DIR = dataDir;
  const { writeExport } = await import("@/lib/export/write");
  manifest = await writeExport(folder, { origin: "http://kb.example", languages: LOCALES }, () => undefined);
}, 120_000);
afterAll(() => fs.rmSync(dataDir, { recursive: true }));

/** The first cell of each row of RFC 4180: quoted cells may hold anything. */
function firstCells(csv: string): string[] {
  const cells = [...csv.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g)];
  return cells.filter((_, i) => i === 0 || cells[i - 1]?.[2] === "\r\n").map(([, cell = ""]) => cell);
}

describe("the whole collection as files", () => {
  it("is named in a manifest with date, licence, sizes and checksums that hold", () => {
    expect(JSON.parse(String(read("manifest.json")))).toEqual(manifest);
    expect(Math.abs(Date.now() - Date.parse(manifest.date))).toBeLessThan(3_600_000);
    expect(String(read(manifest.license))).toContain("MIT");
    expect(manifest.files.length).toBeGreaterThan(30);
    for (const { file, bytes, sha256 } of manifest.files) {
      expect(read(file).length, file).toBe(bytes);
      expect(createHash("sha256").update(read(file)).digest("hex"), file).toBe(sha256);
    }
    expect(String(read("SHA256SUMS"))).toBe(manifest.files.map(({ file, sha256 }) => `${sha256}  ${file}\n`).join(""));
  });

  it("has every record once, as JSON Lines and as CSV", async () => {
    const lines = (name: string) =>
      String(read(`${name}.jsonl`))
        .trimEnd()
        .split("\n");
    const records = lines("resolutions").map((line) => JSON.parse(line) as { id: string });
    expect(new Set(records.map(({ id }) => id)).size).toBe(await db.work.count());
    expect(lines("provisions")).toHaveLength(await db.provision.count());
    for (const name of ["resolutions", "provisions", "organizations"]) {
      const [head, ...ids] = firstCells(String(read(`${name}.csv`)));
      expect(head).toBe("\uFEFFid");
      expect(ids).toEqual(lines(name).map((line) => (JSON.parse(line) as { id: string }).id));
    }
  });

  it("has every text in every language as valid Akoma Ntoso", async () => {
    const members = Object.entries(unzipSync(new Uint8Array(read("akoma-ntoso.zip"))));
    expect(members).toHaveLength(await db.expression.count());
    expect(await aknErrors(Object.fromEntries(members.map(([name, bytes]) => [name, strFromU8(bytes)])))).toEqual([]);
  }, 120_000);

  it("is offered below /data, what is not in the manifest is not", async () => {
    const { answerData } = await import("@/lib/export/answer");
    const ask = (file: string, headers: Record<string, string> = {}) =>
      answerData(new Request(`http://kb.example/data${file}`, { headers }));
    expect(await (await ask("")).json()).toEqual(manifest);
    const found = await ask("/tasks.csv");
    expect(Buffer.from(await found.arrayBuffer()).equals(read("tasks.csv"))).toBe(true);
    expect((await ask("/tasks.csv", { "if-none-match": found.headers.get("etag") ?? "" })).status).toBe(304);
    expect((await ask("/../pg/PG_VERSION")).status).toBe(404);
    expect((await ask("/LICENSE.txt")).status).toBe(200);
  });
});
