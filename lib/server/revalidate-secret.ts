import { randomUUID, timingSafeEqual } from "node:crypto";
import process from "node:process";

/** What the listener shows to /api/revalidate of its own process: given, or made up once. Kept in the environment, which all bundles share. */
export function revalidateSecret(): string {
  return (process.env.REVALIDATE_SECRET ||= randomUUID());
}

/** Whether a request carries the secret; compared in constant time. */
export function hasRevalidateSecret(request: Request): boolean {
  const given = Buffer.from(request.headers.get("authorization") ?? "");
  const wanted = Buffer.from(`Bearer ${revalidateSecret()}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
