import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mirror, overlap, pathOf } from "@/lib/picture/geometry";
import { boxHeight, linesOf, widthOf } from "@/lib/picture/measure";

describe("room for words in a picture", () => {
  it("a short name takes one line, a long one as many as it needs", () => {
    expect(linesOf("Cabinet", 10)).toBe(1);
    expect(linesOf("Department of Palestine and Al-Quds Affairs", 10)).toBe(3);
    expect(linesOf("إدارة شؤون فلسطين والقدس", 10)).toBe(2);
  });

  it("a word longer than the box is broken, and counted so", () => {
    expect(linesOf("x".repeat(100), 10)).toBe(Math.ceil(widthOf("x".repeat(100)) / 10));
  });

  it("never has less room than the words need, however they are cut", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zA-Zا-ي]{1,30}$/), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 4, max: 30 }),
        (words, width) => {
          const text = words.join(" ");
          expect(linesOf(text, width) * width).toBeGreaterThanOrEqual(words.reduce((sum, word) => sum + widthOf(word), 0) - 0.001);
          expect(boxHeight({ text }, width)).toBeGreaterThan(linesOf(text, width));
        },
      ),
    );
  });
});

describe("mirroring", () => {
  it("turns a picture round for readers from right to left, and twice round is as before", () => {
    expect(
      pathOf(
        [
          { x: 0, y: 1 },
          { x: 4, y: 2 },
        ],
        10,
        "ltr",
      ),
    ).toBe("M0 1L4 2");
    expect(
      pathOf(
        [
          { x: 0, y: 1 },
          { x: 4, y: 2 },
        ],
        10,
        "rtl",
      ),
    ).toBe("M10 1L6 2");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), (x) => {
        expect(mirror(mirror(x, 1_000, "rtl"), 1_000, "rtl")).toBe(x);
      }),
    );
  });

  it("boxes that only touch do not overlap", () => {
    const box = { x: 0, y: 0, width: 2, height: 2 };
    expect(overlap(box, { ...box, x: 2 })).toBe(false);
    expect(overlap(box, { ...box, x: 1.9 })).toBe(true);
  });
});
