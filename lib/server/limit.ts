import type { IncomingMessage } from "node:http";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { isData } from "./data-paths";

const MINUTE = 60;

/** Health checks and our own calls are no client's questions. */
const FREE = /^\/api\/(health|revalidate)$/;

/** How many requests of other data a file weighs that is set or printed anew: seconds of a processor. */
const FILE_COST = 10;
const FILE = /\.(?:pdf|docx)$/;
const FILE_TYPE = /application\/(?:pdf|vnd\.openxmlformats-officedocument\.wordprocessingml)/;

export type Limiter = (req: IncomingMessage) => Promise<number | null>;

/**
 * Counts what costs work, per client: data, pages that are made for one question (`?…`), and as ten of these the files of a text (PDF,
 * Word). Pages of the cache are never counted, so that many readers behind one address do not stand in each other's way.
 * @returns how many seconds to wait, or null where the request may pass
 */
export function createLimiter({ perMinute, trustedProxies }: { perMinute: number; trustedProxies: number }): Limiter {
  if (perMinute === 0) return async () => null;
  const limiter = new RateLimiterMemory({ points: perMinute, duration: MINUTE });
  return async (req) => {
    const cost = costOf(req);
    if (cost === 0) return null;
    try {
      await limiter.consume(clientOf(req, trustedProxies), Math.min(cost, perMinute));
      return null;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
    }
  };
}

/** What a request weighs against the client's limit; 0 where it is not counted. */
export function costOf({ url = "", headers }: Pick<IncomingMessage, "url" | "headers">): number {
  const [path = "", query] = url.split("?");
  if (FREE.test(path) || path.startsWith("/_next/")) return 0;
  if (FILE.test(path) || (isData(path) && FILE_TYPE.test(headers.accept ?? ""))) return FILE_COST;
  return isData(path) || (query !== undefined && query !== "" && !query.includes("_rsc=")) ? 1 : 0;
}

/**
 * The address of whoever asks. Each proxy adds to the end of X-Forwarded-For the address that it was asked from: with one of our own in
 * front the last entry is true, with two the one before it; anything further left the client may have written itself.
 */
export function clientOf({ headers, socket }: IncomingMessage, trustedProxies: number): string {
  const forwarded = [headers["x-forwarded-for"] ?? []]
    .flat()
    .join(",")
    .split(",")
    .map((entry) => entry.trim());
  const told = trustedProxies > 0 ? forwarded.at(-trustedProxies) : undefined;
  return networkOf(told || socket.remoteAddress || "unknown");
}

/** One subscriber has a whole /64 of IPv6. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:/, "");
  return plain.includes(":") ? plain.split(":").slice(0, 4).join(":") : plain;
}
