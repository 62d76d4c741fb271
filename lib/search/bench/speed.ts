import fs from "node:fs";
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

export type Timed = {
  question: Question;
  ms: number;
  sql: number;
  /** CPU time of the server's process; null where it cannot be known. */
  cpu: number | null;
  slowest: { text: string; values: unknown[]; ms: number };
};

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

/**
 * Asks all questions over so many connections: the ranking alone, or a whole page of results with facets and paragraphs. Every question is
 * asked of one collection right after the other, so that what else the machine does weighs on both alike.
 */
export async function time(pools: Pool[], questions: Question[], connections: number, what: What): Promise<Timed[][]> {
  const clocks = await Promise.all(pools.map((pool) => (pool.options.max === 1 ? cpuClock(pool) : null)));
  const timed = pools.map((): Timed[] => []);
  const waiting = [...questions];
  const worker = async () => {
    for (let question = waiting.pop(); question; question = waiting.pop())
      for (const [i, pool] of pools.entries()) timed[i]?.push(await timeOne(pool, question, what, clocks[i] ?? null));
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return timed;
}

async function timeOne(pool: Pool, question: Question, what: What, clock: (() => number) | null): Promise<Timed> {
  const client = watched(pool as unknown as Queryable);
  const [begun, busy] = [performance.now(), clock?.()];
  if (what === "ranking") await find(client, { query: parseQuery(question.text), locale: question.language, limit: 10 });
  else {
    const { params } = readParams({ q: question.text });
    const answer = await answerQuestion(client, { q: params.q, locale: question.language, filters: {}, beside: 3 });
    toView(answer, params, new Map(), question.language);
  }
  const ms = performance.now() - begun;
  return { question, ms, cpu: clock && busy !== undefined ? clock() - busy : null, ...client.seen };
}

/**
 * The CPU time in ms that the server's process behind the one connection of a pool has used: on a busy machine a better measure than the
 * clock. Only where the server runs on the same Linux; null elsewhere.
 */
async function cpuClock(pool: Pool): Promise<(() => number) | null> {
  const { rows } = await pool.query<{ pid: number; here: boolean }>(
    `SELECT pg_backend_pid() AS pid, coalesce(inet_server_addr() << '127.0.0.0/8' OR inet_server_addr() = '::1', true) AS here`,
  );
  const file = `/proc/${rows[0]?.pid}/schedstat`;
  const read = () => Number(fs.readFileSync(file, "utf8").split(" ")[0]) / 1e6;
  try {
    return rows[0]?.here && Number.isFinite(read()) ? read : null;
  } catch {
    return null;
  }
}

/** The plan of a statement, as PostgreSQL ran it. */
export async function explain(pool: Pool, { text, values }: { text: string; values: unknown[] }): Promise<string> {
  const { rows } = await pool.query<{ "QUERY PLAN": string }>(`EXPLAIN (ANALYZE, BUFFERS, TIMING OFF) ${text}`, values);
  return rows.map((row) => row["QUERY PLAN"]).join("\n");
}

/** How much is in the index. */
export async function countIndexed(pool: Pool): Promise<{ works: number; paragraphs: number }> {
  const { rows } = await pool.query<{ works: number; paragraphs: number }>(
    `SELECT (SELECT count(*)::int FROM "SearchDocument" WHERE "noun" = 'WORK') AS works, (SELECT count(*)::int FROM "SearchParagraph") AS paragraphs`,
  );
  return rows[0] ?? { works: 0, paragraphs: 0 };
}

/** Sizes of the search tables and their indexes. */
export async function sizes(pool: Pool): Promise<{ name: string; rows: number; size: string }[]> {
  const { rows } = await pool.query(
    `SELECT relname AS name, greatest(reltuples, 0)::bigint::int AS rows, pg_size_pretty(pg_relation_size(oid)) AS size FROM pg_class
     WHERE relname LIKE 'Search%' AND relkind IN ('r', 'i') AND pg_relation_size(oid) > 100000 ORDER BY pg_relation_size(oid) DESC`,
  );
  return rows as { name: string; rows: number; size: string }[];
}
