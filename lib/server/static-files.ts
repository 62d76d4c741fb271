import fs from "node:fs";
import path from "node:path";
import { LRUCache } from "lru-cache";
import { Answer } from "./answer";
import { INERT_POLICY } from "./headers";

const TYPES: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
};

/** Everything below it is a file of the build, or nothing. */
export const STATIC_PREFIX = "/_next/static/";
const MEMORY = 48 * 1024 * 1024;
const BROTLI = 9;

/** Finds the build's file of an address. */
export type StaticFiles = (pathname: string) => Answer | undefined;

/**
 * The files of .next/static. Their names hold a hash of their content, so that a browser may keep them for good.
 * Only what stood in the folder at the start is served: no address can lead anywhere else. Contents are read when first asked for.
 */
export function staticFiles(distDir: string): StaticFiles {
  const known = listFiles(path.join(distDir, "static"));
  const answers = new LRUCache<string, Answer>({ maxSize: MEMORY, sizeCalculation: ({ size }) => size });
  return (pathname) => {
    if (!pathname.startsWith(STATIC_PREFIX)) return undefined;
    const file = known.get(pathname.slice(STATIC_PREFIX.length));
    const answer = answers.get(pathname) ?? (file === undefined ? undefined : read(file));
    if (answer) answers.set(pathname, answer);
    return answer;
  };
}

function listFiles(root: string): Map<string, string> {
  const entries = fs.readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [path.relative(root, file).split(path.sep).join("/"), file]));
}

/** Undefined for a file that a new build removed under our feet. */
function read(file: string): Answer | undefined {
  if (!fs.existsSync(file)) return undefined;
  const type = TYPES[path.extname(file)] ?? "application/octet-stream";
  const headers = { "content-type": type, "cache-control": "public, max-age=31536000, immutable", "content-security-policy": INERT_POLICY };
  return new Answer(200, headers, fs.readFileSync(file), BROTLI);
}
