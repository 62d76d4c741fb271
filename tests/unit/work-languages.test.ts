import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnOrder, combinations, parseLanguages, readingLanguages } from "@/lib/work/languages";

describe("parseLanguages", () => {
  it.each(["ar-en", "ar-fr", "en-fr", "ar-en-fr"])("knows %s", (address) => expect(parseLanguages(address)?.join("-")).toBe(address));
  it.each(["en-ar", "ar", "ar-ar", "fr-en", "en-fr-ar", "ar-en-", "AR-EN", "de-en", "", "constructor"])("does not know %j", (address) =>
    expect(parseLanguages(address)).toBeNull(),
  );
  it("knows nothing else", () => {
    fc.assert(fc.property(fc.string(), (address) => void expect(parseLanguages(address)?.join("-") ?? address).toBe(address)));
  });
});

describe("combinations", () => {
  it("offers what the work has", () => {
    expect(combinations(["ar", "en", "fr"]).map((choice) => choice.join("-"))).toEqual(["ar-en", "ar-fr", "en-fr", "ar-en-fr"]);
    expect(combinations(["ar", "fr"]).map((choice) => choice.join("-"))).toEqual(["ar-fr"]);
    expect(combinations(["en"])).toEqual([]);
  });
});

describe("readingLanguages", () => {
  it("prefers the reader's language, else takes the work's first", () => {
    expect(readingLanguages(["ar", "en"], "en")).toEqual(["en"]);
    expect(readingLanguages(["ar", "en"], "fr")).toEqual(["ar"]);
  });
  it("shows the languages asked for, or is null where one is missing", () => {
    expect(readingLanguages(["ar", "en"], "fr", ["ar", "en"])).toEqual(["ar", "en"]);
    expect(readingLanguages(["ar", "en"], "fr", ["ar", "fr"])).toBeNull();
  });
  it("has none where the work has no text", () => expect(readingLanguages([], "en")).toEqual([]));
});

it("stands Arabic on the right, whichever way the page is read, and of the others the reader's own first", () => {
  expect(columnOrder(["ar", "en", "fr"], "ar")).toEqual(["ar", "en", "fr"]);
  expect(columnOrder(["ar", "en", "fr"], "fr")).toEqual(["fr", "en", "ar"]);
  expect(columnOrder(["ar", "en", "fr"], "en")).toEqual(["en", "fr", "ar"]);
  expect(columnOrder(["en", "fr"], "ar")).toEqual(["en", "fr"]);
});
