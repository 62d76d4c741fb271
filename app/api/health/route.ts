import { health } from "@/lib/server/health";

export const dynamic = "force-dynamic";

/** For load balancers and monitors: 200 when this instance can serve every page, else 503. */
export async function GET(): Promise<Response> {
  const state = await health();
  return Response.json(state, { status: state.status === "ok" ? 200 : 503, headers: { "cache-control": "no-store" } });
}
