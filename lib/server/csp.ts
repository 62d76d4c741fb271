import { createHash } from "node:crypto";
import { STARTER } from "./late-scripts";
import { isReactScript } from "./react-scripts";

/** Everything between `<script …>` and `</script>`. React escapes both in text and attributes, so that no other match exists in its output. */
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;

/** One call of push(), and nothing else, on one of the two queues that Next fills. */
const PUSH =
  /^(\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f|\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\))\.push\(([\s\S]*)\);?$/;

/** Neighbouring scripts that hand on pieces of a page's data; their JSON holds no `<`. */
const NEIGHBOURS = /(?:<script>self\.__next_f\.push\([^<]*\)<\/script>){2,}/g;

/** Letters of a joined script: some 20 ms on a phone. The longest texts have a dozen of them. */
const MOST_JOINED = 131_072;

/** A page whose own inline scripts are known, and the sources for script-src that let them run and no others. */
export type SecuredPage = { html: string; scripts: string[] };

/**
 * Blesses a page's own inline scripts by their hash.
 *
 * A nonce would make every page dynamic, 7 to 100 times slower, and `unsafe-inline` would let injected code run. A hash does neither, but
 * only if not every script gets one: a script is blessed when all it can do is hand data to Next (one push() of plain JSON)
 * or reveal streamed HTML (React's fixed code with plain strings). Injected code cannot have that form: JSON.parse would fail on it.
 *
 * Neighbours are joined first. A long page has dozens, and their hashes would make a header that a proxy with its usual 4 KB for headers
 * refuses; but a phone reads each script in one go, and answers nobody meanwhile.
 */
export function securePage(original: string): SecuredPage {
  const scripts = new Set<string>();
  const html = original.replace(NEIGHBOURS, (run) => {
    const bodies = inlineScripts(run);
    if (!bodies.every(isOwnScript)) return run;
    const joined = joinUpTo(MOST_JOINED, bodies);
    for (const body of joined) scripts.add(hashSource(body));
    return joined.map((body) => `<script>${body}</script>`).join("");
  });
  for (const body of inlineScripts(html)) if (isOwnScript(body)) scripts.add(hashSource(body));
  return { html, scripts: [...scripts] };
}

/** Pieces in their order, joined as long as the whole is no longer than that. */
function joinUpTo(length: number, bodies: string[]): string[] {
  return bodies.reduce<string[]>((joined, body) => {
    const last = joined.at(-1);
    if (last === undefined || last.length + 1 + body.length > length) return [...joined, body];
    return [...joined.slice(0, -1), `${last};${body}`];
  }, []);
}

function inlineScripts(html: string): string[] {
  return [...html.matchAll(SCRIPT)].map(([, , body = ""]) => body).filter(Boolean);
}

/** Whether an inline script is our starter, or one of the framework's, which carry data and no code of a page's own. */
export function isOwnScript(body: string): boolean {
  const [, queue, data] = PUSH.exec(body) ?? [];
  if (queue !== undefined && data !== undefined) return queue.includes("TURBOPACK") ? isChunkList(data) : isFlightData(data);
  return body === STARTER || isReactScript(body);
}

/** `'sha256-…'`, as script-src and style-src take it. */
export function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** `[0]`, `[1,"…"]`, `[2,null]`, `[3,"…"]`: an instruction number and at most one piece of data. */
function isFlightData(text: string): boolean {
  const value = parseJson(text);
  return Array.isArray(value) && value.length <= 2 && typeof value[0] === "number";
}

/** The chunks that must have come before the first module runs: files of ours, and numbers of modules. */
function isChunkList(text: string): boolean {
  const value = parseJson(text) as { otherChunks?: unknown; runtimeModuleIds?: unknown } | undefined;
  if (typeof value !== "object" || value === null) return false;
  const { otherChunks, runtimeModuleIds, ...rest } = value;
  return Object.keys(rest).length === 0 && Array.isArray(otherChunks) && otherChunks.every(isChunk) && Array.isArray(runtimeModuleIds);
}

function isChunk(value: unknown): boolean {
  return typeof value === "string" && /^static\/chunks\/[\w.~-]+\.(js|css)(\?[\w=&.-]*)?$/.test(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
