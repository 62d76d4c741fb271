import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/**
 * The last Lighthouse for Node 20. Not a dependency: it brings 200 packages, and with it in the lock `npm ci` fails where the registry
 * lacks one of them. It is installed into a folder of its own when this bench first runs.
 */
const VERSION = "12.8.2";
const FOLDER = path.resolve(".data", `lighthouse-${VERSION}`);

export type Scores = {
  performance: number;
  accessibility: number;
  "best-practices": number;
  seo: number;
  /** Milliseconds. */
  lcp: number;
  tbt: number;
  shift: number;
  /** All that was sent over the network. */
  bytes: number;
  /** What costs points, by its title. */
  faults: string[];
};

type Audit = {
  title: string;
  score: number | null;
  scoreDisplayMode: string;
  numericValue?: number;
  displayValue?: string;
  details?: { items?: { node?: { snippet?: string } }[] };
};
type Report = {
  /** Why there is no measurement: the page did not paint in time, on a machine that is too busy. */
  runtimeError?: { code: string };
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, Audit>;
};
type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;

/** @returns measures a page as a mid-range phone on a slow mobile network, in the browser that listens on the port */
export async function loadLighthouse(): Promise<(url: string, port: number) => Promise<Scores>> {
  const entry = path.join(FOLDER, "node_modules/lighthouse/core/index.js");
  if (!fs.existsSync(entry)) {
    console.log(`installing lighthouse@${VERSION} into ${path.relative(".", FOLDER)}`);
    fs.mkdirSync(FOLDER, { recursive: true });
    fs.writeFileSync(path.join(FOLDER, "package.json"), '{ "private": true }\n');
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--no-save", `lighthouse@${VERSION}`], {
      cwd: FOLDER,
      stdio: "ignore",
    });
  }
  const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as { default: Lighthouse };
  return async (url, port) => {
    const flags = { port, logLevel: "silent", onlyCategories: ["performance", "accessibility", "best-practices", "seo"] };
    const result = await lighthouse(url, flags);
    if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse says nothing of ${url}: ${result?.lhr.runtimeError?.code ?? ""}`);
    const scores = toScores(result.lhr);
    if (Number.isNaN(scores.lcp)) throw new Error(`Lighthouse saw nothing painted of ${url}.`);
    return scores;
  };
}

function toScores({ categories, audits }: Report): Scores {
  const score = (category: string) => categories[category]?.score ?? 0;
  const number = (audit: string) => audits[audit]?.numericValue ?? NaN;
  const weighed = new Set(
    Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id)),
  );
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    "best-practices": score("best-practices"),
    seo: score("seo"),
    lcp: number("largest-contentful-paint"),
    tbt: number("total-blocking-time"),
    shift: number("cumulative-layout-shift"),
    bytes: number("total-byte-weight"),
    faults: Object.entries(audits)
      .filter(([id, audit]) => weighed.has(id) && audit.score !== null && audit.score < 0.9)
      .map(([, { title, displayValue, details }]) => [title, displayValue, details?.items?.[0]?.node?.snippet].filter(Boolean).join(" ")),
  };
}
