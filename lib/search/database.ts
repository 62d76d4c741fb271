import pg from "pg";

/** No question may take longer, whatever is typed; the common ones take a hundredth of it. */
export const STATEMENT_TIMEOUT_MS = 2_000;

/** Connections of their own, so that no rush of searches can keep the pages from their database. */
export function openSearchPool(connectionString: string | undefined, max = 6, timeout = STATEMENT_TIMEOUT_MS): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    connectionTimeoutMillis: 3_000,
    statement_timeout: timeout,
    query_timeout: timeout + 1_000,
    options: "-c plan_cache_mode=force_custom_plan -c jit=off",
  });
  pool.on("error", () => undefined); // an idle connection that the server closed: the next question opens another
  return pool;
}
