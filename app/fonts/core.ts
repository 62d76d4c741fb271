import fs from "node:fs";
import path from "node:path";
import subsetFont from "subset-font";

/** The whole face, of which our own file holds the letters that texts in Arabic are written with: a quarter of its bytes. */
export const WHOLE = "node_modules/@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2";
export const CORE = "app/fonts/noto-naskh-arabic-core.woff2";

/** The code points of a face of app/fonts.css: what its unicode-range names. */
export function codePointsOf(css: string, file: string): Set<number> {
  const faces = css.match(/@font-face \{[^}]*\}/g) ?? [];
  const range = faces.find((face) => face.includes(file))?.match(/unicode-range:([^;]*);/)?.[1] ?? "";
  return new Set(range.split(",").flatMap(spread));
}

function spread(range: string): number[] {
  const [first = 0, last = first] = range
    .trim()
    .replace("U+", "")
    .split("-")
    .map((digits) => parseInt(digits, 16));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Our own file as it is to be: all weights, and every rule by which letters join. */
export async function core(): Promise<Buffer> {
  const points = codePointsOf(fs.readFileSync("app/fonts.css", "utf8"), path.basename(CORE));
  return subsetFont(fs.readFileSync(WHOLE), String.fromCodePoint(...points), { targetFormat: "woff2" });
}
