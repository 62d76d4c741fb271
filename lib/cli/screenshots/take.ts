import fs from "node:fs";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import { groupById } from "@/lib/entity/group";
import { messageOf } from "../refusal";
import { FOLDER, SCREENS, type Shot } from "./shot";

/** A page longer than this is cut: Chromium draws no more than 16,384 pixels. */
const TALLEST = 16_000;
const PATIENCE = 60_000;
const TELL_EVERY = 5_000;

/** A picture that lies in the folder; its height in pixels. */
export type Taken = Shot & { file: string; height: number };
type Limits = { jobs: number; until: number };
type Outcome = { taken: Taken[]; missed: string[] };

/** Takes the pictures, `jobs` pages at a time, until the moment `until` (ms); each that is not taken is named with its reason. */
export async function takeShots(browser: Browser, base: string, shots: readonly Shot[], { jobs, until }: Limits): Promise<Outcome> {
  fs.mkdirSync(FOLDER, { recursive: true });
  const outcome: Outcome = { taken: [], missed: [] };
  const visits = [...groupById(shots, ({ path, screen }) => `${path} ${screen}`).values()];
  let told = Date.now();
  const work = async () => {
    for (let visit = visits.shift(); visit; visit = visits.shift()) {
      if (Date.now() > until) outcome.missed.push(...visit.map(({ name }) => `${name}: no time left`));
      else await takeVisit(browser, base, visit, outcome);
      if (Date.now() - told < TELL_EVERY) continue;
      told = Date.now();
      console.log(`  ${outcome.taken.length} of ${shots.length} · ${visit[0]?.name}`);
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return outcome;
}

/** One address on one screen, in the schemes that are wanted. */
async function takeVisit(browser: Browser, base: string, visit: readonly Shot[], { taken, missed }: Outcome): Promise<void> {
  const [{ path: address, screen }] = visit as [Shot];
  const context = await browser.newContext({ viewport: SCREENS[screen] });
  const left = [...visit];
  try {
    const page = await openPage(await context.newPage(), base + address);
    for (let shot = left[0]; shot; shot = left[0]) {
      taken.push(await takeShot(page, shot));
      left.shift();
    }
  } catch (error) {
    missed.push(...left.map(({ name }) => `${name}: ${messageOf(error).split("\n")[0]}`));
  } finally {
    await context.close();
  }
}

/** Opens an address and waits for its faces. @throws when it answers with anything but 200 */
export async function openPage(page: Page, url: string): Promise<Page> {
  page.setDefaultTimeout(PATIENCE);
  const response = await page.goto(url);
  if (response?.status() !== 200) throw new Error(`${new URL(url).pathname} answers ${response?.status()}`);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

async function takeShot(page: Page, shot: Shot): Promise<Taken> {
  await page.emulateMedia({ colorScheme: shot.scheme });
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  const height = Math.min(whole, TALLEST);
  const file = path.join(FOLDER, `${shot.name}.png`);
  await page.screenshot({ path: file, fullPage: true, clip: { x: 0, y: 0, width: SCREENS[shot.screen].width, height } });
  return { ...shot, file, height };
}
