import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { SaxesParser } from "saxes";
import { printHelp } from "@/lib/cli/help";
import { loadContent } from "@/lib/content/load";
import { readAkn } from "@/lib/import/akn/read";
import { Rejection } from "@/lib/import/rejection";
import { importDocuments, type Progress } from "@/lib/import/run/import";
import { findSources, readSources } from "@/lib/import/run/scan";
import { ensureDatabase } from "@/lib/server/database";
import { migrateDeploy } from "@/lib/server/migrate";
import { seed } from "@/prisma/seed";
import { startTestPostgres } from "@/tests/setup/postgres";

const HELP = `npm run bench:import [-- PATH … --jobs N]

How long an import takes against the bare time to read and parse the same XML, and its memory: into a database of its own, twice.
Prints a table in Markdown.

  PATH       files, folders or archives; all sessions of SHARED_DIR/corpus/un-ga when not given
  --jobs N   how many threads read and write (2)`;

if (printHelp(HELP)) process.exit(0);

const CORPUS = path.join(process.env.SHARED_DIR ?? "../shared", "corpus/un-ga");

type Row = { what: string; seconds: number; files: number; memory: number };

const args = process.argv.slice(2);
const jobs = args.includes("--jobs") ? Number(args[args.indexOf("--jobs") + 1]) : 2;
const given = args.filter((arg, i) => !arg.startsWith("--") && args[i - 1] !== "--jobs");
const paths = given.length > 0 ? given : corpus();
if (paths.length === 0) {
  console.log(`No corpus in ${CORPUS}: name one in SHARED_DIR, or give paths.`);
  process.exit(0);
}
await bench();
process.exit(0);

function corpus(): string[] {
  if (!fs.existsSync(CORPUS)) return [];
  const archives = fs.readdirSync(CORPUS).filter((name) => name.endsWith(".tar.xz"));
  return archives.sort().map((name) => path.join(CORPUS, name));
}

async function bench(): Promise<void> {
  const bare = await measure("read and parse (saxes alone)", () => readAll((bytes) => parseBare(bytes)));
  const read = await measure("read, parse, make drafts", () => readAll((bytes, file) => void draftOf(bytes, file)));
  const server = await startTestPostgres();
  try {
    const databaseUrl = server.url("kb");
    await ensureDatabase(databaseUrl);
    await migrateDeploy(databaseUrl);
    await seed(databaseUrl, await loadContent());
    const curve: string[] = [];
    const onProgress = memoryCurve(curve);
    const first = await measure(`import, ${jobs} jobs`, () => importFiles(databaseUrl, onProgress));
    const second = await measure("import again (nothing new)", () => importFiles(databaseUrl));
    print([bare, read, first, second], bare.seconds);
    console.log(`\nMemory of the process at a quarter, half, three quarters and all of the bytes: ${curve.join(", ")} MB.`);
  } finally {
    await server.remove();
  }
}

async function importFiles(databaseUrl: string, onProgress?: (progress: Progress) => void): Promise<number> {
  const report = await importDocuments({ databaseUrl, paths, jobs, dryRun: false, ...(onProgress ? { onProgress } : {}) });
  return report.files.read;
}

async function readAll(each: (bytes: Uint8Array, file: string) => void): Promise<number> {
  let files = 0;
  for await (const document of readSources(await findSources(paths), () => undefined)) {
    files++;
    if ("bytes" in document) each(document.bytes, document.file);
  }
  return files;
}

/** Every element and every text is seen, as a reader must, and forgotten. */
function parseBare(bytes: Uint8Array): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", () => undefined);
  parser.on("text", () => undefined);
  parser.write(Buffer.from(bytes).toString("utf8")).close();
}

function draftOf(bytes: Uint8Array, file: string) {
  try {
    return readAkn(bytes, file);
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
}

async function measure(what: string, work: () => Promise<number>): Promise<Row> {
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 100);
  const begun = performance.now();
  const files = await work();
  clearInterval(watch);
  return { what, seconds: (performance.now() - begun) / 1000, files, memory: Math.max(peak, process.memoryUsage.rss()) };
}

/** Notes the memory each time another quarter of the bytes has been read. */
function memoryCurve(curve: string[]): (progress: Progress) => void {
  return ({ share, phase }) => {
    if (phase === "files" && share * 4 >= curve.length + 1) curve.push(String(Math.round(process.memoryUsage.rss() / 1024 / 1024)));
  };
}

function print(rows: Row[], bare: number): void {
  console.log("| | seconds | files a second | times the bare parse | peak memory, MB |\n|---|---:|---:|---:|---:|");
  for (const { what, seconds, files, memory } of rows)
    console.log(
      `| ${what} | ${seconds.toFixed(1)} | ${Math.round(files / seconds)} | ${(seconds / bare).toFixed(2)} | ${Math.round(memory / 1024 / 1024)} |`,
    );
}
