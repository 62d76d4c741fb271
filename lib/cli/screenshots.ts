import process from "node:process";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { LOCALES } from "@/lib/i18n/locales";
import { ensureBuilt, ensureClient } from "./build";
import { printHelp } from "./help";
import { Refusal } from "./refusal";
import { takeFigures } from "./screenshots/figures";
import { makeSheets } from "./screenshots/sheet";
import { chooseShots, SCHEMES, SCREENS, type Choice } from "./screenshots/shot";
import { takeShots } from "./screenshots/take";
import { main, onShutdown, shutDown } from "./shutdown";
import { step } from "./step";

const HELP = `npm run screenshots [-- WORD … --page P --locale L --scheme S --screen W --sheets --readme]

Renders every page type in every language, light and dark, on a phone and on a desktop, into screenshots/ (not in git): look at them.
Alone it builds the app and starts an instance with a database of its own, filled as for the end-to-end tests, and removes it again.

  WORD            only pictures whose names (page.language.scheme.screen) hold every WORD: npm run screenshots -- chart ar phone
  --page P        only this page type, whole, as in tests/e2e/pages.ts: --page "organization chart"; may be repeated, like the next
  --locale L      ${LOCALES.join(", ")}
  --scheme S      ${SCHEMES.join(", ")}
  --screen W      ${Object.keys(SCREENS).join(", ")}
  --sheets        tile the pictures as well, several to a file, into screenshots/sheets/
  --readme        nothing but the pictures of README.md, into .github/
  --jobs N        pages open at a time, 2 when not set
  --minutes N     stop after N minutes, 30 when not set; what was not taken is named

  SCREENSHOTS_URL an instance that runs already; pages of the tests' own texts are then left out, and named
  CHROMIUM_PATH   a browser; else Playwright's own, the system's, or one that is installed

Exit 0 when every picture was taken, else 1.`;

if (!printHelp(HELP)) await main(screenshots);

async function screenshots(): Promise<void> {
  const { choice, sheets, readme, jobs, minutes } = readArguments(process.argv.slice(2));
  const shots = await chooseShots(choice);
  const { ensureBrowser } = await import("@/tests/setup/browser");
  const executablePath = await ensureBrowser();
  if (!executablePath) throw new Refusal("There is no browser: run `npx playwright install chromium`, or name one in CHROMIUM_PATH.");
  const base = process.env.SCREENSHOTS_URL ?? (await startInstance());
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  onShutdown(() => browser.close());
  if (readme) {
    await step("pictures", () => takeFigures(browser, base), String);
    return shutDown();
  }
  const { taken, missed } = await takeShots(browser, base, shots, { jobs, until: Date.now() + minutes * 60_000 });
  console.log(`  ${taken.length} of ${shots.length} in screenshots/`);
  if (sheets)
    await step(
      "sheets",
      () => makeSheets(browser, taken),
      (count) => `${count} in screenshots/sheets/`,
    );
  await shutDown();
  if (missed.length === 0) return;
  console.error(`Not taken:\n  ${missed.join("\n  ")}`);
  process.exitCode = 1;
}

function readArguments(args: string[]): { choice: Choice; sheets: boolean; readme: boolean; jobs: number; minutes: number } {
  const { values, positionals } = readOptions(args);
  const { sheets = false, readme = false } = values;
  const choice = { words: positionals, pages: values.page, locales: values.locale, schemes: values.scheme, screens: values.screen };
  return { choice, sheets, readme, jobs: whole("--jobs", values.jobs ?? "2"), minutes: whole("--minutes", values.minutes ?? "30") };
}

function readOptions(args: string[]) {
  const many = { type: "string", multiple: true } as const;
  const one = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = { page: many, locale: many, scheme: many, screen: many, jobs: one, minutes: one, sheets: flag, readme: flag };
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${HELP}`);
  }
}

function whole(option: string, value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new Refusal(`${option} takes a whole number from 1 on, and not ${value}.`);
  return Number(value);
}

/** The house of the end-to-end tests, with their imported texts. */
async function startInstance(): Promise<string> {
  await ensureClient();
  await step("build", ensureBuilt, String);
  delete process.env.E2E_BASE_URL; // else the set-up takes the house that this names
  const { default: startHouse } = await import("@/tests/setup/e2e-house");
  const stop = await step("instance", startHouse, () => process.env.E2E_BASE_URL);
  if (stop) onShutdown(stop);
  return process.env.E2E_BASE_URL ?? "";
}
