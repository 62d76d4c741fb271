import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { ownAddress } from "./address";
import { databaseAnswers } from "./health";
import { env } from "@/lib/env";
import { createHandler } from "./handler";
import { hooks } from "./hooks";
import { createLimiter } from "./limit";
import { PageCache } from "./page-cache";
import { notFoundPage } from "./not-found-page";
import { staticFiles } from "./static-files";

export type ServeOptions = { port: number; host?: string; dir: string; cacheMegabytes: number };
export type Serving = { port: number; close: () => Promise<void> };

const LIMITS = { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000 };
const LAST_REQUESTS = 5_000;

/**
 * Serves the build with Next's programmatic interface behind our own layer: a policy of hashes, compression once per page,
 * finished pages from memory. The app needs none of it, and runs under plain `next start` as well.
 */
export async function serve({ port, host, dir, cacheMegabytes }: ServeOptions): Promise<Serving> {
  const { default: next } = await import("next");
  const app = next({ dev: false, dir, hostname: host, port });
  await app.prepare();
  const pages = new PageCache(cacheMegabytes * 1024 * 1024);
  hooks().purgePages = () => pages.purge();
  const handler = createHandler({
    next: app.getRequestHandler(),
    files: staticFiles(path.join(dir, ".next")),
    pages,
    limit: createLimiter({ perMinute: env.RATE_LIMIT, trustedProxies: env.TRUST_PROXY }),
    databaseAnswers,
    notFoundPage: (url) => notFoundPage(ownAddress((server.address() as AddressInfo).port, host), url),
  });
  const server = http.createServer(LIMITS, handler);
  await listen(server, port, host);
  return { port: (server.address() as AddressInfo).port, close: () => close(server, app) };
}

function listen(server: http.Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host }, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** Takes no more requests, lets those in progress end, and then everything. */
async function close(server: http.Server, app: { close: () => Promise<void> }): Promise<void> {
  hooks().stopping = true;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), LAST_REQUESTS);
  await closed;
  clearTimeout(impatience);
  await Promise.race([app.close(), new Promise((resolve) => setTimeout(resolve, 1_000).unref())]).catch(() => {});
}
