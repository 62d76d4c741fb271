import { z } from "zod";

const port = z.coerce.number({ error: "must be a number between 0 and 65535" }).int().min(0).max(65535);
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: "must look like postgresql://user:password@host:5432/database" });

/** Every variable the house reads. An empty one counts as not set, as `.env` files and CI write them. */
const schema = z.object({
  /** A PostgreSQL of your own; without it the house starts its embedded one. */
  DATABASE_URL: postgresUrl.optional(),
  /** 0 picks a free port. */
  PORT: port.default(3000),
  /** Address to listen on; all of them when not set. `HOSTNAME` is not used: containers set it to their own name. */
  HOST: z.string().optional(),
  /** Folder of the content, of the embedded database and of locks. */
  CONTENT_DIR: z.string().default("content"),
  DATA_DIR: z.string().default(".data"),
  /** Shared by the listener and /api/revalidate; made up at each start when not set. */
  REVALIDATE_SECRET: z.string().min(16, "must have at least 16 characters").optional(),
  /** Memory for finished pages in the serving layer. */
  PAGE_CACHE_MB: z.coerce.number().min(1, "must be at least 1").default(64),
  /** Where readers reach this server, for addresses in data, feeds and sitemaps; taken from each request when not set. */
  SITE_URL: z.url({ protocol: /^https?$/, error: "must look like https://example.org" }).optional(),
  /** How many proxies of your own stand in front, whose X-Forwarded-For and X-Forwarded-Proto are believed. */
  TRUST_PROXY: z.coerce.number({ error: "must be the number of proxies in front" }).int().min(0).max(10).default(0),
  /** Requests a minute and client for data and searches; 0 for no limit. Pages of the cache are never limited. */
  RATE_LIMIT: z.coerce.number({ error: "must be a number of requests a minute" }).int().min(0).default(600),
  /** A browser for `npm test` and for files in PDF; `none` where there is to be none. */
  CHROMIUM_PATH: z.string().optional(),
});

export type Env = z.infer<typeof schema>;

/** Thrown when a variable has no sense; the message is one sentence a variable, with the remedy. */
export class EnvError extends Error {
  /** Tells the command line to print the message alone, without a stack. */
  readonly expected = true;
  override readonly name = "EnvError";
}

/** Parses the environment. @throws {EnvError} */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new EnvError(
    parsed.error.issues
      .map(({ path, message }) => `${path.join(".")} ${message}: correct it in the environment or in .env, or remove it.`)
      .join("\n"),
  );
}

export const env = parseEnv(process.env);
