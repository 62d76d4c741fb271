import { STATUS_CODES, type IncomingMessage, type OutgoingHttpHeaders, type RequestListener, type ServerResponse } from "node:http";
import { Answer, send, type Wishes, wishesOf } from "./answer";
import { securePage } from "./csp";
import { negotiate } from "./encoding";
import { isData } from "./data-paths";
import { failurePage } from "./failure-page";
import { BASE_HEADERS, INERT_POLICY, pagePolicy, SHARED_CACHING } from "./headers";
import { type Html, intercept } from "./intercept";
import { scriptsLate } from "./late-scripts";
import type { Limiter } from "./limit";
import { pageLinks } from "./links";
import type { PageCache } from "./page-cache";
import { refuseRequest, type RequestRefusal } from "./refuse";
import { STATIC_PREFIX, type StaticFiles } from "./static-files";

export type Parts = {
  /** Next's own request handler. */
  next: (req: IncomingMessage, res: ServerResponse) => unknown;
  files: StaticFiles;
  pages: PageCache;
  /** How long this client must wait, or null. */
  limit: Limiter;
  /** Asked when a page could not be made, to tell the reader why. */
  databaseAnswers: () => Promise<boolean>;
  /** The finished page that says, in the language of an address, that nothing is there; undefined when it cannot be had. */
  notFoundPage: (url: string) => Promise<Answer | undefined>;
};

/** Next's notes to itself and to its own platform. */
const INTERNAL = [
  "x-nextjs-cache",
  "x-nextjs-prerender",
  "x-nextjs-stale-time",
  "x-powered-by",
  "content-length",
  "transfer-encoding",
  "etag",
];

/** The whole road of a request: refusals, files, finished pages, and then Next with an eye on what it answers. */
export function createHandler(parts: Parts): RequestListener {
  return (req, res) => {
    for (const [name, value] of Object.entries(BASE_HEADERS)) res.setHeader(name, value);
    const refusal = refuseRequest(req);
    if (refusal) return refuse(req, res, refusal);
    void parts.limit(req).then((wait) => (wait === null ? serve(parts, req, res) : refuse(req, res, tooMany(wait))));
  };
}

function serve(parts: Parts, req: IncomingMessage, res: ServerResponse): void {
  const wishes = wishesOf(req);
  if (pathOf(req).startsWith(STATIC_PREFIX)) return sendFile(req, res, wishes, parts.files(pathOf(req)));
  if (isRead(req) && isPage(req)) return void servePage(parts, req, res, wishes);
  return pass(parts, req, res, wishes);
}

function tooMany(seconds: number): RequestRefusal {
  const message = `You asked more often than is good for all: wait ${seconds} seconds, then go on more slowly.`;
  return { status: 429, message, headers: { "retry-after": String(seconds) } };
}

/** Next would make a whole page to say that a file is missing. */
function sendFile(req: IncomingMessage, res: ServerResponse, wishes: Wishes, file: Answer | undefined): void {
  if (file) void send(res, wishes, file);
  else refuse(req, res, { status: 404, message: "There is no such file." });
}

/** In plain text; a program that asked for data gets problem details (RFC 9457). */
function refuse(req: IncomingMessage, res: ServerResponse, { status, message, headers }: RequestRefusal): void {
  const data = isData(pathOf(req));
  const body = { type: `/en/developers#problem-${status}`, title: STATUS_CODES[status] ?? "", status, detail: message };
  res.writeHead(status, {
    ...headers,
    ...(data ? { "access-control-allow-origin": "*", "access-control-expose-headers": "retry-after" } : {}),
    "content-type": data ? "application/problem+json" : "text/plain; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": INERT_POLICY,
  });
  res.end(data ? `${JSON.stringify(body, null, 2)}\n` : `${message}\n`);
}

/** Data of a navigation inside the app (`rsc`, `_rsc`), the interface for programs, and what else is no document: Next's alone. */
function pass(parts: Parts, req: IncomingMessage, res: ServerResponse, wishes: Wishes): void {
  intercept(res, negotiate(wishes.acceptEncoding), (html) => void answerHtml(parts, req, res, wishes, html, 0));
  void parts.next(req, res);
}

async function servePage(parts: Parts, req: IncomingMessage, res: ServerResponse, wishes: Wishes): Promise<void> {
  const hit = parts.pages.fresh(req.url ?? "");
  if (hit) return send(res, wishes, hit, { "x-cache": "hit" });
  const { generation } = parts.pages;
  // Next gets a GET without conditions: it must make the whole page, whose policy and tag are ours. Node itself sends no body to HEAD.
  req.method = "GET";
  delete req.headers["if-none-match"];
  delete req.headers["if-modified-since"];
  intercept(res, negotiate(wishes.acceptEncoding), (html) => void answerHtml(parts, req, res, wishes, html, generation));
  await parts.next(req, res);
}

async function answerHtml(
  parts: Parts,
  req: IncomingMessage,
  res: ServerResponse,
  wishes: Wishes,
  html: Html,
  generation: number,
): Promise<void> {
  const url = req.url ?? "";
  if (html.status >= 500) return answerFailure(parts, url, res, wishes);
  const missing = isUnfinished(html) ? await parts.notFoundPage(url) : undefined;
  if (missing) return send(res, wishes, missing, { ...BASE_HEADERS, "x-cache": "miss" }); // held HTML gave up all its headers
  const cacheable = req.method === "GET" && isCacheable(url, html);
  const { html: body, scripts } = securePage(scriptsLate(html.body.toString()));
  const links = html.status === 200 ? pageLinks(body, url) : [];
  const answer = new Answer(html.status, pageHeaders(html, { scripts, links, cacheable }), Buffer.from(body));
  if (cacheable) parts.pages.set(url, answer, generation);
  return send(res, wishes, answer, { "x-cache": "miss" });
}

/** Better the page as it was than none; else one that says calmly what is the matter. */
async function answerFailure({ pages, databaseAnswers }: Parts, url: string, res: ServerResponse, wishes: Wishes): Promise<void> {
  const old = pages.lastResort(url);
  if (old) return send(res, wishes, old, { "x-cache": "stale", "cache-control": "no-store" });
  return send(res, wishes, failurePage(url, !(await databaseAnswers())));
}

/** Next's document for a page that called notFound(): empty until its scripts have run, and without a language. */
function isUnfinished({ status, body }: Html): boolean {
  return status === 404 && body.includes('id="__next_error__"');
}

/** Only what Next itself keeps (s-maxage), and nothing of one reader's own. A query makes too many addresses to keep. */
function isCacheable(url: string, { status, headers }: Html): boolean {
  return status === 200 && !url.includes("?") && !headers["set-cookie"] && /s-maxage/.test(String(headers["cache-control"] ?? ""));
}

type Own = { scripts: string[]; links: string[]; cacheable: boolean };

function pageHeaders({ headers }: Html, { scripts, links, cacheable }: Own): OutgoingHttpHeaders {
  const own: OutgoingHttpHeaders = { ...headers, "content-security-policy": pagePolicy({ scripts }) };
  for (const name of INTERNAL) delete own[name];
  if (links.length > 0) own.link = [[headers.link ?? []].flat().join(", "), ...links].filter(Boolean).join(", ");
  return cacheable ? { ...own, "cache-control": SHARED_CACHING } : own;
}

function isRead({ method }: IncomingMessage): boolean {
  return method === "GET" || method === "HEAD";
}

/** Whether a person's browser asks for a document, as far as one can see. */
function isPage(req: IncomingMessage): boolean {
  const path = pathOf(req);
  return !req.headers.rsc && !/[?&]_rsc=/.test(req.url ?? "") && !path.startsWith("/_next/") && !isData(path);
}

function pathOf({ url = "" }: IncomingMessage): string {
  return url.split("?")[0] ?? "";
}
