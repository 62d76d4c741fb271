import { isLocale } from "@/lib/i18n/locales";
import { countChosen } from "@/lib/search/queries";

/** Told by the browser (`ping` of a link) when a result is chosen: counted by month, without anything of the reader. */
export async function POST(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const lang = searchParams.get("lang");
  const id = searchParams.get("id") ?? "";
  if (isLocale(lang) && /^[a-z0-9-]{1,80}$/.test(id)) await countChosen(searchParams.get("q") ?? "", lang, id);
  return new Response(null, { status: 204 });
}
