import "server-only";
import { endXml, xmlDocument } from "@/lib/api/formats/xml";
import { OPEN_HEADERS, problemResponse } from "@/lib/api/handle";
import { lastChange } from "@/lib/api/answer";
import { originOf } from "@/lib/api/origin";
import { Problem } from "@/lib/api/problem";
import { API } from "@/lib/api/reading";
import { countPages, listPages } from "@/lib/change/queries";
import { entityHref } from "@/lib/entity/href";
import { LOCALES } from "@/lib/i18n/locales";
import { SHARED_CACHING } from "@/lib/server/headers";

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
/** Of the 50,000 that the protocol allows; each has four addresses. */
const PAGE = 10_000;

/** Pages that list records, or speak of the whole. */
const LISTS = [
  "",
  "/organizations",
  "/resolutions",
  "/sessions",
  "/timeline",
  "/states",
  "/people",
  "/places",
  "/tasks",
  "/sources",
  "/about",
  "/about/notes",
  "/developers",
];

function respond(body: string, type: string): Response {
  return new Response(body, { headers: { ...OPEN_HEADERS, "content-type": type, "cache-control": SHARED_CACHING } });
}

/** The list of sitemaps, one or more a language. */
export async function answerSitemapIndex(request: Request): Promise<Response> {
  try {
    const origin = originOf(request);
    const [count, changed] = await Promise.all([countPages(), lastChange()]);
    const root = xmlDocument("sitemapindex", { xmlns: NAMESPACE });
    for (const locale of LOCALES)
      for (let page = 1; page <= Math.max(1, Math.ceil(count / PAGE)); page++) {
        const sitemap = root.ele("sitemap");
        sitemap.ele("loc").txt(`${origin}/sitemaps/${locale}-${page}.xml`);
        if (changed) sitemap.ele("lastmod").txt(changed.toISOString());
      }
    return respond(endXml(root), "application/xml");
  } catch (error) {
    return problemResponse(error, request);
  }
}

/** One sitemap: pages in one language, each with its addresses in all. */
export async function answerSitemap(request: Request): Promise<Response> {
  try {
    const origin = originOf(request);
    const [, language, number] = /\/sitemaps\/(\w+)-(\d{1,4})\.xml$/.exec(new URL(request.url).pathname) ?? [];
    const locale = LOCALES.find((known) => known === language);
    const page = Number(number);
    const rows = locale && page > 0 ? await listPages((page - 1) * PAGE, PAGE) : [];
    if (!locale || (rows.length === 0 && page !== 1)) throw new Problem(404, "The sitemaps are listed in /sitemap.xml.");
    const root = xmlDocument("urlset", { xmlns: NAMESPACE, "xmlns:xhtml": "http://www.w3.org/1999/xhtml" });
    const add = (pathOf: (language: (typeof LOCALES)[number]) => string, modified?: Date) => {
      const url = root.ele("url");
      url.ele("loc").txt(origin + encodeURI(pathOf(locale)));
      if (modified) url.ele("lastmod").txt(modified.toISOString());
      for (const other of LOCALES) url.ele("xhtml:link", { rel: "alternate", hreflang: other, href: origin + encodeURI(pathOf(other)) });
    };
    if (page === 1) for (const path of LISTS) add((other) => `/${other}${path}`);
    for (const row of rows) add((other) => entityHref(other, row), row.changedAt);
    return respond(endXml(root), "application/xml");
  } catch (error) {
    return problemResponse(error, request);
  }
}

/** Everybody is welcome; what is made anew for each question, and what is data already listed, need not be crawled. */
export function answerRobots(request: Request): Response {
  const origin = originOf(request);
  const lines = [
    "User-agent: *",
    "Allow: /",
    ...LOCALES.flatMap((locale) => [`Disallow: /${locale}/search`, `Allow: /${locale}/search/help`]),
    "Disallow: /api/revalidate",
    "",
    `Sitemap: ${origin}/sitemap.xml`,
    "",
  ];
  return respond(lines.join("\n"), "text/plain; charset=utf-8");
}

/** What this is and how to ask, for assistants (llmstxt.org). */
export function answerLlms(request: Request): Response {
  const origin = originOf(request);
  return respond(
    `# OIC knowledge base

> The institutional memory of the Organization of Islamic Cooperation in Arabic, English and French: bodies, sessions, resolutions, memberships and tasks, every statement with the words of the source that prove it.

Cite the permanent address (\`url\`) of a record or paragraph, and its source. Texts say what they are: SOURCE is printed by a source; EDITORIAL_TRANSLATION and EDITORIAL_LABEL are the editors' own. What no source says is null, never a guess; editorial notes tell of conflicts and slips.

## Ask

- [MCP server](${origin}/mcp): Model Context Protocol, streamable HTTP, read only, no key
- [HTTP API](${origin}${API}/openapi.json): OpenAPI 3.1, no key
- [Reference of the API](${origin}/en/developers): readable, with examples
- [Changes](${origin}${API}/changes): what came, changed or left since a date

## Read

- [Resolutions](${origin}/en/resolutions): texts with their paragraphs; as Markdown at ${API}/resolutions/{id}.md, as Akoma Ntoso at .akn.xml
- [Bodies](${origin}/en/organizations): organs, departments, committees and their members
- [Tasks](${origin}/en/tasks): who must do what, and on which legal basis
- [Sources](${origin}/en/sources): the documents, byte for byte
- [Editorial notes](${origin}/en/about/notes): conflicts, slips, inferences

## Take away

- [Whole collection](${origin}/data): JSON Lines, CSV, Akoma Ntoso, with checksums
- [OAI-PMH](${origin}/oai?verb=Identify): Dublin Core and Akoma Ntoso
- [Sitemap](${origin}/sitemap.xml)
`,
    "text/plain; charset=utf-8",
  );
}
