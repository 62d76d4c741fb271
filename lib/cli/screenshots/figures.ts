import fs from "node:fs";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import { openPage } from "./take";
import { SCREENS, type Scheme, type Screen } from "./shot";

const FOLDER = ".github";
const QUALITY = 0.85;

type Figure = { name: string; path: string; screen: Screen; scheme: Scheme };

/** What README.md shows: one picture a language. */
const FIGURES: readonly Figure[] = [
  { name: "reading-ar", path: "/ar/resolutions/cfm-ex-21-2025-08-25", screen: "phone", scheme: "light" },
  { name: "chart-en", path: "/en/organizations/chart", screen: "desktop", scheme: "light" },
  { name: "search-fr", path: "/fr/search?q=Palestine", screen: "phone", scheme: "dark" },
];

/** Takes the first screen of each, twice as fine as it is wide, as WebP. @returns the files with their sizes, in words */
export async function takeFigures(browser: Browser, base: string): Promise<string> {
  fs.mkdirSync(FOLDER, { recursive: true });
  const said: string[] = [];
  for (const { name, path: address, screen, scheme } of FIGURES) {
    const context = await browser.newContext({ viewport: SCREENS[screen], deviceScaleFactor: 2, colorScheme: scheme });
    const page = await openPage(await context.newPage(), base + address);
    const picture = await toWebp(await context.newPage(), await page.screenshot());
    fs.writeFileSync(path.join(FOLDER, `${name}.webp`), picture);
    said.push(`${name}.webp ${Math.ceil(picture.length / 1024)} KB`);
    await context.close();
  }
  return said.join(", ");
}

/** The browser has an encoder: the pages of the site may not draw what they did not send, so an empty one does it. */
async function toWebp(page: Page, png: Buffer): Promise<Buffer> {
  const url = await page.evaluate(
    async ([data, quality]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      Object.assign(canvas, { width: image.width, height: image.height });
      canvas.getContext("2d")?.drawImage(image, 0, 0);
      return canvas.toDataURL("image/webp", quality);
    },
    [png.toString("base64"), QUALITY] as const,
  );
  return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
}
