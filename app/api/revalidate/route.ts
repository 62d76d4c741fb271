import { timingSafeEqual } from "node:crypto";
import { revalidateTag } from "next/cache";
import { CONTENT_TAG } from "@/lib/cache";

/** Next drops cached pages only inside a request: the listener of this same process asks here (lib/server/listen.ts). */
export function POST(request: Request): Response {
  if (!isOwn(request.headers.get("authorization"))) return new Response(null, { status: 401 });
  revalidateTag(CONTENT_TAG, { expire: 0 });
  return new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
}

function isOwn(authorization: string | null): boolean {
  const secret = process.env.REVALIDATE_SECRET;
  if (!secret || !authorization) return false;
  const [given, wanted] = [authorization, `Bearer ${secret}`].map((text) => Buffer.from(text));
  return given!.length === wanted!.length && timingSafeEqual(given!, wanted!);
}
