import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compress, isCompressible, negotiate } from "@/lib/server/encoding";

describe("negotiation of the encoding", () => {
  it.each([
    [undefined, "identity"],
    ["", "identity"],
    ["gzip, deflate, br", "br"],
    ["gzip, deflate", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["br;q=0.2, gzip;q=0.8", "gzip"],
    ["BR", "br"],
    ["*", "br"],
    ["*;q=0", "identity"],
    ["gzip;q=0, *", "br"],
    ["deflate, zstd", "identity"],
    ["br;q=nonsense", "identity"],
  ])("%s gives %s", (header, encoding) => expect(negotiate(header)).toBe(encoding));
});

describe("compression", () => {
  const body = Buffer.from("منظمة التعاون الإسلامي ".repeat(200));

  it("gives back what went in", async () => {
    expect(brotliDecompressSync(await compress(body, "br", 5))).toEqual(body);
    expect(gunzipSync(await compress(body, "gzip", 5))).toEqual(body);
  });

  it.each([
    ["text/html; charset=utf-8", true],
    ["text/x-component", true],
    ["application/json", true],
    ["image/svg+xml", true],
    ["font/woff2", false],
    ["image/png", false],
    ["", false],
  ])("of %s: %s", (type, worth) => expect(isCompressible(type)).toBe(worth));
});
