import type { IncomingMessage } from "node:http";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clientOf, costOf, createLimiter } from "@/lib/server/limit";

function request(url: string, { from = "203.0.113.7", forwarded }: { from?: string; forwarded?: string } = {}): IncomingMessage {
  const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  return { url, headers, socket: { remoteAddress: from } } as unknown as IncomingMessage;
}

describe("a client that asks too often", () => {
  it("is told how long to wait, and others are not", async () => {
    const limit = createLimiter({ perMinute: 3, trustedProxies: 0 });
    for (let i = 0; i < 3; i++) expect(await limit(request("/api/v1/states"))).toBeNull();
    const wait = await limit(request("/api/v1/states"));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(await limit(request("/api/v1/states", { from: "198.51.100.1" }))).toBeNull();
  });

  it("still reads pages", async () => {
    const limit = createLimiter({ perMinute: 1, trustedProxies: 0 });
    for (let i = 0; i < 5; i++) expect(await limit(request("/ar/resolutions/unga-37-4"))).toBeNull();
  });

  it("is never told so where there is no limit", async () => {
    const limit = createLimiter({ perMinute: 0, trustedProxies: 0 });
    for (let i = 0; i < 50; i++) expect(await limit(request("/api/v1/states"))).toBeNull();
  });

  it.each([
    ["/api/v1/states", 1],
    ["/oai?verb=Identify", 1],
    ["/mcp", 1],
    ["/en/search?q=x", 1],
    ["/en/organizations", 0],
    ["/en/organizations?_rsc=abc", 0],
    ["/_next/static/a.css?v=1", 0],
    ["/api/health", 0],
    ["/api/v1/resolutions/unga-37-4.pdf?lang=ar", 10],
    ["/id/unga-37-4.docx", 10],
    ["/ar/resolutions/unga-37-4/files/ar.pdf", 10],
  ])("%s weighs %d", (url, cost) => expect(costOf({ url, headers: {} })).toBe(cost));

  it("pays for a file however it asks for it", () =>
    expect(costOf({ url: "/id/unga-37-4", headers: { accept: "application/pdf" } })).toBe(10));
});

describe("who a client is", () => {
  it("nobody can choose by a header, unless a proxy of ours wrote it", () => {
    fc.assert(
      fc.property(fc.array(fc.ipV4(), { maxLength: 4 }), (invented) => {
        const forwarded = [...invented, "198.51.100.9"].join(", ");
        expect(clientOf(request("/", { forwarded }), 0)).toBe("203.0.113.7");
        expect(clientOf(request("/", { forwarded }), 1)).toBe("198.51.100.9");
      }),
    );
  });

  it("is the network of a subscriber in IPv6, and the address in IPv4 however it is written", () => {
    expect(clientOf(request("/", { from: "2001:db8:1:2:3:4:5:6" }), 0)).toBe("2001:db8:1:2");
    expect(clientOf(request("/", { from: "::ffff:203.0.113.7" }), 0)).toBe("203.0.113.7");
  });
});
