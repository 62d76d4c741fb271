import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/prisma/client/client";

/** Longer than any page's slowest query, short enough that a page can still say that the database is away. */
const QUERY_TIMEOUT_MS = 5_000;
const CONNECT_TIMEOUT_MS = 3_000;

function createClient(connectionString: string | undefined) {
  const adapter = new PrismaPg({
    connectionString,
    max: 10,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    statement_timeout: QUERY_TIMEOUT_MS,
  });
  return new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
}

type Client = ReturnType<typeof createClient>;
const holder = globalThis as { kbClient?: Client };

/** The one client; kept over reloads in development, where modules are loaded again and again. */
export const db: Client = (holder.kbClient ??= createClient(process.env.DATABASE_URL));
