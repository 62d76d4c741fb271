import process from "node:process";
import { parseArgs } from "node:util";
import { parseEnv } from "@/lib/env";
import { LOCALES } from "@/lib/i18n/locales";
import { askAcross } from "@/lib/search/bench/crossing";
import { ask, makeQuestions, scores, type Asked, type Question } from "@/lib/search/bench/quality";
import { seeded } from "@/lib/search/bench/random";
import { askAnything } from "@/lib/search/bench/robust";
import { makeScaled } from "@/lib/search/bench/scale";
import { countIndexed, explain, percentiles, sizes, time, type Timed, type What } from "@/lib/search/bench/speed";
import { openSearchPool } from "@/lib/search/database";
import { openDatabase } from "./database";
import { printHelp } from "./help";
import { Refusal } from "./refusal";
import { main, onShutdown, shutDown } from "./shutdown";

const HELP = `npm run bench:search [-- --count 200 --seed 7 --plans --scale 100000]

Measures the search over what is in the database (DATABASE_URL or the embedded one): import first. The same seed asks the same questions.
Prints tables in Markdown: quality by kind and language, titles in a language in which the text does not exist, times at 1 and 8
connections, sizes of the indexes. While translations are learnt anew without a fifth of the works, other searches wait.

  --count    questions of each kind and language (200)
  --seed     of the questions (7)
  --only     quality, across, speed or robust; robust asks --count questions of anything that can be typed, and only where it is named
  --scale    also times a copy of the database in which so many works are made of shuffled names and paragraphs of the real ones, twelve
             paragraphs each in three languages (100,000 works: 3 GB, some ten minutes); the copy is dropped at the end
  --keep     leaves the copy, which is called like the database with _scale behind it, or takes the one that an earlier run left
  --missed   shows the questions whose answer did not come first
  --plans    shows the plans of the ten slowest questions`;

const OPTIONS = {
  count: { type: "string", default: "200" },
  seed: { type: "string", default: "7" },
  only: { type: "string" },
  missed: { type: "boolean" },
  plans: { type: "boolean" },
  scale: { type: "string" },
  keep: { type: "boolean" },
} as const;

/** What --only may name: any other word would leave nothing to measure, which looks like success. */
const PARTS = ["quality", "across", "speed", "robust"];

/** The commonest words are bounded too. */
const COMMON: Question[] = [
  ["en", "resolution"],
  ["ar", "قرار"],
  ["fr", "résolution des Nations Unies"],
].map(([language, text]) => ({ kind: "common", language, text, right: new Set<string>() }) as Question);

if (!printHelp(HELP)) await main(bench);

async function bench(): Promise<void> {
  const { values } = parseArgs({ args: process.argv.slice(2), options: OPTIONS });
  const [count, seed, scale] = [Number(values.count), Number(values.seed), Number(values.scale ?? 0)];
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed) || !Number.isInteger(scale) || scale < 0)
    throw new Refusal("--count, --seed and --scale are whole numbers.");
  if (values.only !== undefined && !PARTS.includes(values.only)) throw new Refusal(`--only takes one of ${PARTS.join(", ")}.`);
  const wanted = (part: string) => values.only === undefined || values.only === part;
  const url = await openDatabase(parseEnv(process.env));
  const scaled = scale > 0 ? await makeScaled(url, scale, seed, values.keep ?? false, console.log) : null; // first: a database in use cannot be copied
  if (scaled && !values.keep) onShutdown(scaled.drop);
  const pools = openPools(url, 8);
  const patient = openSearchPool(url, 1, 600_000);
  onShutdown(() => patient.end());
  if (values.only === "robust") {
    await printRobust(pools.many, count, seed);
    return shutDown();
  }
  const questions = await makeQuestions(patient, count, seed);
  if (questions.length === 0) throw new Refusal("There are no imported resolutions to ask for: npm run import first.");
  if (wanted("quality")) printScores("Quality", await ask(pools.many, questions), values.missed);
  if (wanted("across")) {
    const client = await patient.connect();
    printScores("Titles in a language in which the text does not exist", await askAcross(client, count, seed), values.missed);
    client.release();
  }
  if (wanted("speed")) await printSpeed(scaled ? [pools, openPools(scaled.url, 8)] : [pools], questions, values.plans ?? false);
  await shutDown();
}

/** The connections of a collection: one alone, whose server process is known, and many at once. */
type Pools = { one: Pool; many: Pool };

function openPools(url: string, max: number): Pools {
  const pools = { one: openSearchPool(url, 1), many: openSearchPool(url, max) };
  onShutdown(async () => {
    await Promise.all([pools.one.end(), pools.many.end()]);
  });
  return pools;
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

/** The smaller collection first. */
async function printSpeed(collections: Pools[], questions: Question[], plans: boolean): Promise<void> {
  const asked = [...questions.filter((_, i) => i % 3 === 0), ...COMMON];
  for (const { one, many } of collections) for (const pool of [one, many]) await time([pool], asked.slice(0, 60), 4, "page"); // first plans and first pages of the tables
  const names = await Promise.all(collections.map(({ one }) => nameOf(one)));
  console.log(
    `\n## Speed: ${asked.length} questions, ms\n\n| collection | | connections | p50 | p95 | p99 | slowest | its SQL p95 | to its SQL | server's CPU p50 / p95 | p50 / p95 to the smaller |\n|---|---|---|---|---|---|---|---|---|---|---|`,
  );
  const slowest: Timed[][] = [];
  for (const what of ["ranking", "page"] as What[])
    for (const connections of [1, 8]) {
      const pools = collections.map(({ one, many }) => (connections === 1 ? one : many));
      const all = await time(pools, asked, connections, what);
      for (const [i, timed] of all.entries()) console.log(line(names[i] ?? "", what, connections, timed, all[0] ?? timed));
      if (what === "ranking" && connections === 1) slowest.push(...all);
    }
  for (const [i, timed] of slowest.entries()) await printSlowest(names[i] ?? "", collections[i]?.many, timed, plans);
  for (const [i, { one }] of collections.entries()) {
    console.log(`\n${names[i]}\n\n| table or index | rows | size |\n|---|---|---|`);
    for (const { name, rows, size } of await sizes(one)) console.log(`| ${name} | ${rows} | ${size} |`);
  }
}

async function nameOf(pool: Pool): Promise<string> {
  const { works, paragraphs } = await countIndexed(pool);
  return `${works} works, ${paragraphs} paragraphs`;
}

function line(name: string, what: What, connections: number, timed: Timed[], smaller: Timed[]): string {
  const { p50, p95, p99, max } = percentiles(timed.map(({ ms }) => ms));
  const sql = percentiles(timed.map((one) => one.sql));
  const cpu = timed.every((one) => one.cpu !== null) ? percentiles(timed.map((one) => one.cpu ?? 0)) : null;
  const base = percentiles(smaller.map(({ ms }) => ms));
  const cells = [
    name,
    what,
    connections,
    ...[p50, p95, p99, max, sql.p95].map((ms) => ms.toFixed(1)),
    (p95 / sql.p95).toFixed(2),
    cpu ? `${cpu.p50.toFixed(1)} / ${cpu.p95.toFixed(1)}` : "–",
    timed === smaller ? "" : `${(p50 / base.p50).toFixed(2)} / ${(p95 / base.p95).toFixed(2)}`,
  ];
  return `| ${cells.join(" | ")} |`;
}

async function printSlowest(name: string, pool: Pool | undefined, timed: Timed[], plans: boolean): Promise<void> {
  console.log(`\n${name}: the commonest words, and the slowest ten`);
  const show = ({ question, ms, cpu }: Timed) =>
    `- ${ms.toFixed(0)} ms${cpu === null ? "" : ` (CPU ${cpu.toFixed(0)})`}, ${question.language}, ${question.kind}: ${question.text}`;
  for (const one of timed.filter(({ question }) => question.kind === "common")) console.log(show(one));
  for (const one of timed.toSorted((a, b) => (b.cpu ?? b.ms) - (a.cpu ?? a.ms)).slice(0, 10)) {
    console.log(show(one));
    if (plans && pool) console.log(`\n${await explain(pool, one.slowest)}\n`);
  }
}
