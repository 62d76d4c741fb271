import type { Pool } from "pg";
import { LOCALES } from "@/lib/i18n/locales";
import { answerQuestion } from "../answer";
import { STATEMENT_TIMEOUT_MS } from "../database";
import { readParams } from "../params";
import { toView } from "../present";
import { below, pick, type Random } from "./random";

const SIGNS = [
  ...`"'-&|!():*\\%_;؟،«»“`,
  ..."<-> <2> $1 -- /* OR or".split(" "),
  ..."\u0000\ufffe\u202E\u2066\u200F\uFEFF\u0301\u200B\ud800\udc00",
];
const SQL = [
  `'; DROP TABLE "Work"; --`,
  "1 OR 1=1",
  `\\'); SELECT pg_sleep(10); --`,
  "$$",
  "E'\\x00'",
  "UNION SELECT NULL",
  "'a':A & 'b'",
  "%s%n",
];
const FIELDS = ["session", "organ", "lang", "verb", "state", "year", "part", "cites", "type", "topic", "foo"];
const VALUES = ["51", "cfm", "ar", "requests", "PS", "2015..2020", "9999..1", "operative", "67/264", "", '"a b', "\u0000", "x"];

export type Robust = { asked: number; errors: { typed: string; message: string }[]; tooBroad: string[]; slowest: number };

/**
 * Asks whole pages of results for anything that can be typed: random Unicode, halves of letters, operators, fields, SQL, direction marks, the
 * collection's own words, very long. Over the limit is what PostgreSQL gave up, or a whole answer that took longer than one statement may.
 */
export async function askAnything(pool: Pool, count: number, random: Random, connections: number): Promise<Robust> {
  const { rows } = await pool.query<{ spelling: string }>(`SELECT "spelling" FROM "SearchWord" ORDER BY md5("word") LIMIT 3000`);
  const words = rows.map(({ spelling }) => spelling);
  const result: Robust = { asked: 0, errors: [], tooBroad: [], slowest: 0 };
  let left = count;
  const worker = async () => {
    while (left-- > 0) {
      const typed = anything(random, words);
      const locale = pick(random, LOCALES);
      const begun = performance.now();
      try {
        const { params } = readParams({ q: typed });
        const answer = await answerQuestion(pool, { q: params.q, locale, filters: {}, beside: 3 });
        toView(answer, params, new Map(), locale);
        const ms = performance.now() - begun;
        result.slowest = Math.max(result.slowest, ms);
        if (answer.tooBroad || ms > STATEMENT_TIMEOUT_MS) result.tooBroad.push(typed);
      } catch (error) {
        result.errors.push({ typed, message: error instanceof Error ? error.message : "?" });
      }
      result.asked++;
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return result;
}

function anything(random: Random, words: string[]): string {
  const piece = () => {
    const kind = random();
    if (kind < 0.3) return pick(random, SIGNS);
    if (kind < 0.75) return pick(random, words);
    if (kind < 0.85) return `${pick(random, FIELDS)}:${pick(random, VALUES)}`;
    return kind < 0.95 ? `${below(random, 200)}/${below(random, 400)}` : pick(random, SQL);
  };
  const kind = random();
  const pieces = Array.from({ length: 1 + below(random, 20) }, piece);
  if (kind < 0.2) return Array.from({ length: below(random, 60) }, () => String.fromCharCode(below(random, 0x10000))).join("");
  if (kind < 0.35) return Array.from({ length: below(random, 60) }, () => String.fromCodePoint(below(random, 0x110000))).join("");
  if (kind < 0.75) return pieces.join(" ");
  if (kind < 0.95) return pieces.join("");
  return piece().repeat(50 + below(random, 2_000));
}
