import { describe, expect, it } from "vitest";
import { numberEvidence } from "@/lib/evidence/present";

const row = (entityId: string, part: string, start: number) => ({
  entityId,
  part,
  sourceId: "page",
  start,
  end: start + 5,
  quote: `q${start}`,
});

describe("the quotations of a page are numbered", () => {
  const evidence = [
    row("b", "", 30),
    row("a", "", 20),
    row("a", "statements.10", 12),
    row("a", "statements.2", 11),
    row("a", "parents.0", 20),
  ];

  it("in the order in which the page shows its records and their parts", () => {
    expect(numberEvidence({ evidence }, ["a", "b"]).list.map(({ number, quote }) => `${number} ${quote}`)).toEqual([
      "1 q11",
      "2 q12",
      "3 q20",
      "4 q30",
    ]);
  });

  it("once for the same words in the same place, whatever they prove", () => {
    const { pins } = numberEvidence({ evidence }, ["a", "b"]);
    expect(pins("a").map(({ number }) => number)).toEqual(pins("a", "parents.0").map(({ number }) => number));
  });

  it("for one fact of a record alone where only that is shown", () => {
    const { list, pins } = numberEvidence({ evidence }, ["b", { id: "a", part: "statements.2" }]);
    expect(list.map(({ quote }) => quote)).toEqual(["q30", "q11"]);
    expect(pins("a")).toEqual([]);
  });

  it("and a fact without evidence has no pins", () => {
    expect(numberEvidence({ evidence }, ["a"]).pins("a", "sites.0")).toEqual([]);
  });
});
