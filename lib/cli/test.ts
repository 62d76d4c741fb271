import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { ensureBuilt, ensureClient, NEXT } from "./build";
import { runNode, tail } from "./child";
import { printHelp } from "./help";
import { isExpected, messageOf, Refusal } from "./refusal";
import { main, shutDown } from "./shutdown";
import { duration } from "./step";

/** What came of a suite. A check that gives no numbers counts as one. */
type Tally = { passed: number; failed: number; skipped?: number };
type Suite = { what: string; run: () => Promise<Tally> };

const SUITES: Record<string, Suite> = {
  format: {
    what: "Prettier finds nothing to change",
    run: () => check("node_modules/prettier/bin/prettier.cjs", ["--check", "--log-level=warn", "."]),
  },
  lint: { what: "ESLint finds nothing", run: () => check("node_modules/eslint/bin/eslint.js", ["--max-warnings=0", "."]) },
  types: { what: "TypeScript finds nothing", run: checkTypes },
  unit: { what: "functions, content and messages, without a database", run: () => vitest("unit") },
  db: { what: "seed and queries on a real PostgreSQL", run: () => vitest("db") },
  build: { what: "the production build", run: checkBuild },
  cli: { what: "starting, stopping, killing and repeating the commands", run: () => vitest("cli") },
  e2e: { what: "the production build in a real browser", run: playwright },
};

const HELP = `npm test [-- SUITE …]

Runs every suite, or the named ones, and ends with a line \`N passed, N failed\` over all of them. Exit 0 when nothing failed, else 1.

${Object.entries(SUITES)
  .map(([name, { what }]) => `  ${name.padEnd(8)}${what}`)
  .join("\n")}

  CHROMIUM_PATH   a browser for e2e; else Playwright's own, the system's, or one that is installed`;

if (!printHelp(HELP)) await main(test);

async function test(): Promise<void> {
  const names = chosen(process.argv.slice(2));
  forgetOwnSettings();
  const total: Tally = { passed: 0, failed: 0 };
  for (const name of names) {
    const { passed, failed } = await runSuite(name);
    total.passed += passed;
    total.failed += failed;
  }
  await shutDown();
  process.exitCode = total.failed === 0 ? 0 : 1;
  console.log(`${total.passed} passed, ${total.failed} failed`);
}

function chosen(names: string[]): string[] {
  const unknown = names.find((name) => !Object.hasOwn(SUITES, name));
  if (unknown !== undefined) throw new Refusal(`There is no suite ${unknown}: choose from ${Object.keys(SUITES).join(", ")}.`);
  return names.length > 0 ? names : Object.keys(SUITES);
}

/** Tests must not meet the database or the content that a developer's .env names. */
function forgetOwnSettings(): void {
  for (const name of ["DATABASE_URL", "PORT", "HOST", "CONTENT_DIR", "DATA_DIR", "NODE_ENV"]) delete process.env[name];
}

async function runSuite(name: string): Promise<Tally> {
  const begun = performance.now();
  console.log(`\n${name}: ${SUITES[name]?.what} …`);
  const tally = (await SUITES[name]?.run().catch(asFailure)) ?? { passed: 0, failed: 1 };
  const skipped = tally.skipped ? `, ${tally.skipped} skipped` : "";
  console.log(`${name}: ${tally.passed} passed, ${tally.failed} failed${skipped}, ${duration(performance.now() - begun)}`);
  return tally;
}

function asFailure(error: unknown): Tally {
  console.error(isExpected(error) ? messageOf(error) : error);
  return { passed: 0, failed: 1 };
}

/** A tool that says by its exit code whether all is well; only when not, what it says is shown. */
async function check(script: string, args: string[]): Promise<Tally> {
  const { code, output } = await runNode(script, args);
  if (code !== 0) console.error(tail(output, 200));
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function checkTypes(): Promise<Tally> {
  await ensureClient();
  const generated = await check(NEXT, ["typegen"]); // types of routes, and next-env.d.ts
  return generated.failed > 0 ? generated : check("node_modules/typescript/bin/tsc", ["--noEmit"]);
}

async function checkBuild(): Promise<Tally> {
  await ensureClient();
  await ensureBuilt();
  return { passed: 1, failed: 0 };
}

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

async function vitest(project: string): Promise<Tally> {
  if (project === "cli") await checkBuild();
  else await ensureClient();
  return withReport<VitestReport>(
    (file) =>
      runNode(
        "node_modules/vitest/vitest.mjs",
        ["run", "--project", project, "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`],
        { show: true, tidy: true },
      ),
    ({ numPassedTests, numFailedTests, numPendingTests, testResults }) => {
      const broken = testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0); // files that do not load
      return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests };
    },
  );
}

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };

async function playwright(): Promise<Tally> {
  const { ensureBrowser } = await import("@/tests/setup/browser");
  const browser = await ensureBrowser();
  if (!browser)
    throw new Refusal(
      "There is no browser for the end-to-end tests, and none could be installed: run `npx playwright install chromium`, or name one in CHROMIUM_PATH.",
    );
  await checkBuild();
  return withReport<PlaywrightReport>(
    (file) =>
      runNode("node_modules/@playwright/test/cli.js", ["test"], {
        show: true,
        tidy: true,
        env: { ...process.env, CHROMIUM_PATH: browser, E2E_REPORT: file },
      }),
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }),
  );
}

/** Runs a test runner and reads its numbers. One that fails without a failed test (it could not begin) still counts as failed. */
async function withReport<Report>(run: (file: string) => Promise<{ code: number }>, read: (report: Report) => Tally): Promise<Tally> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "kb-report-"));
  const file = path.join(folder, "report.json");
  try {
    const { code } = await run(file);
    const tally = fs.existsSync(file) ? read(JSON.parse(fs.readFileSync(file, "utf8")) as Report) : { passed: 0, failed: 0 };
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
