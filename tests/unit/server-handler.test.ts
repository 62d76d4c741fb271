import http, { type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Answer } from "@/lib/server/answer";
import { createHandler } from "@/lib/server/handler";
import { BASE_HEADERS } from "@/lib/server/headers";
import { PageCache } from "@/lib/server/page-cache";

const PAGE = `<!DOCTYPE html><html lang="en"><body>${"<p>text</p>".repeat(300)}<script>self.__next_f.push([0])</script><script>alert(1)</script></body></html>`;

const NOT_FOUND = new Answer(404, { "content-type": "text/html; charset=utf-8" }, Buffer.from('<html lang="ar">not here</html>'));

let server: http.Server;
let pages: PageCache;
let answerAsNext: (req: IncomingMessage, res: ServerResponse) => void;
let asked: { method?: string; url?: string; headers: http.IncomingHttpHeaders }[];
let databaseUp: boolean;

beforeEach(async () => {
  pages = new PageCache(1_000_000);
  asked = [];
  databaseUp = true;
  answerAsNext = (_, res) => sendPage(res);
  const file = new Answer(200, { "content-type": "text/css; charset=utf-8" }, Buffer.from("a{b:c}"));
  const next = (req: IncomingMessage, res: ServerResponse) => {
    asked.push({ method: req.method, url: req.url, headers: { ...req.headers } });
    answerAsNext(req, res);
  };
  const files = (pathname: string) => (pathname === "/_next/static/a.css" ? file : undefined);
  server = http.createServer(
    createHandler({
      next,
      files,
      pages,
      limit: () => Promise.resolve(null),
      databaseAnswers: () => Promise.resolve(databaseUp),
      notFoundPage: () => Promise.resolve(NOT_FOUND),
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function sendPage(res: ServerResponse, status = 200, headers: http.OutgoingHttpHeaders = {}): void {
  res.setHeader("cache-control", "s-maxage=31536000");
  res.writeHead(status, { "content-type": "text/html; charset=utf-8", etag: '"next"', "x-nextjs-cache": "HIT", ...headers });
  res.write(PAGE.slice(0, 100));
  res.end(PAGE.slice(100));
}

type Reply = { status: number; headers: http.IncomingHttpHeaders; rawHeaders: string[]; body: Buffer };

function ask(path: string, { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {}): Promise<Reply> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const request = http.request({ port, host: "127.0.0.1", path, method, headers, agent: false }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk: Buffer) => chunks.push(chunk));
      res.on("end", () =>
        resolve({ status: res.statusCode ?? 0, headers: res.headers, rawHeaders: res.rawHeaders, body: Buffer.concat(chunks) }),
      );
    });
    request.once("error", reject).end();
  });
}

describe("pages", () => {
  it.each(["text/html; charset=utf-8", "text/plain"])("that lead elsewhere say so once, though Next says it twice, as %s", async (type) => {
    answerAsNext = (_, res) => {
      res.setHeader("location", ["/ar/states/sy", "/ar/states/sy"]);
      res.writeHead(308, { "content-type": type }).end();
    };
    const { status, rawHeaders } = await ask("/ar/states/syria");
    const places = rawHeaders.filter((_, i) => rawHeaders[i - 1]?.toLowerCase() === "location");
    expect([status, places]).toEqual([308, ["/ar/states/sy"]]);
  });

  it("that Next leaves to the browser's scripts are answered with the finished not-found page", async () => {
    answerAsNext = (_, res) => {
      res.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      res.end('<html id="__next_error__"><script>self.__next_f.push([0])</script></html>');
    };
    const { status, headers, body } = await ask("/ar/nowhere");
    expect(status).toBe(404);
    expect(String(body)).toContain("not here");
    expect(headers).toMatchObject(BASE_HEADERS);
  });

  it("come whole, with a policy that knows the framework's script and not the other", async () => {
    const { status, headers, body } = await ask("/en");
    expect(status).toBe(200);
    expect(body.toString()).toBe(PAGE);
    expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'sha256-[^' ]+';/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-nextjs-cache"]).toBeUndefined();
  });

  it("are asked for once, then come from memory", async () => {
    expect((await ask("/en")).headers["x-cache"]).toBe("miss");
    expect((await ask("/en")).headers["x-cache"]).toBe("hit");
    pages.purge();
    expect((await ask("/en")).headers["x-cache"]).toBe("miss");
    expect(asked).toHaveLength(2);
  });

  it("with a query, a cookie, another status or no s-maxage are never kept, and still have their policy", async () => {
    const variants: [string, () => void][] = [
      ["/en?q=a", () => (answerAsNext = (_, res) => sendPage(res))],
      ["/en/cookie", () => (answerAsNext = (_, res) => sendPage(res, 200, { "set-cookie": "a=b" }))],
      ["/en/none", () => (answerAsNext = (_, res) => sendPage(res, 404))],
      ["/en/own", () => (answerAsNext = (_, res) => sendPage(res, 200, { "cache-control": "no-store" }))],
    ];
    for (const [path, prepare] of variants) {
      prepare();
      await ask(path);
      const { headers } = await ask(path);
      expect([path, headers["x-cache"]]).toEqual([path, "miss"]);
      expect(headers["content-security-policy"]).toContain("sha256-");
    }
  });

  it("are compressed for those who can read it, and say so to caches", async () => {
    const { headers, body } = await ask("/en", { headers: { "accept-encoding": "gzip, br" } });
    expect(headers["content-encoding"]).toBe("br");
    expect(headers.vary).toContain("accept-encoding");
    expect(brotliDecompressSync(body).toString()).toBe(PAGE);
    expect((await ask("/en")).headers["content-encoding"]).toBeUndefined();
  });

  it("answer 304 to those who have them, and hide the condition from Next", async () => {
    const { etag = "" } = (await ask("/en")).headers;
    const again = await ask("/en", { headers: { "if-none-match": `"other", ${etag}` } });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
    await ask("/en/other", { headers: { "if-none-match": '"next"' } });
    expect(asked.at(-1)?.headers["if-none-match"]).toBeUndefined();
  });

  it("answer HEAD with the headers of GET and no body", async () => {
    const head = await ask("/en", { method: "HEAD" });
    expect(head.body).toHaveLength(0);
    expect(head.headers["content-length"]).toBe(String(PAGE.length));
    expect(head.headers["content-security-policy"]).toContain("sha256-");
    expect(asked[0]?.method).toBe("GET");
  });
});

describe("when a page cannot be made", () => {
  const fail = (_: IncomingMessage, res: ServerResponse) => sendPage(res, 500);

  it("its last good version is served, and kept by nobody", async () => {
    await ask("/en");
    pages.purge();
    answerAsNext = fail;
    const { status, headers, body } = await ask("/en");
    expect([status, headers["x-cache"], headers["cache-control"]]).toEqual([200, "stale", "no-store"]);
    expect(body.toString()).toBe(PAGE);
  });

  it.each([
    ["/ar/x", "ar", "rtl"],
    ["/en/x", "en", "ltr"],
    ["/fr/x?q=1", "fr", "ltr"],
  ])("%s says calmly that the database is away, in its language", async (path, lang, dir) => {
    answerAsNext = fail;
    databaseUp = false;
    const { status, headers, body } = await ask(path);
    expect(status).toBe(503);
    expect(headers["retry-after"]).toBe("5");
    expect(body.toString()).toContain(`<html lang="${lang}" dir="${dir}">`);
    expect(headers["content-security-policy"]).not.toMatch(/script-src[^;]*sha256/);
  });

  it("is a fault of ours, 500, when the database is there", async () => {
    answerAsNext = fail;
    expect((await ask("/en/x")).status).toBe(500);
  });
});

describe("everything else", () => {
  it("flows through with an inert policy: data of a navigation", async () => {
    answerAsNext = (_, res) => {
      res.writeHead(200, { "content-type": "text/x-component", "cache-control": "s-maxage=31536000" });
      res.write("0:".padEnd(2_000, "x"));
      res.end("1:y");
    };
    const { headers, body } = await ask("/en", { headers: { rsc: "1", "accept-encoding": "br" } });
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["content-encoding"]).toBe("br");
    expect(headers["cache-control"]).toContain("s-maxage=5,"); // not a year: shared caches hear of no change
    expect(brotliDecompressSync(body).toString()).toBe(`${"0:".padEnd(2_000, "x")}1:y`);
    expect(pages.fresh("/en")).toBeUndefined();
  });

  it("reaches the client before it is complete", async () => {
    let finish = () => {};
    answerAsNext = (_, res) => {
      res.writeHead(200, { "content-type": "text/x-component" });
      res.write("first");
      (res as ServerResponse & { flush?: () => void }).flush?.();
      finish = () => res.end("last");
    };
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/en?_rsc=1`, { headers: { rsc: "1" } });
    const reader = response.body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe("first");
    finish();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe("last");
  });

  it("files come from memory", async () => {
    expect((await ask("/_next/static/a.css?dpl=1")).body.toString()).toBe("a{b:c}");
    expect((await ask("/_next/static/a.css", { method: "HEAD" })).body).toHaveLength(0);
    expect(asked).toHaveLength(0);
  });

  it.each([
    ["/%E0%A4%A", "GET", 400],
    ["/en/a%00b", "GET", 400],
    ["/en?q=%00", "GET", 400],
    [`/en?q=${"x".repeat(9_000)}`, "GET", 414],
    ["/_next/static/b.css", "GET", 404],
    ["/_next/static/../../package.json", "GET", 404],
    ["/en", "DELETE", 405],
    ["/en", "TRACE", 405],
  ])("%.20s by %s is refused with %i", async (path, method, status) => {
    const reply = await ask(path, { method });
    expect(reply.status).toBe(status);
    expect(reply.headers["content-type"]).toContain("text/plain");
    expect(asked).toHaveLength(0);
  });
});
