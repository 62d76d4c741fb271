import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { Zip, ZipDeflate } from "fflate";
import { OPERATIONS } from "@/lib/api/operations";
import type { List, Operation } from "@/lib/api/operation";
import { API, type Reading } from "@/lib/api/reading";
import type { WorkFullResource } from "@/lib/work/data/resource";
import { toAkn } from "@/lib/work/formats/akn";
import { LICENSE } from "./license";

type Item = { id: string };
export type ExportedFile = { file: string; what: string; records: number; bytes: number; sha256: string };
export type Manifest = { date: string; license: string; api: string; files: ExportedFile[] };

/** No records of their own: the log of changes, and search. */
const LEFT_OUT = new Set(["listChanges", "search"]);
const AKN_FILE = "akoma-ntoso.zip";

/**
 * Writes the whole collection into a folder: each list as JSON Lines and CSV, each text in each language as Akoma Ntoso, and a
 * manifest with checksums, licence and date. Page by page: never the whole in memory.
 */
export async function writeExport(folder: string, reading: Reading, log: (line: string) => void): Promise<Manifest> {
  fs.mkdirSync(folder, { recursive: true });
  const files: ExportedFile[] = [];
  const done = (file: string, what: string, records: number) => {
    const bytes = fs.statSync(path.join(folder, file)).size;
    files.push({ file, what, records, bytes, sha256: checksum(path.join(folder, file)) });
    log(`${String(records).padStart(7)}  ${file}`);
  };
  for (const operation of OPERATIONS.filter(({ id, kind }) => kind === "list" && !LEFT_OUT.has(id))) {
    const name = operation.path.slice(1);
    const count = await writeList(folder, name, operation, reading);
    done(`${name}.jsonl`, `${operation.summary}: JSON Lines`, count);
    if (operation.formats.some(({ extension }) => extension === "csv")) done(`${name}.csv`, `${operation.summary}: CSV`, count);
  }
  done(AKN_FILE, "Every text in every language: Akoma Ntoso 3.0", await writeAkn(path.join(folder, AKN_FILE), reading));
  fs.writeFileSync(path.join(folder, "LICENSE.txt"), LICENSE);
  const manifest = { date: new Date().toISOString(), license: "LICENSE.txt", api: `${reading.origin}${API}/openapi.json`, files };
  fs.writeFileSync(path.join(folder, "SHA256SUMS"), files.map(({ file, sha256 }) => `${sha256}  ${file}\n`).join(""));
  fs.writeFileSync(path.join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

async function* pagesOf(operation: Operation, reading: Reading): AsyncGenerator<List<Item>> {
  let next: string | null = `${reading.origin}${API}${operation.path}?limit=100`;
  while (next) {
    const query: Record<string, string> = Object.fromEntries(new URL(next).searchParams);
    const { whole } = await operation.run({ params: {}, query, reading, address: next });
    const page = whole as List<Item>;
    yield page;
    ({ next } = page);
  }
}

async function writeList(folder: string, name: string, operation: Operation, reading: Reading): Promise<number> {
  const csv = operation.formats.find(({ extension }) => extension === "csv");
  const lines = fs.openSync(path.join(folder, `${name}.jsonl`), "w");
  const table = csv && fs.openSync(path.join(folder, `${name}.csv`), "w");
  let count = 0;
  for await (const page of pagesOf(operation, reading)) {
    fs.writeSync(lines, page.items.map((item) => `${JSON.stringify(item)}\n`).join(""));
    if (csv && table !== undefined) {
      const text = String(await csv.render(page, { ...reading, self: "" }));
      fs.writeSync(table, count === 0 ? text : text.slice(text.indexOf("\n") + 1)); // the head once
    }
    count += page.items.length;
  }
  fs.closeSync(lines);
  if (table !== undefined) fs.closeSync(table);
  return count;
}

async function writeAkn(file: string, reading: Reading): Promise<number> {
  const [list, item] = ["listResolutions", "getResolution"].map((id) => OPERATIONS.find((operation) => operation.id === id));
  if (!list || !item) throw new Error("no operation for resolutions");
  const out = fs.openSync(file, "w");
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    fs.writeSync(out, chunk);
  });
  let count = 0;
  for await (const page of pagesOf(list, reading))
    for (const { id, expressions } of page.items as WorkFullResource[]) {
      if (expressions.length === 0) continue;
      const { whole } = await item.run({ params: { id }, query: {}, reading, address: reading.origin });
      const work = whole as WorkFullResource;
      for (const { language } of work.expressions) {
        const entry = new ZipDeflate(`${id}.${language}.akn.xml`, { level: 6 });
        entry.mtime = new Date(work.modified ?? "2026-01-01");
        zip.add(entry);
        entry.push(new TextEncoder().encode(toAkn(work, language)), true);
        count++;
      }
    }
  zip.end();
  fs.closeSync(out);
  return count;
}

function checksum(file: string): string {
  const hash = createHash("sha256");
  const input = fs.openSync(file, "r");
  const buffer = Buffer.alloc(1024 * 1024);
  for (let read = fs.readSync(input, buffer); read > 0; read = fs.readSync(input, buffer)) hash.update(buffer.subarray(0, read));
  fs.closeSync(input);
  return hash.digest("hex");
}
