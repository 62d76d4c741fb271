import pg from "pg";

/** No question may take longer, whatever is typed; the common ones take a hundredth of it. */
export const STATEMENT_TIMEOUT_MS = 2_000;

/**
 * No table is read whole: PostgreSQL takes the comparison of a text's terms for cheap, and would rather look at every text than into the
 * index. Neither compiling nor sharing the work out to other processes pays for statements of some milliseconds.
 */
const SETTINGS = ["enable_seqscan=off", "jit=off", "max_parallel_workers_per_gather=0", "work_mem=16MB"]
  .map((setting) => `-c ${setting}`)
  .join(" ");

/** Connections of their own, so that no rush of searches can keep the pages from their database. */
export function openSearchPool(connectionString: string | undefined, max = 6, timeout = STATEMENT_TIMEOUT_MS): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    connectionTimeoutMillis: 3_000,
    statement_timeout: timeout,
    query_timeout: timeout + 1_000,
    options: SETTINGS,
  });
  pool.on("error", () => undefined); // an idle connection that the server closed: the next question opens another
  return pool;
}

/** Whether a statement, or the wait for a connection, took longer than allowed: 57014 is PostgreSQL's word for it, the messages are pg's. */
export function isTooLong(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    ("code" in error && error.code === "57014") || /^(query read timeout|timeout exceeded when trying to connect)$/i.test(error.message)
  );
}

/** What is to stand where something took too long; other failures stay failures. */
export function orIfTooLong<T>(instead: T): (error: unknown) => T {
  return (error) => {
    if (isTooLong(error)) return instead;
    throw error;
  };
}
