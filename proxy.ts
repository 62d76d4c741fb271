import createMiddleware from "next-intl/middleware";
import { routing } from "@/lib/i18n/routing";

/** Leads an address without a language to the reader's own. Pages with a language never pass here: they are served from the cache. */
export default createMiddleware(routing);

export const config = {
  matcher: ["/", "/((?!(?:ar|en|fr|id|r|akn|oai|mcp|data|sitemaps)(?:/|$)|api/|_next/|.*\\..*).*)"],
};
