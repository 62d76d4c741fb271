import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutChart, layoutNeighbourhood, type ChartLayout } from "@/lib/organization/chart/layout";
import { buildTree, type Body, type Placed, type Tie } from "@/lib/organization/chart/tree";
import { overlap } from "@/lib/picture/geometry";

const body = (id: string, text = id): Body => ({
  id,
  kind: "DEPARTMENT",
  link: { id, noun: "ORGANIZATION", label: { language: "en", text, status: "SOURCE", originals: [] } },
});
const tie = (child: string, relation: string, parent: string): Tie => ({ child, relation, parent });

function overlaps({ boxes }: ChartLayout): string[] {
  return boxes.flatMap((one, i) => boxes.slice(i + 1).flatMap((other) => (overlap(one, other) ? [`${one.id} ${other.id}`] : [])));
}

const OIC = ["oic", "summit", "cfm", "gs", "cabinet", "dpq", "office", "unga"].map((id) => body(id));
const RELATIONS = [
  tie("summit", "PRINCIPAL_ORGAN_OF", "oic"),
  tie("cfm", "PRINCIPAL_ORGAN_OF", "oic"),
  tie("gs", "PRINCIPAL_ORGAN_OF", "oic"),
  tie("oic", "OBSERVER_OF", "unga"),
  tie("cabinet", "UNIT_OF", "gs"),
  tie("dpq", "UNIT_OF", "gs"),
  tie("office", "SUPERVISED_BY", "cabinet"),
  tie("office", "UNIT_OF", "dpq"),
  tie("office", "COORDINATED_BY", "gs"),
];

describe("the tree of bodies", () => {
  it("places a body once, by its strongest relation; the others are drawn across", () => {
    const { tree, ties, outside } = buildTree(OIC, RELATIONS, "oic");
    expect(tree.find(({ data }) => data.id === "office")?.parent?.data.id).toBe("dpq");
    expect(ties).toEqual([tie("office", "SUPERVISED_BY", "cabinet"), tie("office", "COORDINATED_BY", "gs")]);
    expect(outside).toEqual([tie("oic", "OBSERVER_OF", "unga")]);
  });

  it("keeps the order in which the sources list the bodies", () => {
    expect(buildTree(OIC, RELATIONS, "oic").tree.children?.map(({ data }) => data.id)).toEqual(["summit", "cfm", "gs"]);
  });

  it("does not go round where two bodies are said to be units of one another", () => {
    const { tree } = buildTree(
      [body("a"), body("b"), body("c")],
      [tie("b", "UNIT_OF", "a"), tie("c", "UNIT_OF", "b"), tie("b", "UNIT_OF", "c")],
      "a",
    );
    expect(tree.descendants().map(({ data }) => data.id)).toEqual(["a", "b", "c"]);
  });
});

describe("the chart", () => {
  it("shows every body once and no box on another, whatever the organization looks like", () => {
    const relation = fc.constantFrom(
      "PRINCIPAL_ORGAN_OF",
      "UNIT_OF",
      "SUPERVISED_BY",
      "COMMITTEE_OF",
      "PART_OF",
      "AFFILIATED_TO",
      "COORDINATED_BY",
      "ELECTED_BY",
    );
    const name = fc.stringMatching(/^[a-zا-ي ]{1,90}$/);
    fc.assert(
      fc.property(
        fc.array(fc.record({ parent: fc.nat(), relation, name, other: fc.nat(), across: relation }), { maxLength: 40 }),
        (rows) => {
          const bodies = [body("n0"), ...rows.map((row, i) => body(`n${i + 1}`, row.name.trim() || "x"))];
          const relations = rows.flatMap((row, i) => [
            tie(`n${i + 1}`, row.relation, `n${row.parent % (i + 1)}`),
            tie(`n${i + 1}`, row.across, `n${row.other % (i + 1)}`),
          ]);
          const { tree, ties } = buildTree(bodies, relations, "n0");
          const layout = layoutChart(tree, ties);
          expect(layout.boxes.map(({ id }) => id).sort()).toEqual(
            tree
              .descendants()
              .map(({ data }) => data.id)
              .sort(),
          );
          expect(overlaps(layout)).toEqual([]);
          expect(
            layout.boxes.every(({ x, y, width, height }) => x >= 0 && y >= 0 && x + width <= layout.width && y + height <= layout.height),
          ).toBe(true);
          expect(layout.lines.flatMap(({ points }) => points).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("draws each relation across the tree, once for a list that shares it", () => {
    const offices = ["o1", "o2", "o3", "o4"];
    const relations = [
      ...RELATIONS.slice(0, 6),
      ...offices.flatMap((id) => [tie(id, "SUPERVISED_BY", "cabinet"), tie(id, "COORDINATED_BY", "gs")]),
    ];
    const { tree, ties } = buildTree([...OIC, ...offices.map((id) => body(id))], relations, "oic");
    const layout = layoutChart(tree, ties);
    expect(layout.lines.filter(({ relation }) => relation === "COORDINATED_BY")).toHaveLength(1);
    expect(layout.frames).toHaveLength(1);
  });
});

describe("the neighbourhood of a body", () => {
  it("stands between those above and those below, each once, none on another", () => {
    const placed = (id: string, relation: string | null): Placed => ({ ...body(id), parent: null, relation });
    const below = ["a", "b", "c"].map((id) => placed(id, "UNIT_OF"));
    const layout = layoutNeighbourhood(
      placed("self", null),
      [placed("p", "UNIT_OF"), placed("q", "SUPERVISED_BY")],
      [...below, placed("d", "COORDINATED_BY")],
    );
    expect(layout.boxes.map(({ id }) => id).sort()).toEqual(["a", "b", "c", "d", "p", "q", "self"]);
    expect(overlaps(layout)).toEqual([]);
    const top = (id: string) => layout.boxes.find((box) => box.id === id)?.y ?? 0;
    expect(top("p") < top("self") && top("self") < top("a")).toBe(true);
  });
});
