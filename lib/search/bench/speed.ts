import type { Pool } from "pg";
import { answerQuestion } from "../answer";
import { find } from "../engine";
import { readParams } from "../params";
import type { Queryable } from "../plan";
import { toView } from "../present";
import { parseQuery } from "../query";
import type { Question } from "./quality";

export type Percentiles = { p50: number; p95: number; p99: number; max: number };

export function percentiles(values: number[]): Percentiles {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: sorted.at(-1) ?? 0 };
}

type Timed = { question: Question; ms: number; sql: number; slowest: { text: string; values: unknown[]; ms: number } };

/** A client that knows how long its statements took. */
function watched(pool: Queryable) {
  const seen = { sql: 0, slowest: { text: "", values: [] as unknown[], ms: 0 } };
  const query: Queryable["query"] = async (statement) => {
    const begun = performance.now();
    const result = await pool.query(statement);
    const ms = performance.now() - begun;
    seen.sql += ms;
    if (ms > seen.slowest.ms) seen.slowest = { ...statement, ms };
    return result;
  };
  return { query, seen };
}

export type What = "ranking" | "page";

/** Asks all questions over so many connections: the ranking alone, or a whole page of results with facets and paragraphs. */
export async function time(pool: Pool, questions: Question[], connections: number, what: What): Promise<Timed[]> {
  const timed: Timed[] = [];
  const waiting = [...questions];
  const worker = async () => {
    for (let question = waiting.pop(); question; question = waiting.pop()) timed.push(await timeOne(pool, question, what));
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return timed;
}

async function timeOne(pool: Pool, question: Question, what: What): Promise<Timed> {
  const client = watched(pool as unknown as Queryable);
  const begun = performance.now();
  if (what === "ranking") await find(client, { query: parseQuery(question.text), locale: question.language, limit: 10 });
  else {
    const { params } = readParams({ q: question.text });
    const answer = await answerQuestion(client, { q: params.q, locale: question.language, filters: {}, beside: 3 });
    toView(answer, params, new Map(), question.language);
  }
  return { question, ms: performance.now() - begun, ...client.seen };
}

/** The plan of a statement, as PostgreSQL ran it. */
export async function explain(pool: Pool, { text, values }: { text: string; values: unknown[] }): Promise<string> {
  const { rows } = await pool.query<{ "QUERY PLAN": string }>(`EXPLAIN (ANALYZE, BUFFERS, TIMING OFF) ${text}`, values);
  return rows.map((row) => row["QUERY PLAN"]).join("\n");
}

/** Sizes of the search tables and their indexes. */
export async function sizes(pool: Pool): Promise<{ name: string; rows: number; size: string }[]> {
  const { rows } = await pool.query(
    `SELECT relname AS name, greatest(reltuples, 0)::bigint::int AS rows, pg_size_pretty(pg_relation_size(oid)) AS size FROM pg_class
     WHERE relname LIKE 'Search%' AND relkind IN ('r', 'i') AND pg_relation_size(oid) > 100000 ORDER BY pg_relation_size(oid) DESC`,
  );
  return rows as { name: string; rows: number; size: string }[];
}
