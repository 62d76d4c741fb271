import { createHash } from "node:crypto";
import { matches } from "@/lib/server/answer";
import { INERT_POLICY, SHARED_CACHING } from "@/lib/server/headers";
import { negotiateFormat, splitExtension, type Format } from "./format";
import type { Operation } from "./operation";
import { originOf } from "./origin";
import { LOCALES } from "@/lib/i18n/locales";
import { asProblem, Problem, PROBLEM_TYPE, problemBody } from "./problem";
import type { Successor } from "@/lib/entity/former";
import { API, COLLECTIONS, languagesOf, type Reading } from "./reading";

/** What every answer of the interface says, errors included: any page of any site may read it. */
export const OPEN_HEADERS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "content-language, etag, last-modified, link, retry-after",
  "content-security-policy": INERT_POLICY,
  "x-content-type-options": "nosniff",
} as const;

const ALLOW = "GET, HEAD, OPTIONS";

/** An answer to whoever asks before asking from another site. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN_HEADERS,
      allow: ALLOW,
      "access-control-allow-methods": ALLOW,
      "access-control-allow-headers": "accept, accept-language, if-modified-since, if-none-match",
      "access-control-max-age": "86400",
    },
  });
}

export function notAllowed(request: Request): Response {
  return problemResponse(new Problem(405, `Use ${ALLOW}: this data is read only.`, { headers: { allow: ALLOW } }), request);
}

export function problemResponse(error: unknown, request: Request): Response {
  const problem = asProblem(error);
  const body = `${JSON.stringify(problemBody(problem, new URL(request.url).pathname), null, 2)}\n`;
  const headers = { ...OPEN_HEADERS, "content-type": PROBLEM_TYPE, "cache-control": "no-store", ...problem.extra.headers };
  return new Response(body, { status: problem.status, headers });
}

type Sources = {
  operations: readonly Operation[];
  /** When anything in the collection last changed. */
  lastChange: () => Promise<Date | null>;
  /** The record that had an id before. */
  successor: (formerId: string) => Promise<Successor | null>;
};

/** Answers one request of the interface: finds its operation, checks it, runs it, writes it in the format wanted. */
export async function handle(request: Request, sources: Sources): Promise<Response> {
  try {
    const url = new URL(request.url);
    const routed = route(sources.operations, url.pathname.slice(API.length));
    return await answer(request, url, routed, sources.lastChange).catch(async (error: unknown) => {
      const missing = error instanceof Problem && error.status === 404;
      const path = missing ? await movedPath(routed, url.pathname, sources.successor) : null;
      if (path === null) throw error;
      return movedPermanently(originOf(request) + path + url.search);
    });
  } catch (error) {
    return problemResponse(error, request);
  }
}

async function answer(
  request: Request,
  url: URL,
  { operation, params, extension }: Routed,
  lastChange: Sources["lastChange"],
): Promise<Response> {
  const format = negotiateFormat(operation.formats, extension, request.headers.get("accept"));
  const query = singleValues(url.searchParams);
  const languages = languagesOf(query.lang, request.headers.get("accept-language"));
  const isJson = format.extension === "json";
  // Other formats get every language: one that shows a single language chooses itself, and has the others to fall back on.
  const reading: Reading = { origin: originOf(request), languages: isJson ? languages : LOCALES };
  const address = `${reading.origin}${url.pathname}${url.search}`;
  const [answered, changed] = await Promise.all([
    operation.run({ params, query, reading, address, pageSize: format.pageSize }),
    lastChange(),
  ]);
  const result = isJson ? answered.result : answered.whole;
  const body = await format.render(result, { ...reading, languages, self: address, changed });
  // The bytes of an archive or a print differ from one time to the next, what they say does not.
  const etag = typeof body === "string" ? etagOf(body, format) : `W/${etagOf(JSON.stringify([languages, result]), format)}`;
  const headers = {
    ...dataHeaders(format, etag, changed, nameOf(url.pathname, extension)),
    vary: "accept, accept-language",
    link: links(operation, url.pathname, extension, answered.next ?? null, reading.origin),
    ...(languages.length === 1 && languages[0] ? { "content-language": languages[0] } : {}),
  };
  if (isUnchanged(request, etag, changed)) return new Response(null, { status: 304, headers });
  return new Response(body as BodyInit, { headers });
}

/** A record that bears another id today: its data in the same format. */
function movedPermanently(location: string): Response {
  return new Response(null, { status: 308, headers: { ...OPEN_HEADERS, location, "cache-control": "public, max-age=300" } });
}

/**
 * The address of today of what a former id named, in the same collection, or in that of the noun which the record is today; null where
 * the id is nobody's. Citations and votes have their text's id in front of their own.
 */
export async function movedPath({ operation, params }: Routed, pathname: string, successor: Sources["successor"]): Promise<string | null> {
  const [former = ""] = (params.id ?? "").split(/[~!]/);
  const now = former === "" ? null : await successor(former);
  if (!now) return null;
  const segments = pathname.split("/");
  const place = operation.path.split("/").indexOf("{id}") + API.split("/").length - 1;
  segments[place] = now.id + (segments[place] ?? "").slice(former.length);
  const isRecord = operation.path === `/${segments[place - 1]}/{id}` && params.id === former;
  if (isRecord) segments[place - 1] = COLLECTIONS[now.noun];
  return segments.join("/");
}

export function etagOf(text: string, { extension }: Pick<Format, "extension">): string {
  return `"${createHash("sha1").update(extension).update("\0").update(text).digest("base64url")}"`;
}

/** Headers of data: what it is, since when, and how long it may be kept. */
export function dataHeaders(
  { type, extension, download }: Format,
  etag: string,
  changed: Date | null,
  name = "data",
): Record<string, string> {
  return {
    ...OPEN_HEADERS,
    "content-type": /^text\/|xml$/.test(type) && !type.includes("charset") ? `${type}; charset=utf-8` : type,
    "cache-control": SHARED_CACHING,
    etag,
    ...(changed ? { "last-modified": changed.toUTCString() } : {}),
    ...(download ? { "content-disposition": `attachment; filename="${name}.${extension}"` } : {}),
  };
}

/** What a saved file is called: the list or record that it holds. */
function nameOf(pathname: string, extension: string | undefined): string {
  const last = decodeURIComponent(pathname.split("/").at(-1) ?? "");
  const bare = extension === undefined ? last : last.slice(0, -extension.length - 1);
  return bare.replace(/[^\w-]/g, "-");
}

/** If-None-Match decides; only without it does If-Modified-Since (RFC 9110, 13.2.2). */
export function isUnchanged({ headers }: Request, etag: string, changed: Date | null): boolean {
  const tags = headers.get("if-none-match");
  if (tags !== null) return matches(tags, etag);
  const since = Date.parse(headers.get("if-modified-since") ?? "");
  return changed !== null && Number.isFinite(since) && Math.floor(changed.getTime() / 1_000) * 1_000 <= since;
}

/** One value a name: two would leave open which is meant. */
function singleValues(params: URLSearchParams): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of params) {
    if (Object.hasOwn(values, name))
      throw new Problem(400, `Give ${name} once.`, { errors: [{ parameter: name, detail: "is given more than once" }] });
    if (value !== "") values[name] = value;
  }
  return values;
}

type Routed = { operation: Operation; params: Record<string, string>; extension: string | undefined };

/** The operation of a path, its parameters and its extension. @throws {Problem} 404 */
export function route(operations: readonly Operation[], pathname: string): Routed {
  for (const operation of operations) {
    const extensions = operation.formats.map(({ extension }) => extension);
    const { path, extension } = splitExtension(pathname, extensions);
    const params = matchPath(operation.path, path);
    if (params) return { operation, params, extension };
  }
  throw new Problem(404, `No operation has this address. What there is stands in ${API}/openapi.json and at /en/developers.`);
}

/** `/organizations/{id}` against `/organizations/oic`. */
export function matchPath(template: string, pathname: string): Record<string, string> | null {
  const parts = template.split("/");
  const given = pathname.replace(/\/$/, "").split("/");
  if (parts.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [i, part] of parts.entries()) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    const value = decodeURIComponent(given[i] ?? "");
    if (name !== undefined && value !== "") params[name] = value;
    else if (part !== value) return null;
  }
  return params;
}

/** The other formats, the next page, and the description of the interface (RFC 8288, RFC 8631). */
function links({ formats }: Operation, pathname: string, extension: string | undefined, next: string | null, origin: string): string {
  const bare = extension === undefined ? pathname : pathname.slice(0, -extension.length - 1);
  const others = formats.map((format) => `<${origin}${bare}.${format.extension}>; rel="alternate"; type="${format.type}"`);
  const following = next === null ? [] : [`<${next}>; rel="next"`];
  return [...following, ...others, `<${origin}${API}/openapi.json>; rel="service-desc"; type="application/vnd.oai.openapi+json"`].join(
    ", ",
  );
}
