import { isLocale } from "@/lib/i18n/locales";
import { getSuggestions } from "@/lib/search/queries";

export const dynamic = "force-dynamic";

/** `?q=&lang=`: at most eight records that what is being typed may become. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const lang = searchParams.get("lang");
  const suggestions = await getSuggestions(searchParams.get("q") ?? "", isLocale(lang) ? lang : "en");
  return Response.json({ suggestions }, { headers: { "access-control-allow-origin": "*", "cache-control": "public, max-age=300" } });
}
