/** Addresses that give data and not pages: they answer conditions themselves, every error as problem details, and are limited per client. */
const DATA = /^\/(?:api|id|r|akn|oai|mcp|data|sitemaps)(?:\/|$)|^\/(?:sitemap\.xml|robots\.txt|llms\.txt)$/;

export function isData(path: string): boolean {
  return DATA.test(path);
}
