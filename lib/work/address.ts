/** Where a paragraph stands, as its address says: `op-7-a`, `pp-3`, `annex-1-12-b`, `a-op-s2-1`, `op-t-1` (lib/import/address.ts gives them). */
export type Address = {
  /** Of several resolutions in one document, the letter: A, B. */
  resolution: string | null;
  annex: string | null;
  /** Where the numbers begin again: the second run and so on. */
  run: string | null;
  kind: "opening" | "recital" | "paragraph" | "unnumbered" | "heading" | "table";
  /** Its number, with the points under it: `7`, `7 (a) (ii)`; empty for the opening words. */
  number: string;
};

const COUNTED = { p: "unnumbered", h: "heading", t: "table" } as const;
const AREAS = ["title", "intro", "pp", "op", "p"];

export function parseAddress(address: string): Address {
  const tokens = address.split("-");
  const resolution = /^[a-z]$/.test(tokens[0] ?? "") && !AREAS.includes(tokens[0] ?? "") ? (tokens.shift()?.toUpperCase() ?? null) : null;
  const annex = tokens[0] === "annex" ? (tokens.splice(0, 2)[1] ?? null) : null;
  const area = AREAS.includes(tokens[0] ?? "") && annex === null ? tokens.shift() : undefined;
  const run = /^s\d+$/.test(tokens[0] ?? "") ? (tokens.shift()?.slice(1) ?? null) : null;
  const counted = tokens.length > 1 && tokens[0] !== undefined && tokens[0] in COUNTED ? (tokens.shift() as keyof typeof COUNTED) : null;
  const [first = "", ...points] = tokens;
  const number = [first, ...points.map((point) => (/^(?:bis|\d+)$/.test(point) ? point : `(${point})`))].join(" ");
  return { resolution, annex, run, kind: counted ? COUNTED[counted] : kindOf(area, number), number };
}

/** The part and number of a paragraph that its number names among others of its part; null in annexes, and for what has no number. */
export function plainPart(address: string): { part: "recital" | "paragraph"; number: string } | null {
  const { resolution, annex, run, kind, number } = parseAddress(address);
  return (resolution ?? annex ?? run) === null && (kind === "recital" || kind === "paragraph") ? { part: kind, number } : null;
}

function kindOf(area: string | undefined, number: string): Address["kind"] {
  if (area === "pp") return "recital";
  return number === "" ? "opening" : "paragraph";
}
