import { localeOf } from "@/lib/i18n/locales";
import { Answer } from "./answer";

const KEPT = ["content-type", "content-security-policy"];

/**
 * The app's own not-found page in the language of an address, asked of ourselves and answered with 404. Next renders a page
 * that calls notFound() in the browser only: without JavaScript the reader would see nothing.
 */
export async function notFoundPage(origin: string, url: string): Promise<Answer | undefined> {
  const response = await fetch(`${origin}/${localeOf(url)}/page-not-found`).catch(() => undefined);
  if (!response?.ok) return undefined;
  const headers = Object.fromEntries(KEPT.map((name) => [name, response.headers.get(name) ?? undefined]));
  return new Answer(404, { ...headers, "cache-control": "no-store" }, Buffer.from(await response.arrayBuffer()));
}
