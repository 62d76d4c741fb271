import { describe, expect, it } from "vitest";
import { findPartners, type Unit } from "@/lib/search/translations";

const unit = (from: number[], to: number[]): Unit => ({ from, to });
const found = (units: Unit[]) => findPartners(units, 4, 4).map(({ from, to, weight }) => [from, to, Number(weight.toFixed(3))]);

describe("terms that stand for each other", () => {
  it("are those that stand together and never apart", () => {
    expect(found([unit([0], [0]), unit([0], [0])])).toEqual([[0, 0, 1]]);
  });

  it("are the less likely, the more often one stands without the other", () => {
    const weights = found([unit([0, 1], [0, 1]), unit([0], [0]), unit([0, 1], [0, 1])]);
    expect(weights).toEqual([
      [0, 0, 1],
      [0, 1, 0.8],
      [1, 0, 0.8],
      [1, 1, 1],
    ]);
  });

  it("are none that stand together only once", () => {
    expect(found([unit([0, 1], [0]), unit([0, 2], [0])])).toEqual([[0, 0, 1]]);
  });

  it("are none that stand apart nearly always", () => {
    const together = Array.from({ length: 3 }, () => unit([0, 1], [0, 1]));
    const apart = Array.from({ length: 100 }, () => unit([1], [2]));
    expect(found([...together, ...apart])).toEqual([
      [0, 0, 1],
      [0, 1, 1],
      [1, 0, 0.057],
      [1, 1, 0.057],
      [1, 2, 0.985],
    ]);
    expect(found([...together, ...apart, ...apart]).map(([from, to]) => [from, to])).toEqual([
      [0, 0],
      [0, 1],
      [1, 2],
    ]);
  });
});
