import { item } from "@/lib/import/text/item";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { printHelp } from "@/lib/cli/help";
import { parseResolution } from "@/lib/import/text/parse";
import type { DraftResolution } from "@/lib/import/text/schema";
import { LAYOUTS, render, type Layout } from "./parse-render";
import { fold, plain, readTruths, type Truth } from "./parse-truth";

type Count = { right: number; truth: number; found: number };
type Measure = "paragraphs" | "preamble" | "operative" | "citations";
const MEASURES: Measure[] = ["paragraphs", "preamble", "operative", "citations"];
/** Of which numbers all layouts are tried. */
const SAMPLE = 11;
const LANGUAGES = ["ar", "en", "fr"] as const;

const HELP = `npm run bench:parse [-- --sessions 75,76 --every N]

Renders resolutions of SHARED_DIR/corpus/un-ga as the text of a PDF, parses it back and compares: every one as source 004 is laid out,
and those of every 11th number in all layouts. Prints tables in Markdown: precision and recall by language.

  --sessions          which sessions (75,76,77,78)
  --every N           those of every Nth number alone, in all layouts
  --layout N          in this one of the layouts, from 0
  --misses FILE       writes there what was not read as it was written
  --unpacked FOLDER   of resolutions that are unpacked already`;

if (printHelp(HELP)) process.exit(0);

const { values } = parseArgs({
  options: {
    sessions: { type: "string", default: "75,76,77,78" },
    layout: { type: "string" },
    every: { type: "string" },
    misses: { type: "string" },
    unpacked: { type: "string" },
  },
});

const shared = path.resolve(process.env.SHARED_DIR ?? path.join(import.meta.dirname, "../../../shared"));
const archives = values.sessions.split(",").map((session) => path.join(shared, "corpus/un-ga", `session-${session}.tar.xz`));
if (!archives.every((archive) => fs.existsSync(archive))) {
  console.log(`skipped: no corpus at ${path.relative(process.cwd(), shared) || shared} (set SHARED_DIR)`);
  process.exit(0);
}

if (values.unpacked) {
  run(values.unpacked);
  process.exit(0);
}
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-parse-"));
try {
  for (const archive of archives) execFileSync("tar", ["-xf", archive, "-C", folder]);
  run(folder);
} finally {
  fs.rmSync(folder, { recursive: true });
}

function run(root: string): void {
  const started = performance.now();
  const names = [...walk(root)].filter((name) => isEvery(Number(values.every ?? 1), name));
  const layouts = values.layout ? [item(LAYOUTS, Number(values.layout))] : LAYOUTS;
  const counts = new Map<string, Count>();
  const misses: string[] = [];
  let documents = 0;
  let failed = 0;
  let bytes = 0;
  let texts = 0;
  const times: number[] = [];
  const truths = names.flatMap((name) => readTruths(fs.readFileSync(name, "utf8"), path.relative(root, name)));
  const linked = linksBySymbol(truths);
  for (const read of truths) {
    const links = linked.get(read.symbol) ?? new Map<string, number>();
    const isAlone = (linked.get(`${read.symbol} files`)?.size ?? 1) < 2;
    // A link that one language alone has is as often pasted wrong as right: it is not asked for.
    const citations = read.citations.filter((symbol) => isAlone || (links.get(symbol) ?? 0) > 1);
    const truth = { ...read, citations, citationsOfAll: [...links.keys()] };
    if (truth.preamble.length + truth.operative.length === 0 || /[\u4e00-\u9fff]/.test(truth.enacting)) continue;
    documents++;
    const inSample = values.every !== undefined || isEvery(SAMPLE, truth.file);
    for (const [at, layout] of layouts.entries()) {
      if (at > 0 && !inSample) break;
      const text = render(truth, layout, randomOf(documents * 31 + at));
      const begun = performance.now();
      let draft: DraftResolution | undefined;
      try {
        draft = parseResolution(text, { language: truth.language });
      } catch (error) {
        failed++;
        misses.push(`FAILED ${truth.file} ${layout.name}: ${String(error)}`);
      }
      times.push(performance.now() - begun);
      bytes += text.length;
      texts++;
      const keys = [...(at === 0 ? ["once"] : []), ...(inSample ? [layout.name, "all"] : [])];
      compare(truth, draft, layout, { counts, keys, miss: (line) => misses.push(line) });
    }
  }
  const spent = times.reduce((sum, time) => sum + time, 0);
  const median = times.sort((one, two) => one - two)[times.length >> 1] ?? 0;
  console.log(`${documents} files of sessions ${values.sessions}, ${texts} texts; ${failed} not read at all.`);
  console.log(
    `Parsing took ${median.toFixed(1)} ms a text at the median (${(bytes / 1e6 / (spent / 1e3)).toFixed(1)} MB/s); all ${((performance.now() - started) / 1e3).toFixed(0)} s.`,
  );
  console.log(`\n${values.every ? `Every ${values.every}th number` : "Every file"}, ${item(layouts, 0).name}:\n`);
  for (const line of table(counts)) console.log(line);
  if (layouts.length > 1) {
    console.log(`\nEvery ${values.every ?? SAMPLE}th number in ${layouts.length} layouts:\n`);
    for (const line of tableOfLayouts(counts, layouts)) console.log(line);
  }
  if (values.misses) fs.writeFileSync(values.misses, misses.join("\n"));
}

/** How many languages of a resolution link each symbol; and, under "… files", the files themselves. */
function linksBySymbol(truths: Truth[]): Map<string, Map<string, number>> {
  const linked = new Map<string, Map<string, number>>();
  const at = (key: string) => {
    const links = linked.get(key) ?? new Map<string, number>();
    linked.set(key, links);
    return links;
  };
  for (const { symbol, language, citations } of truths) {
    at(`${symbol} files`).set(language, 1);
    for (const cited of citations) at(symbol).set(cited, (at(symbol).get(cited) ?? 0) + 1);
  }
  return linked;
}

function* walk(at: string): Generator<string> {
  for (const entry of fs.readdirSync(at, { withFileTypes: true }).sort((one, two) => (one.name < two.name ? -1 : 1))) {
    const inner = path.join(at, entry.name);
    if (entry.isDirectory()) yield* walk(inner);
    else if (entry.name.endsWith(".xml")) yield inner;
  }
}

function compare(
  truth: Truth,
  draft: DraftResolution | undefined,
  layout: Layout,
  { counts, keys, miss }: { counts: Map<string, Count>; keys: string[]; miss: (line: string) => void },
): void {
  const operative = (paragraphs: Truth["operative"]) => paragraphs.map(({ number, text }) => `${number ?? "-"}| ${fold(text)}`);
  const preamble = { truth: truth.preamble.map(plain), found: (draft?.preamble ?? []).map(fold) };
  const main = { truth: operative(truth.operative), found: operative(draft?.operative ?? []) };
  const lists: Record<Measure, { truth: string[]; found: string[] }> = {
    preamble,
    operative: main,
    paragraphs: { truth: [...preamble.truth, ...main.truth], found: [...preamble.found, ...main.found] },
    citations: { truth: truth.citations, found: (draft?.citations ?? []).map((symbol) => symbol.toUpperCase()) },
  };
  for (const measure of MEASURES) {
    const { missing, extra: unknown, right: found } = difference(lists[measure].truth, lists[measure].found);
    const elsewhere = measure === "citations" ? new Set(truth.citationsOfAll) : new Set<string>();
    const extra = unknown.filter((text) => !elsewhere.has(text));
    const counted = lists[measure].found.length - (unknown.length - extra.length); // neither right nor wrong: another language links it
    const right = found;
    for (const key of keys.map((name) => `${truth.language} ${measure} ${name}`)) {
      const count = counts.get(key) ?? { right: 0, truth: 0, found: 0 };
      counts.set(key, { right: count.right + right, truth: count.truth + lists[measure].truth.length, found: count.found + counted });
    }
    if (measure === "paragraphs") continue;
    for (const text of missing) miss(`- ${measure} ${truth.file} [${layout.columns}] ${text}`);
    for (const text of extra) miss(`+ ${measure} ${truth.file} [${layout.columns}] ${text}`);
  }
}

function difference(truth: string[], found: string[]): { right: number; missing: string[]; extra: string[] } {
  const left = new Map<string, number>();
  for (const text of truth) left.set(text, (left.get(text) ?? 0) + 1);
  const extra = found.filter((text) => {
    const times = left.get(text) ?? 0;
    if (times > 0) left.set(text, times - 1);
    return times === 0;
  });
  const missing = [...left].flatMap(([text, times]) => Array.from({ length: times }, () => text));
  return { right: found.length - extra.length, missing, extra };
}

/** A row for each language and measure: precision and recall of every file in the first layout. */
function* table(counts: Map<string, Count>): Generator<string> {
  yield "| language | measure | precision | recall |";
  yield "|---|---|---|---|";
  for (const language of LANGUAGES)
    for (const measure of MEASURES) {
      const once = counts.get(`${language} ${measure} once`);
      if (once) yield `| ${language} | ${measure} | ${share(once.right, once.found)} | ${share(once.right, once.truth)} |`;
    }
}

/** The same over all layouts, then of the worst layout. */
function* tableOfLayouts(counts: Map<string, Count>, layouts: Layout[]): Generator<string> {
  yield "| language | measure | precision | recall | worst layout: precision | recall | which |";
  yield "|---|---|---|---|---|---|---|";
  for (const language of LANGUAGES)
    for (const measure of MEASURES) {
      const all = counts.get(`${language} ${measure} all`);
      if (!all) continue;
      const worst = layouts
        .map((layout) => ({
          name: layout.name,
          count: counts.get(`${language} ${measure} ${layout.name}`) ?? { right: 0, truth: 0, found: 0 },
        }))
        .reduce((one, two) => (score(two.count) < score(one.count) ? two : one));
      yield `| ${[language, measure, share(all.right, all.found), share(all.right, all.truth), share(worst.count.right, worst.count.found), share(worst.count.right, worst.count.truth), worst.name].join(" | ")} |`;
    }
}

function score({ right, truth, found }: Count): number {
  return right / Math.max(1, truth + found);
}

function share(part: number, whole: number): string {
  return whole === 0 ? "-" : (part / whole).toFixed(4);
}

/** All languages of a resolution or none: by its number. */
function isEvery(nth: number, name: string): boolean {
  return hash(/(\d+[_ ]\d+)/.exec(path.basename(name))?.[1] ?? name) % nth === 0;
}

function hash(text: string): number {
  return [...text].reduce((sum, sign) => (Math.imul(sum, 31) + sign.charCodeAt(0)) >>> 0, 7);
}

/** Mulberry32: the same layouts on every run. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
