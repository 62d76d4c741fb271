import { INERT_POLICY } from "@/lib/server/headers";
import { getOriginal } from "@/lib/source/queries";

export const dynamic = "force-dynamic";

const HEADERS = {
  "content-type": "text/plain; charset=utf-8",
  "x-content-type-options": "nosniff",
  "content-security-policy": INERT_POLICY,
};

/** A source document byte for byte, for whoever wants to check its checksum; a download, never shown as a page. */
export async function GET(_request: Request, { params }: RouteContext<"/api/sources/[id]/original.txt">): Promise<Response> {
  const { id } = await params;
  const source = /^[a-z0-9-]{1,80}$/.test(id) ? await getOriginal(id).catch(() => "AWAY" as const) : null;
  if (source === "AWAY")
    return new Response("The database is away for a moment.\n", { status: 503, headers: { ...HEADERS, "retry-after": "5" } });
  if (!source) return new Response("There is no such document.\n", { status: 404, headers: HEADERS });
  return new Response(new TextEncoder().encode(source.text), {
    headers: {
      ...HEADERS,
      "content-disposition": `attachment; filename="${source.file}"`,
      "cache-control": "public, max-age=0, must-revalidate",
      etag: `"${source.sha256}"`,
    },
  });
}
