import process from "node:process";
import { parseArgs } from "node:util";
import { parseEnv } from "@/lib/env";
import { LOCALES } from "@/lib/i18n/locales";
import { askAcross } from "@/lib/search/bench/crossing";
import { ask, makeQuestions, scores, type Asked, type Question } from "@/lib/search/bench/quality";
import { seeded } from "@/lib/search/bench/random";
import { askAnything } from "@/lib/search/bench/robust";
import { explain, percentiles, sizes, time, type What } from "@/lib/search/bench/speed";
import { openSearchPool } from "@/lib/search/database";
import { openDatabase } from "./database";
import { printHelp } from "./help";
import { Refusal } from "./refusal";
import { main, onShutdown, shutDown } from "./shutdown";

const HELP = `npm run bench:search [-- --count 200 --seed 7 --plans]

Measures the search over what is in the database (DATABASE_URL or the embedded one): import first. The same seed asks the same questions.
Prints tables in Markdown: quality by kind and language, titles in a language in which the text does not exist, times at 1 and 8
connections, sizes of the indexes. While translations are learnt anew without a fifth of the works, other searches wait.

  --count    questions of each kind and language (200)
  --seed     of the questions (7)
  --only     quality, across, speed or robust; robust asks --count questions of anything that can be typed, and only where it is named
  --missed   shows the questions whose answer did not come first
  --plans    shows the plans of the ten slowest questions`;

const OPTIONS = {
  count: { type: "string", default: "200" },
  seed: { type: "string", default: "7" },
  only: { type: "string" },
  missed: { type: "boolean" },
  plans: { type: "boolean" },
} as const;

/** The commonest words are bounded too. */
const COMMON: Question[] = [
  ["en", "resolution"],
  ["ar", "قرار"],
  ["fr", "résolution des Nations Unies"],
].map(([language, text]) => ({ kind: "common", language, text, right: new Set<string>() }) as Question);

if (!printHelp(HELP)) await main(bench);

async function bench(): Promise<void> {
  const { values } = parseArgs({ args: process.argv.slice(2), options: OPTIONS });
  const [count, seed] = [Number(values.count), Number(values.seed)];
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) throw new Refusal("--count and --seed are whole numbers.");
  const wanted = (part: string) => values.only === undefined || values.only === part;
  const url = await openDatabase(parseEnv(process.env));
  const pool = openSearchPool(url, 8);
  const patient = openSearchPool(url, 1, 600_000);
  onShutdown(async () => {
    await Promise.all([pool.end(), patient.end()]);
  });
  if (values.only === "robust") {
    await printRobust(pool, count, seed);
    return shutDown();
  }
  const questions = await makeQuestions(patient, count, seed);
  if (questions.length === 0) throw new Refusal("There are no imported resolutions to ask for: npm run import first.");
  if (wanted("quality")) printScores("Quality", await ask(pool, questions), values.missed);
  if (wanted("across")) {
    const client = await patient.connect();
    printScores("Titles in a language in which the text does not exist", await askAcross(client, count, seed), values.missed);
    client.release();
  }
  if (wanted("speed")) await printSpeed(pool, questions, values.plans ?? false);
  await shutDown();
}

type Pool = ReturnType<typeof openSearchPool>;

function printScores(title: string, asked: Asked[], missed = false): void {
  const all = scores(asked);
  console.log(
    `\n## ${title}: ${asked.length} questions\n\n| kind | ${LOCALES.map((locale) => `${locale} S@1 / S@10 / MRR`).join(" | ")} | MRR |\n|---|---|---|---|---|`,
  );
  for (const kind of new Set(all.map((score) => score.kind))) {
    const own = all.filter((score) => score.kind === kind);
    const cells = LOCALES.map((locale) => own.find(({ language }) => language === locale)).map((score) =>
      score ? [score.first, score.ten, score.mrr].map(show).join(" / ") : "–",
    );
    const total = own.reduce((sum, score) => sum + score.count, 0);
    console.log(`| ${kind} | ${cells.join(" | ")} | ${show(own.reduce((sum, score) => sum + score.mrr * score.count, 0) / total)} |`);
    if (missed) for (const score of own) for (const line of score.missed) console.log(`    ${score.language} ${line}`);
  }
  const mean = (value: (place: number) => number) => asked.reduce((sum, { place }) => sum + value(place), 0) / asked.length;
  console.log(
    `\nAll: S@1 ${show(mean((place) => (place === 1 ? 1 : 0)))}, S@10 ${show(mean((place) => (place > 0 ? 1 : 0)))}, MRR ${show(mean((place) => (place > 0 ? 1 / place : 0)))}`,
  );
}

async function printRobust(pool: Pool, count: number, seed: number): Promise<void> {
  const { asked, errors, tooBroad, slowest } = await askAnything(pool, count, seeded(seed), 4);
  console.log(
    `\n## Anything that can be typed: ${asked} questions\n\n${errors.length} errors, ${tooBroad.length} over the limit, slowest ${slowest.toFixed(0)} ms`,
  );
  for (const { typed, message } of errors.slice(0, 20)) console.log(`- ${message}: ${JSON.stringify(typed.slice(0, 200))}`);
  for (const typed of tooBroad.slice(0, 20)) console.log(`- over the limit: ${JSON.stringify(typed.slice(0, 200))}`);
  if (errors.length + tooBroad.length > 0) process.exitCode = 1;
}

function show(share: number): string {
  return share.toFixed(3).replace(/^0/, "");
}

async function printSpeed(pool: Pool, questions: Question[], plans: boolean): Promise<void> {
  const asked = [...questions.filter((_, i) => i % 3 === 0), ...COMMON];
  await time(pool, asked.slice(0, 50), 8, "page"); // first plans and first pages of the tables
  console.log(
    `\n## Speed: ${asked.length} questions, ms\n\n| | connections | p50 | p95 | p99 | slowest | p95 of its SQL |\n|---|---|---|---|---|---|---|`,
  );
  for (const what of ["ranking", "page"] as What[])
    for (const connections of [1, 8]) {
      const timed = await time(pool, asked, connections, what);
      const { p50, p95, p99, max } = percentiles(timed.map(({ ms }) => ms));
      const sql = percentiles(timed.map((one) => one.sql));
      console.log(`| ${what} | ${connections} | ${[p50, p95, p99, max, sql.p95].map((ms) => ms.toFixed(1)).join(" | ")} |`);
      if (what === "ranking" && connections === 1) {
        console.log(`\nSlowest ten:`);
        for (const { question, ms, slowest } of timed.toSorted((one, other) => other.ms - one.ms).slice(0, 10)) {
          console.log(`- ${ms.toFixed(0)} ms, ${question.language}, ${question.kind}: ${question.text}`);
          if (plans) console.log(`\n${await explain(pool, slowest)}\n`);
        }
        console.log("");
      }
    }
  console.log("\n| table or index | rows | size |\n|---|---|---|");
  for (const { name, rows, size } of await sizes(pool)) console.log(`| ${name} | ${rows} | ${size} |`);
}
