import os from "node:os";
import process from "node:process";
import { parseArgs } from "node:util";
import { parseEnv } from "@/lib/env";
import { importDocuments } from "@/lib/import/run/import";
import { reportLines } from "@/lib/import/run/report";
import { checkContent } from "./content-check";
import { openDatabase, prepareDatabase } from "./database";
import { printHelp } from "./help";
import { showProgress } from "./import-progress";
import { Refusal } from "./refusal";
import { finish } from "./shutdown";
import { quietly } from "./step";

const HELP = `npm run import -- akn PATH… [--dry-run] [--rebuild] [--json] [--jobs N]

Brings General Assembly resolutions in Akoma Ntoso 3.0 into the database: files, folders, .zip, .tar, .tar.gz, .tar.xz. One file is one
resolution in Arabic, English or French; its languages are put side by side, paragraph by paragraph, and checked. Doing it again
changes nothing; a file that changed replaces its own text alone; running instances show it at once.

  --dry-run   reads and checks everything, writes nothing
  --rebuild   makes the rows of every work anew out of the files that were kept; then no PATH is needed
  --json      the report as JSON on standard output, everything else on standard error
  --jobs N    how many threads read and write; as many as there are processors, at most 4, when not given
  --help      this text

Exit 0 when every file was taken in, 1 when any was rejected; the others are in all the same.`;

export async function run(args: string[]): Promise<void> {
  if (printHelp(HELP, args)) return;
  const { json, ...options } = readArguments(args);
  if (json) quietly();
  const env = parseEnv(process.env);
  const databaseUrl = await openDatabase(env);
  if (!options.dryRun) await prepareDatabase(databaseUrl, await checkContent(env.DATA_DIR));
  const progress = showProgress();
  const report = await importDocuments({ databaseUrl, ...options, onProgress: progress.show });
  progress.end();
  if (json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else for (const line of reportLines(report)) console.log(line);
  await finish(report.files.rejected > 0 ? 1 : 0);
}

function readArguments(args: string[]) {
  const { values, positionals } = parse(args);
  if (positionals.length === 0 && !values.rebuild)
    throw new Refusal(`Which files? Give files, folders, .zip or .tar.xz archives.\n\n${HELP}`);
  const jobs = values.jobs === undefined ? Math.min(4, os.availableParallelism()) : Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 32) throw new Refusal("--jobs takes a number from 1 to 32.");
  return { paths: positionals, dryRun: values["dry-run"], rebuild: values.rebuild, json: values.json, jobs };
}

function parse(args: string[]) {
  const options = {
    "dry-run": { type: "boolean", default: false },
    rebuild: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    jobs: { type: "string" },
  } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${HELP}`);
  }
}
