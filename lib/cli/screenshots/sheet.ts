import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "@playwright/test";
import { groupById } from "@/lib/entity/group";
import { FOLDER, SCREENS, type Screen } from "./shot";
import type { Taken } from "./take";

const SHEETS = path.join(FOLDER, "sheets");
/** Pixels of a sheet, which viewers show without making it smaller, and of a picture on it. */
const SHEET = { width: 1560, height: 1540 };
const TILE: Record<Screen, number> = { phone: 260, desktop: 520 };

/**
 * Tiles pictures: one page type on one screen to a sheet, languages and schemes beside each other; what is taller than a sheet goes on
 * at the same height on the next one.
 * @returns the number of sheets
 */
export async function makeSheets(browser: Browser, pictures: readonly Taken[]): Promise<number> {
  fs.rmSync(SHEETS, { recursive: true, force: true });
  fs.mkdirSync(SHEETS, { recursive: true });
  const page = await browser.newPage({ viewport: { ...SHEET, height: 20 } });
  await page.goto(pathToFileURL(path.resolve(FOLDER)).href); // a page of this origin may show the files
  let count = 0;
  for (const sheet of sheetsOf(pictures)) {
    await page.setContent(sheet.html);
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    await page.screenshot({ path: path.join(SHEETS, `${sheet.name}.png`), fullPage: true });
    count++;
  }
  await page.close();
  return count;
}

type Sheet = { name: string; html: string };

function sheetsOf(pictures: readonly Taken[]): Sheet[] {
  const groups = [...groupById(pictures, ({ page, screen }) => `${page}.${screen}`).values()];
  return groups.flatMap((group) => {
    const [{ screen }] = group as [Taken];
    return chunks(inOrder(group), SHEET.width / TILE[screen]).flatMap(bands);
  });
}

function inOrder(group: readonly Taken[]): Taken[] {
  const rank = ({ scheme, locale }: Taken) => `${scheme === "light" ? 0 : 1}${locale}`;
  return group.toSorted((a, b) => rank(a).localeCompare(rank(b)));
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}

/** The same height of all the pictures, from their tops down. */
function bands(row: readonly Taken[], part: number): Sheet[] {
  const [first] = row as [Taken];
  const scale = TILE[first.screen] / SCREENS[first.screen].width;
  const tallest = Math.max(...row.map(({ height }) => height * scale));
  const title = first.name.split(".")[0];
  return Array.from({ length: Math.ceil(tallest / SHEET.height) }, (_, band) => {
    const cells = row.map((picture) => cell(picture, band)).join("");
    return { name: [title, first.screen, part + 1, band + 1].join("."), html: `${STYLE}<body>${cells}</body>` };
  });
}

function cell({ name, file, screen }: Taken, band: number): string {
  const image = `<img src="${pathToFileURL(path.resolve(file)).href}" alt="" width="${TILE[screen]}" style="margin-top:-${band * SHEET.height}px">`;
  return `<figure style="width:${TILE[screen]}px"><figcaption>${name}</figcaption><div>${image}</div></figure>`;
}

const STYLE = `<style>
  body { margin: 0; display: flex; background: #888; }
  figure { margin: 0; outline: 1px solid #888; }
  figcaption { height: 20px; overflow: hidden; font: 12px/20px sans-serif; white-space: nowrap; background: #fff; }
  div { max-height: ${SHEET.height}px; overflow: hidden; }
  img { display: block; }
</style>`;
