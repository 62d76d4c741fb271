import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { chromium, type Browser } from "@playwright/test";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { ensureBuilt, ensureClient } from "./build";
import { printHelp } from "./help";
import { Refusal } from "./refusal";
import { main, onShutdown, shutDown } from "./shutdown";
import { step } from "./step";

const HELP = `npm run screenshots [-- FILTER …]

Renders every page type in every language, light and dark, on a phone and on a desktop, into screenshots/ (not in git): look at them.
FILTER keeps the pictures whose names (page.language.scheme.screen) hold all the words given: npm run screenshots -- chart ar phone

  SCREENSHOTS_URL   an instance that runs already; else one is built and started with an embedded database
  CHROMIUM_PATH     a browser; else Playwright's own, the system's, or one that is installed`;

const FOLDER = "screenshots";
const SCHEMES = ["light", "dark"] as const;
const SCREENS = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } } as const;
/** A page longer than this is cut: Chromium draws no more than 16,384 pixels. */
const TALLEST = 16_000;

type Shot = { name: string; path: string; locale: Locale; scheme: (typeof SCHEMES)[number]; screen: keyof typeof SCREENS };

if (!printHelp(HELP)) await main(screenshots);

async function screenshots(): Promise<void> {
  const shots = await choose(process.argv.slice(2));
  const { ensureBrowser } = await import("@/tests/setup/browser");
  const executablePath = await ensureBrowser();
  if (!executablePath) throw new Refusal("There is no browser: run `npx playwright install chromium`, or name one in CHROMIUM_PATH.");
  const base = process.env.SCREENSHOTS_URL ?? (await startInstance());
  fs.mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  onShutdown(() => browser.close());
  await step(
    "pictures",
    async () => {
      for (const shot of shots) await take(browser, base, shot);
    },
    () => `${shots.length} in ${FOLDER}/`,
  );
  await shutDown();
}

/** The page types of the end-to-end tests, once a language, scheme and screen. */
async function choose(words: string[]): Promise<Shot[]> {
  const { PAGES } = await import("@/tests/e2e/pages");
  const all = Object.entries(PAGES).flatMap(([page, address]) =>
    LOCALES.flatMap((locale) =>
      SCHEMES.flatMap((scheme) =>
        (Object.keys(SCREENS) as (keyof typeof SCREENS)[]).map((screen) => {
          const name = [page.replace(/[^\p{L}\p{N}]+/gu, "-"), locale, scheme, screen].join(".");
          return { name, path: `/${locale}${address}`, locale, scheme, screen };
        }),
      ),
    ),
  );
  const kept = all.filter(({ name }) => words.every((word) => matches(name, word.toLowerCase())));
  if (kept.length === 0) throw new Refusal(`No picture has a name with ${words.join(" and ")}: names are like ${all[0]?.name}.`);
  return kept;
}

/** A word of two letters is a language, whole; a longer one may stand anywhere. */
function matches(name: string, word: string): boolean {
  return word.length > 2 ? name.toLowerCase().includes(word) : name.toLowerCase().split(".").includes(word);
}

async function startInstance(): Promise<string> {
  await ensureClient();
  await ensureBuilt();
  const { startHouse } = await import("@/tests/setup/house");
  const house = await step(
    "instance",
    () => startHouse(),
    ({ url }) => url,
  );
  onShutdown(async () => void (await house.stop()));
  return house.url;
}

async function take(browser: Browser, base: string, { name, path: address, scheme, screen }: Shot): Promise<void> {
  const context = await browser.newContext({ colorScheme: scheme, viewport: SCREENS[screen] });
  const page = await context.newPage();
  const response = await page.goto(base + address, { timeout: 60_000 });
  if (response?.status() !== 200) throw new Error(`${address} answers ${response?.status()}`);
  await page.evaluate(() => document.fonts.ready);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const size = { width: SCREENS[screen].width, height: Math.min(height, TALLEST) };
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), fullPage: true, clip: { x: 0, y: 0, ...size } });
  await context.close();
}
