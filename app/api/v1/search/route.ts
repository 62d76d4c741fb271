import { ZodError } from "zod";
import { searchForApi } from "@/lib/search/queries";

export const dynamic = "force-dynamic";

/** `?q=&lang=&type=&limit=&cursor=`: 400 names the parameters that are out of range; no words make an error. */
export async function GET(request: Request): Promise<Response> {
  try {
    const answer = await searchForApi(Object.fromEntries(new URL(request.url).searchParams));
    return Response.json(answer, { headers: { "access-control-allow-origin": "*", "cache-control": "public, max-age=60" } });
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const detail = error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
    return Response.json(
      { title: "Bad request", status: 400, detail },
      { status: 400, headers: { "content-type": "application/problem+json" } },
    );
  }
}
