import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hijriYearsOf } from "@/lib/date/hijri";
import { layoutLanes, MARK } from "@/lib/event/lanes/layout";
import { decadesOf, inRange, positionOf, rangeOf } from "@/lib/event/lanes/range";
import { overlap } from "@/lib/picture/geometry";

describe("the lanes of the timeline", () => {
  it("hold every mark once, in its lane, on no other", () => {
    const marks = fc.array(fc.record({ lane: fc.constantFrom("summit", "cfm"), at: fc.double({ min: 1969, max: 2026.99, noNaN: true }) }), {
      maxLength: 120,
    });
    const lanes = [
      { id: "summit", label: "Islamic Summit" },
      { id: "cfm", label: "Council of Foreign Ministers" },
    ];
    fc.assert(
      fc.property(marks, (given) => {
        const all = given.map((mark, i) => ({ ...mark, id: `m${i}` }));
        const layout = layoutLanes(lanes, all, { from: 1969, to: 2026 });
        expect(layout.marks.map(({ mark }) => mark.id).sort()).toEqual(all.map(({ id }) => id).sort());
        const boxes = layout.marks.map(({ x, y }) => ({ x, y, width: MARK, height: MARK }));
        expect(boxes.some((one, i) => boxes.slice(i + 1).some((other) => overlap(one, other)))).toBe(false);
        for (const { mark, x, y } of layout.marks) {
          const lane = layout.lanes.find(({ id }) => id === mark.lane);
          expect(y >= (lane?.y ?? 0) && y + MARK <= (lane?.y ?? 0) + (lane?.height ?? 0) + 0.001).toBe(true);
          expect(x >= 0 && x + MARK <= layout.width).toBe(true);
        }
      }),
    );
  });

  it("run in time: what is later stands further on", () => {
    const layout = layoutLanes(
      [{ id: "a", label: "A" }],
      [
        { id: "late", lane: "a", at: 2020 },
        { id: "early", lane: "a", at: 1970 },
      ],
      { from: 1969, to: 2026 },
    );
    const at = (id: string) => layout.marks.find(({ mark }) => mark.id === id)?.x ?? 0;
    expect(at("early")).toBeLessThan(at("late"));
  });
});

describe("the range of the timeline", () => {
  it("is a year, a decade, or all", () => {
    const all = { from: 1969, to: 2026 };
    expect(rangeOf({ decade: "1990", year: "1994" }, all)).toEqual({ from: 1994, to: 1994 });
    expect(rangeOf({ decade: "1990" }, all)).toEqual({ from: 1990, to: 1999 });
    expect(rangeOf({}, all)).toEqual(all);
    expect(decadesOf(all)).toEqual([1960, 1970, 1980, 1990, 2000, 2010, 2020]);
  });

  it("places a date as exactly as it is known", () => {
    expect(positionOf("1969")).toBe(1969.5);
    expect(positionOf("1969-01-01")).toBe(1969);
    expect(positionOf("1969-12-31")).toBeLessThan(1970);
    expect(inRange("1969-09-22", { from: 1969, to: 1969 }) && !inRange(undefined, { from: 1969, to: 1969 })).toBe(true);
  });
});

describe("Hijri years", () => {
  it("are those that a Gregorian year touches", () => {
    expect(hijriYearsOf(1969)).toEqual([1388, 1389]);
    expect(hijriYearsOf(2025)).toEqual([1446, 1447]);
  });
});
