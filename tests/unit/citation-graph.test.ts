import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GraphNode } from "@/lib/citation/graph";
import { arcPath, DRAWN, edgePath, layoutCitations } from "@/lib/citation/layout";
import { overlap } from "@/lib/picture/geometry";
import { toVotes, type VoteOption } from "@/lib/vote/present";
import type { VoteEventRow } from "@/lib/vote/select";

const node = (id: string): GraphNode => ({
  id,
  short: id,
  number: null,
  year: null,
  link: { id, noun: "WORK", label: { language: "en", text: id, status: "SOURCE", originals: [] } },
});
const nodes = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => node(`${prefix}${i}`));

describe("the citation graph", () => {
  it("shows every text once and none on another, up to the limit, and says how many it leaves out", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (older, newer) => {
        const [cites, citedBy] = [nodes("o", older), nodes("n", newer)];
        const layout = layoutCitations({ self: node("self"), cites, citedBy, nodes: [], edges: [] });
        expect(new Set(layout.boxes.map(({ id }) => id)).size).toBe(layout.boxes.length);
        expect(layout.boxes.length).toBe(1 + Math.min(older, DRAWN) + Math.min(newer, DRAWN));
        expect(layout.hidden).toEqual({ cites: Math.max(0, older - DRAWN), citedBy: Math.max(0, newer - DRAWN) });
        expect(layout.boxes.some((one, i) => layout.boxes.slice(i + 1).some((other) => overlap(one, other)))).toBe(false);
        expect(layout.edges).toHaveLength(layout.boxes.length - 1);
      }),
    );
  });

  it("draws the text that cites and is cited once, with a line to it", () => {
    const layout = layoutCitations({ self: node("self"), cites: [node("x")], citedBy: [node("x")], nodes: [], edges: [] });
    expect(layout.boxes.map(({ id }) => id)).toEqual(["x", "self"]);
  });

  it("is mirrored for readers from right to left", () => {
    const layout = layoutCitations({ self: node("self"), cites: [node("o")], citedBy: [], nodes: [], edges: [] });
    const [edge] = layout.edges;
    if (!edge) throw new Error("no edge");
    expect(edgePath(edge, layout, "ltr")).toMatch(/^M17,/);
    expect(edgePath(edge, layout, "rtl")).toMatch(/^M12,/);
  });

  it("joins two members of a family by an arc, and nothing by none", () => {
    const graph = { nodes: nodes("m", 3), edges: [] };
    expect(arcPath({ from: "m2", to: "m0" }, graph, "ltr")).toMatch(/^M7 .*C.* 7 /);
    expect(arcPath({ from: "m2", to: "m0" }, graph, "rtl")).toMatch(/^M0 .*C.* 0 /);
    expect(arcPath({ from: "m2", to: "elsewhere" }, graph, "ltr")).toBe("");
  });
});

describe("a recorded vote", () => {
  const row = (given: Partial<VoteEventRow>): VoteEventRow => ({
    id: "v",
    date: null,
    meeting: null,
    inFavour: null,
    against: null,
    abstaining: null,
    absent: null,
    votes: [],
    ...given,
  });
  const vote = (option: VoteOption, words: string) => ({ option, words, state: null });

  it("shows the counts as printed, and says when the names give others", () => {
    const [seen] = toVotes([row({ inFavour: 96, votes: [vote("IN_FAVOUR", "Aland"), vote("AGAINST", "Bland")] })], "en");
    expect(seen?.groups.map(({ option, count, differs }) => [option, count, differs])).toEqual([
      ["IN_FAVOUR", 96, true],
      ["AGAINST", 1, false],
    ]);
    expect(seen?.total).toBe(97);
  });
});
