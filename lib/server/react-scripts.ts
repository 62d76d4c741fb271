import fs from "node:fs";
import { createRequire } from "node:module";

/** A call of one of React's functions with plain values: `$RC("B:0","S:0")`. */
const CALL = /^\$R[A-Z]\(([\s\S]*)\);?$/;

/** A string of React's server code that is a script of its streaming runtime; its single quotes and escapes are JavaScript's. */
const SNIPPET = /'((?:\$R[A-Z]=)(?:[^'\\]|\\.)*)'|"(requestAnimationFrame\(function\(\)\{\$R[A-Z]=(?:[^"\\]|\\.)*)"/g;

let runtime: string[] | undefined;

/** Whether a script is React's own runtime for streamed HTML, or calls it with nothing but data. */
export function isReactScript(body: string): boolean {
  runtime ??= readRuntime();
  const rest = withoutRuntime(body, runtime);
  if (rest === "") return body !== "";
  const [, data] = CALL.exec(rest) ?? [];
  return data !== undefined && isJson(`[${data}]`);
}

/** What is left of a script after the pieces of the runtime at its beginning. */
function withoutRuntime(body: string, snippets: readonly string[]): string {
  const prefix = snippets.find((snippet) => body.startsWith(snippet));
  return prefix === undefined ? body.replace(/^;/, "") : withoutRuntime(body.slice(prefix.length), snippets);
}

/**
 * The runtime is read out of the React that Next brings, not written down here: it changes with upgrades, and what the installed
 * React can say is what pages may run. A snippet may end with the beginning of its own call, `…;$RC("`.
 */
function readRuntime(): string[] {
  const file = createRequire(import.meta.url).resolve("next/dist/compiled/react-dom/cjs/react-dom-server.node.production.js");
  const source = fs.readFileSync(file, "utf8");
  const snippets = [...source.matchAll(SNIPPET)].map(([, single, double]) => unquote(single ?? double ?? ""));
  const whole = snippets.map((snippet) => snippet.replace(/;?\$R[A-Z]\("$/, ""));
  return [...new Set(whole)].filter(Boolean).sort((a, b) => b.length - a.length); // the longest prefix first
}

function unquote(literal: string): string {
  return literal.replace(/\\(?:x([0-9a-f]{2})|(.))/gi, (_, hex?: string, character?: string) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : character === "n" ? "\n" : (character ?? ""),
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
