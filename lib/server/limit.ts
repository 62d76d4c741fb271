import type { IncomingMessage } from "node:http";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { isData } from "./data-paths";

const MINUTE = 60;

/** Health checks and our own calls are no client's questions. */
const FREE = /^\/api\/(health|revalidate)$/;

export type Limiter = (req: IncomingMessage) => Promise<number | null>;

/**
 * Counts what costs work, per client: data, and pages that are made for one question (`?…`). Pages of the cache and files are never counted,
 * so that many readers behind one address do not stand in each other's way.
 * @returns how many seconds to wait, or null where the request may pass
 */
export function createLimiter({ perMinute, trustedProxies }: { perMinute: number; trustedProxies: number }): Limiter {
  if (perMinute === 0) return async () => null;
  const limiter = new RateLimiterMemory({ points: perMinute, duration: MINUTE });
  return async (req) => {
    if (!isCounted(req.url ?? "")) return null;
    try {
      await limiter.consume(clientOf(req, trustedProxies));
      return null;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
    }
  };
}

export function isCounted(url: string): boolean {
  const [path = "", query] = url.split("?");
  if (FREE.test(path) || path.startsWith("/_next/")) return false;
  return isData(path) || (query !== undefined && query !== "" && !query.includes("_rsc="));
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
