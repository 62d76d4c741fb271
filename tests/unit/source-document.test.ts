import { describe, expect, it } from "vitest";
import { toPassages } from "@/lib/source/document";
import { factsOn, parseRange, restsOn } from "@/lib/source/rests";

const text = "First  words.\nSecond line.\nالسطر الثالث";
const passages = [
  { order: 1, start: 0, end: 13 },
  { order: 2, start: 14, end: 26 },
  { order: 3, start: 27, end: text.length },
];

describe("a document passage by passage", () => {
  it("keeps its letters and knows the language of each passage", () => {
    const shown = toPassages({ text, languages: ["ar", "en"], passages });
    expect(shown.map(({ language }) => language)).toEqual(["en", "en", "ar"]);
    expect(shown.map(({ stretches }) => stretches.map((stretch) => stretch.text).join("")).join("\n")).toBe(text.replace("  ", " "));
  });

  it("sets a quotation apart, over several passages too", () => {
    const shown = toPassages({ text, languages: ["en"], passages }, { start: 7, end: 20 });
    expect(shown.map(({ stretches }) => stretches.filter(({ quoted }) => quoted).map((stretch) => stretch.text))).toEqual([
      ["words."],
      ["Second"],
      [],
    ]);
  });
});

describe("a range in an address", () => {
  it.each([
    ["12-345", { start: 12, end: 345 }],
    ["0-1", { start: 0, end: 1 }],
    ["5-5", null],
    ["9-3", null],
    ["01-3", null],
    ["1-2-3", null],
    ["-1-3", null],
    ["x", null],
    ["1-99999999999", null],
  ])("%s", (typed, range) => {
    expect(parseRange(typed)).toEqual(range);
  });
});

describe("what rests on words", () => {
  const label = (id: string) => ({
    ar: { text: id, status: "SOURCE" },
    en: { text: id, status: "SOURCE" },
    fr: { text: id, status: "SOURCE" },
  });
  const entity = (
    id: string,
    noun: "ORGANIZATION" | "MEMBERSHIP" | "WORK",
    membership: { organizationId: string | null; eventId: string | null } | null = null,
  ) => ({ id, noun, labels: label(id), membership });
  const quotations = {
    rows: [
      { start: 0, end: 5, entityId: "oic", part: "", address: null },
      { start: 0, end: 5, entityId: "oic", part: "sites.0", address: null },
      { start: 0, end: 5, entityId: "oic", part: "sites.1", address: null },
      { start: 0, end: 5, entityId: "seat", part: "", address: null },
      { start: 3, end: 9, entityId: "work", part: "", address: "op-7" },
    ],
    entities: [
      entity("oic", "ORGANIZATION"),
      entity("seat", "MEMBERSHIP", { organizationId: "oic", eventId: null }),
      entity("work", "WORK"),
    ],
  };

  it("is each fact once, read where it stands", () => {
    expect(factsOn(quotations, { start: 0, end: 5 }, "fr").map(({ href, field }) => [href, field])).toEqual([
      ["/fr/organizations/oic", ""],
      ["/fr/organizations/oic", "sites"],
      ["/fr/organizations/oic#seat", ""],
    ]);
    expect(factsOn(quotations, { start: 3, end: 9 }, "en").map(({ href }) => href)).toEqual(["/en/resolutions/work#op-7"]);
  });

  it("is nothing on words that nobody quotes", () => {
    expect(factsOn(quotations, { start: 1, end: 5 }, "en")).toEqual([]);
  });

  it("is each record once in a passage", () => {
    expect(restsOn(quotations, { start: 0, end: 13 }, "en").map(({ link }) => link.id)).toEqual(["oic", "seat", "work"]);
  });
});
