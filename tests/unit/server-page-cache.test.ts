import { describe, expect, it } from "vitest";
import { Answer } from "@/lib/server/answer";
import { PageCache } from "@/lib/server/page-cache";

const page = (text: string) => new Answer(200, { "content-type": "text/html" }, Buffer.from(text));

describe("the cache of finished pages", () => {
  it("serves a page for five seconds, and keeps it longer for when nothing else is to be had", () => {
    let now = 0;
    const cache = new PageCache(1_000_000, () => now);
    cache.set("/en", page("one"), cache.generation);
    now = 4_999;
    expect(cache.fresh("/en")?.body.toString()).toBe("one");
    now = 5_001;
    expect(cache.fresh("/en")).toBeUndefined();
    expect(cache.lastResort("/en")?.body.toString()).toBe("one");
  });

  it("forgets all pages when the content changed", () => {
    const cache = new PageCache(1_000_000);
    cache.set("/en", page("old"), cache.generation);
    cache.purge();
    expect(cache.fresh("/en")).toBeUndefined();
    cache.set("/en", page("new"), cache.generation);
    expect(cache.fresh("/en")?.body.toString()).toBe("new");
  });

  it("does not keep a page that was begun before the content changed", () => {
    const cache = new PageCache(1_000_000);
    const { generation } = cache;
    cache.purge();
    cache.set("/en", page("old"), generation);
    expect(cache.fresh("/en")).toBeUndefined();
    expect(cache.lastResort("/en")).toBeUndefined();
  });

  it("stays within its bytes, and drops what was read least recently", () => {
    const cache = new PageCache(100_000);
    for (let number = 0; number < 50; number++) cache.set(`/en/${number}`, page("x".repeat(5_000)), cache.generation);
    expect(cache.fresh("/en/0")).toBeUndefined();
    expect(cache.fresh("/en/49")).toBeDefined();
    cache.set("/en/huge", page("x".repeat(90_000)), cache.generation);
    expect(cache.fresh("/en/huge")).toBeUndefined(); // one page may not push out all others
    expect(cache.fresh("/en/49")).toBeDefined();
  });
});
