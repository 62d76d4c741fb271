import fs from "node:fs";
import path from "node:path";
import subsetFont from "subset-font";

type Face = {
  /** Ours, which app/fonts.css names with the code points it is to hold. */
  file: string;
  /** The face it is cut from, which app/fonts.css names with all others. */
  whole: string;
  /** A name that its licence keeps for the whole, and one as long for ours (SIL Open Font License, 3). */
  renamed?: [string, string];
  /** The weights that are kept of a face that has all. */
  weights?: number | { min: number; max: number };
};

/** Running text and what is strong in it: no page asks for another weight. */
const WEIGHTS = { min: 400, max: 600 };
const LATIN = "node_modules/@fontsource-variable";
const PLEX = "node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic";

/**
 * Of the Arabic faces the letters that Arabic is written with, a third and a quarter of the bytes; of the Latin ones the weights that are
 * used, two thirds, of the italics two fifths.
 */
export const FACES: Face[] = [
  {
    file: "app/fonts/noto-naskh-arabic-core.woff2",
    whole: "node_modules/@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2",
  },
  { file: "app/fonts/interface-arabic-400.woff2", whole: `${PLEX}-400-normal.woff2`, renamed: ["IBM Plex", "KB House"] },
  { file: "app/fonts/interface-arabic-600.woff2", whole: `${PLEX}-600-normal.woff2`, renamed: ["IBM Plex", "KB House"] },
  {
    file: "app/fonts/interface-latin.woff2",
    whole: `${LATIN}/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2`,
    renamed: ["IBM Plex", "KB House"],
    weights: WEIGHTS,
  },
  {
    file: "app/fonts/reading-latin.woff2",
    whole: `${LATIN}/source-serif-4/files/source-serif-4-latin-wght-normal.woff2`,
    renamed: ["Source Serif", "Lectio Serif"],
    weights: WEIGHTS,
  },
  {
    file: "app/fonts/reading-latin-italic.woff2",
    whole: `${LATIN}/source-serif-4/files/source-serif-4-latin-wght-italic.woff2`,
    renamed: ["Source Serif", "Lectio Serif"],
    weights: WEIGHTS.min,
  },
];

/** The code points of a face of app/fonts.css: what its unicode-range names. */
export function codePointsOf(css: string, file: string): Set<number> {
  const faces = css.match(/@font-face \{[^}]*\}/g) ?? [];
  const range = faces.find((face) => face.includes(path.basename(file)))?.match(/unicode-range:([^;]*);/)?.[1] ?? "";
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

/** One of our files as it is to be: its letters and weights, and every rule by which letters join. */
export async function cut({ file, whole, renamed, weights }: Face): Promise<Buffer> {
  const letters = String.fromCodePoint(...codePointsOf(fs.readFileSync("app/fonts.css", "utf8"), file));
  const font = await subsetFont(fs.readFileSync(whole), letters, {
    targetFormat: "sfnt",
    ...(weights && { variationAxes: { wght: weights } }),
  });
  return subsetFont(renamed ? rename(font, ...renamed) : font, letters, { targetFormat: "woff2" });
}

/** One name as long as the other leaves all else in the file where it is. Names in a font are big-endian UTF-16, some without a space. */
function rename(font: Buffer, before: string, after: string): Buffer {
  const bytes = (name: string) => Buffer.from(name, "utf16le").swap16().toString("latin1");
  const joined = (name: string) => bytes(name.replace(" ", ""));
  const renamed = font.toString("latin1").replaceAll(bytes(before), bytes(after)).replaceAll(joined(before), joined(after));
  return Buffer.from(renamed, "latin1");
}
