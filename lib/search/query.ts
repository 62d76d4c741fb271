import { z } from "zod";
import { isField, type Field } from "./facets";
import { isNumberOnly, numberKeys } from "./numbers";

/** Longer questions are cut: more words find nothing more, and cost time. */
export const LONGEST = 300;
const MOST_WORDS = 32;
const MOST_FIELDS = 16;

const words = z.string().min(1).max(LONGEST);

/** What was typed, taken apart. Every part is plain text: nothing of it is yet a query of the database. */
export const query = z.strictObject({
  /** Cleaned, as it is shown again. */
  typed: z.string().max(LONGEST),
  /** Words to rank by: all but those with a minus and the fields, in their order. */
  text: z.string().max(LONGEST),
  /** Must stand together. */
  phrases: z.array(words).max(MOST_WORDS),
  /** One of each list must stand there. */
  either: z.array(z.array(words).min(2)).max(MOST_WORDS),
  /** Must not stand there. */
  without: z.array(words).max(MOST_WORDS),
  fields: z
    .array(z.strictObject({ name: z.custom<Field>((name) => typeof name === "string" && isField(name)), value: words }))
    .max(MOST_FIELDS),
  /** Keys of the numbers in it; `numberOnly` where nothing else is asked. */
  keys: z.array(z.string()),
  numberOnly: z.boolean(),
});

export type Query = z.infer<typeof query>;

type Piece = { text: string; quoted: boolean; without: boolean };

/** minus, field, then words in quotation marks (the last may be left open) or a word. */
const PIECE = /(-?)(?:(\p{L}{1,10}):(?=[^\s:]))?(?:"([^"]*)"?|([^\s"]+))/gu;

/**
 * Takes a question apart: quotation marks, minus, OR, `field:value`. Total: whatever cannot be meant as a sign is a word.
 * Words around OR belong together two by two: `a b OR c d` asks for a, one of b and c, and d.
 */
export function parseQuery(input: string): Query {
  const typed = clean(input);
  const result: Query = { typed, text: "", phrases: [], either: [], without: [], fields: [], keys: [], numberOnly: false };
  const ranked: Piece[] = [];
  let group: string[] | null = null;
  let afterOr = false;
  for (const piece of piecesOf(typed, result)) {
    if (isOr(piece) && ranked.length > 0) {
      afterOr = true;
      continue;
    }
    if (piece.without) {
      result.without.push(piece.text);
      continue;
    }
    const before = ranked.at(-1);
    if (afterOr && before) {
      if (!group) result.either.push((group = [before.text]));
      group.push(piece.text);
      afterOr = false;
    } else group = null;
    ranked.push(piece);
  }
  const alternatives = new Set(result.either.flat());
  result.phrases = ranked.filter(({ quoted, text }) => quoted && !alternatives.has(text)).map(({ text }) => text);
  result.text = ranked.map(({ text }) => text).join(" ");
  result.keys = numberKeys(result.text);
  result.numberOnly = result.fields.length === 0 && result.without.length === 0 && isNumberOnly(result.text);
  return query.parse(result);
}

function isOr({ text, quoted, without }: Piece): boolean {
  return text === "OR" && !quoted && !without;
}

/** The pieces that are no fields; the fields go into the result. */
function piecesOf(typed: string, result: Query): Piece[] {
  const pieces: Piece[] = [];
  for (const [whole, minus, name = "", quoted, plain = ""] of typed.matchAll(PIECE)) {
    if (pieces.length === MOST_WORDS) break;
    const value = (quoted ?? plain).trim();
    const field = name.toLowerCase();
    if (isField(field) && /[\p{L}\p{N}]/u.test(value) && result.fields.length < MOST_FIELDS) {
      result.fields.push({ name: field, value });
      continue;
    }
    const text = name === "" ? value : whole.replace(/^-/, "").replaceAll('"', " ").trim();
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    pieces.push({ text, quoted: quoted !== undefined && name === "", without: minus === "-" });
  }
  return pieces;
}

/** Without what PostgreSQL cannot store (NUL, halves of a character) or a reader cannot see; quotation marks straight; bounded. */
export function clean(typed: string): string {
  return typed
    .slice(0, LONGEST * 4)
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu, " ")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST)
    .replace(/\p{Cs}$/u, "")
    .trim();
}
