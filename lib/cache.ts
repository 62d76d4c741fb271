import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";

/** The one tag of all that is read from the database: a seed or an import says NOTIFY, and every instance drops it. */
export const CONTENT_TAG = "content";

type Plain = string | number | boolean | null;

/**
 * A query asked once a page (React) and once a content version (Next). Arguments must be plain values: they are the key.
 * Results pass through JSON: select no Date, BigInt or Map.
 */
export function cached<A extends Plain[], R>(name: string, query: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
  return cache(unstable_cache(query, [name], { tags: [CONTENT_TAG] }));
}
