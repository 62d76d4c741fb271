import { revalidateTag } from "next/cache";
import { CONTENT_TAG } from "@/lib/cache";
import { hasRevalidateSecret } from "@/lib/server/revalidate-secret";

/** Next drops cached pages only inside a request: the listener of this same process asks here (lib/server/listen.ts). */
export function POST(request: Request): Response {
  if (!hasRevalidateSecret(request)) return new Response(null, { status: 401 });
  revalidateTag(CONTENT_TAG, { expire: 0 });
  return new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
}
