import process from "node:process";
import { parseArgs } from "node:util";
import { chromium, type Browser } from "@playwright/test";
import { printHelp } from "@/lib/cli/help";
import { ensureDatabase } from "@/lib/server/database";
import { freePort } from "@/lib/server/port";
import { LOCALES } from "@/lib/i18n/locales";
import { PAGES } from "../e2e/pages";
import { ensureBrowser } from "../setup/browser";
import { importSmallTexts } from "../setup/e2e-import";
import { Command } from "../setup/house";
import { startTestPostgres } from "../setup/postgres";
import { buildBareApp, scriptBytes, startBareApp } from "./bare-app";
import { loadLighthouse, type Scores } from "./lighthouse-tool";

/** What issue 5 asks for: scores of 100, performance, layout shift, and bytes of JavaScript above the bare framework. */
const AIM = { accessibility: 1, "best-practices": 1, seo: 1, performance: 0.95, shift: 0.01, kilobytes: 20 };
/** A busy machine makes a page look slow, never fast: the best of these runs counts. */
const RUNS = 3;

const HELP = `npm run bench:lighthouse -- [options]

Lighthouse, as a mid-range phone on a slow network, on every page type in every language, and beside each page type a bare page of the
same framework in the same minutes: where that one is slow, the machine is busy. Then the JavaScript of some pages beside that of the
bare page. Ends with 1 when a page misses the aim: ${Object.entries(AIM)
  .map(([name, value]) => `${name} ${value}`)
  .join(", ")}.

  --only=NAME,NAME   page types of tests/e2e/pages.ts: "--only=home,organization chart"
  --locale=ar        one language
  --runs=N           runs of a page that misses the aim, the best of which counts: ${RUNS} when not set
  --no-lighthouse    the JavaScript alone
  --no-scripts       Lighthouse alone
  E2E_BASE_URL       a house that runs already; else one is started, on a database of its own
  CHROMIUM_PATH      the browser`;

const { values: wanted } = parseArgs({
  options: {
    help: { type: "boolean", short: "h" },
    runs: { type: "string", default: String(RUNS) },
    only: { type: "string" },
    locale: { type: "string" },
    "no-scripts": { type: "boolean" },
    "no-lighthouse": { type: "boolean" },
  },
});

const only = wanted.only?.split(",");
if (!printHelp(HELP) && namesAreKnown()) await main();

/** A name that no page type has would leave nothing to measure, which looks like success. */
function namesAreKnown(): boolean {
  const names = Object.keys(PAGES);
  const unknown = only?.filter((name) => !names.includes(name)) ?? [];
  if (unknown.length === 0) return true;
  console.error(
    `--only: no page type is called ${unknown.map((name) => `"${name}"`).join(", ")}. There are: ${names.map((name) => `"${name}"`).join(", ")}.`,
  );
  process.exitCode = 2;
  return false;
}

async function main(): Promise<void> {
  const executablePath = await ensureBrowser();
  if (!executablePath) throw new Error("There is no browser: name one in CHROMIUM_PATH.");
  const house = await openHouse();
  const debugging = 9_300 + (process.pid % 500);
  const browser = await chromium.launch({
    executablePath,
    args: [`--remote-debugging-port=${debugging}`, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-dev-shm-usage"],
  });
  await buildBareApp();
  const bare = await startBareApp();
  try {
    const missed = [
      ...(wanted["no-lighthouse"] ? [] : await measurePages(house.url, bare.url, debugging)),
      ...(wanted["no-scripts"] ? [] : await compareScripts(house.url, bare.url, browser)),
    ];
    if (missed.length > 0) console.log(`\nBelow the aim:\n  ${missed.join("\n  ")}`);
    process.exitCode = missed.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
    await bare.close();
    await house.close();
  }
}

async function openHouse(): Promise<{ url: string; close: () => Promise<void> }> {
  if (process.env.E2E_BASE_URL) return { url: process.env.E2E_BASE_URL, close: async () => {} };
  const server = await startTestPostgres();
  await ensureDatabase(server.url("kb"));
  // Canonical addresses are whole only where the house knows its own: as on any public server.
  const port = String(await freePort(0));
  const env = { DATABASE_URL: server.url("kb"), PORT: port, SITE_URL: `http://localhost:${port}` };
  const house = new Command("start", [], { env });
  const url = await house.ready(900_000); // it may have to be built first
  await importSmallTexts(env.DATABASE_URL);
  return { url, close: async () => (await house.stop(), server.remove()) };
}

async function measurePages(base: string, bare: string, port: number): Promise<string[]> {
  const lighthouse = await loadLighthouse();
  const measure = (url: string) => again(() => lighthouse(url, port));
  const missed: string[] = [];
  const heads = ["page", "", "perf", "LCP s", "TBT ms", "CLS", "KB", "a11y", "best", "seo"];
  console.log(row(heads));
  for (const [name, path] of Object.entries(PAGES)) {
    if (only && !only.includes(name)) continue;
    console.log(row(["(bare page)", "", ...speed(await measure(bare))]));
    for (const locale of LOCALES) {
      if (wanted.locale && wanted.locale !== locale) continue;
      const url = `${base}/${locale}${path}`;
      await fetch(url).then((response) => response.arrayBuffer()); // readers find it made already, as all but the first do
      let best = await measure(url);
      for (let run = 1; run < Number(wanted.runs) && !reaches(best); run++) best = better(best, await measure(url));
      console.log(row([name, locale, ...speed(best), ...[best.accessibility, best["best-practices"], best.seo].map(points)]));
      if (!reaches(best)) missed.push(`${locale}${path} ${best.faults.join("; ")}`);
    }
  }
  return missed;
}

function speed({ performance, lcp, tbt, shift, bytes }: Scores): string[] {
  return [points(performance), (lcp / 1000).toFixed(1), tbt.toFixed(0), shift.toFixed(3), (bytes / 1024).toFixed(0)];
}

function points(score: number): string {
  return String(Math.round(score * 100));
}

/** On a busy machine the browser sometimes answers Lighthouse too late: that run says nothing of the page. */
async function again<T>(work: () => Promise<T>, tries = 3): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (tries === 1) throw error;
    return again(work, tries - 1);
  }
}

function reaches(scores: Scores): boolean {
  const { accessibility, "best-practices": practices, seo, performance, shift } = scores;
  return (
    accessibility >= AIM.accessibility &&
    practices >= AIM["best-practices"] &&
    seo >= AIM.seo &&
    performance >= AIM.performance &&
    shift < AIM.shift
  );
}

function better(one: Scores, other: Scores): Scores {
  return other.performance > one.performance ? other : one;
}

function row(cells: string[]): string {
  return cells.map((cell, i) => (i === 0 ? cell.padEnd(32) : i === 1 ? cell.padEnd(3) : cell.padStart(7))).join("");
}

/** Both built for production and opened in the same browser; every script that is fetched is compressed here in the same way. */
async function compareScripts(base: string, bare: string, browser: Browser): Promise<string[]> {
  const ofBare = await scriptBytes(browser, bare);
  console.log(`\nJavaScript on first load, brotli, KB\n${"a bare page of the framework".padEnd(42)}${kilobytes(ofBare)}`);
  const missed: string[] = [];
  for (const name of ["resolution in one language", "resolution in three languages", "body", "home"] as const) {
    const bytes = await scriptBytes(browser, `${base}/ar${PAGES[name]}`);
    const above = bytes - ofBare;
    console.log(`${name.padEnd(42)}${kilobytes(bytes)}  (${above >= 0 ? "+" : ""}${(above / 1024).toFixed(1)})`);
    if (above > AIM.kilobytes * 1024) missed.push(`${name}: ${(above / 1024).toFixed(1)} KB of JavaScript above the bare framework`);
  }
  return missed;
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1).padStart(6);
}
