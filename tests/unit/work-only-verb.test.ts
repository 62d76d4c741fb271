import { describe, expect, it } from "vitest";
import { keepVerb } from "@/lib/work/only-verb";
import type { Paragraph, Part } from "@/lib/work/reader";
import type { VerbUse } from "@/lib/work/relations";

const paragraph = (address: string, depth = 0, kind: Paragraph["kind"] = "PARAGRAPH"): Paragraph => ({
  address,
  depth,
  kind,
  number: null,
  cells: [],
  originals: [],
  named: [],
  letters: 0,
});

const verb = (id: string, ...addresses: string[]): VerbUse => ({
  link: { id, noun: "TOPIC", label: { language: "en", text: id, status: "SOURCE", originals: [] } },
  addresses,
});

const parts: Part[] = [
  { part: "PREAMBLE", paragraphs: [paragraph("pp-1")] },
  {
    part: "OPERATIVE",
    paragraphs: [
      paragraph("op-h-1", 0, "HEADING"),
      paragraph("op-1"),
      paragraph("op-1-a", 1),
      paragraph("op-1-a-i", 2),
      paragraph("op-2"),
      paragraph("op-2-a", 1),
      paragraph("op-3"),
    ],
  },
];

const shown = (...verbs: VerbUse[]) =>
  keepVerb(parts, verbs, "verb-request").parts.flatMap(({ paragraphs }) => paragraphs.map(({ address }) => address));

describe("the paragraphs with one verb", () => {
  it("bring the points under them, and no part that is empty", () => {
    expect(shown(verb("verb-request", "op-1", "op-3"))).toEqual(["op-1", "op-1-a", "op-1-a-i", "op-3"]);
    expect(keepVerb(parts, [verb("verb-request", "op-3")], "verb-request").parts.map(({ part }) => part)).toEqual(["OPERATIVE"]);
  });

  it("are a point alone where the verb is the point's own", () => {
    expect(shown(verb("verb-request", "op-2-a"))).toEqual(["op-2-a"]);
    expect(shown(verb("verb-request", "op-1-a"))).toEqual(["op-1-a", "op-1-a-i"]);
  });

  it("are counted among the paragraphs, headings apart", () => {
    const { only } = keepVerb(parts, [verb("verb-request", "op-1", "op-3")], "verb-request");
    expect([only.shown, only.total]).toEqual([2, 7]);
  });

  it("are all where no paragraph has the verb", () => {
    const kept = keepVerb(parts, [verb("verb-decide", "op-1")], "verb-request");
    expect([kept.parts, kept.only.verb]).toEqual([parts, null]);
  });
});
