import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineAround, type FamilyMember, type FamilyView } from "@/lib/family/present";

const familyOf = (count: number): FamilyView => ({
  id: "family",
  title: { text: "", language: "en", status: "SOURCE", originals: [] },
  members: Array.from({ length: count }, (_, i) => member(`w${i}`)),
});

function member(id: string): FamilyMember {
  return {
    id,
    link: { id, noun: "WORK", label: { text: id, language: "en", status: "SOURCE", originals: [] } },
    number: id,
    session: null,
    draft: false,
    adoption: null,
    date: null,
    languages: [],
    reasons: [],
  };
}

const show = (count: number, own: number) =>
  lineAround(familyOf(count), `w${own}`)
    .map((step) => ("member" in step ? step.member.id : `(${step.left})`))
    .join(" ");

describe("a family on one line", () => {
  it("shows all of a few texts", () => {
    expect(show(7, 3)).toBe("w0 w1 w2 w3 w4 w5 w6");
  });

  it("shows the neighbours of a text, the first and the last of many, and counts the others", () => {
    expect(show(27, 13)).toBe("w0 (9) w10 w11 w12 w13 w14 w15 w16 (9) w26");
    expect(show(27, 26)).toBe("w0 (22) w23 w24 w25 w26");
  });

  it("leaves no single text out", () => {
    expect(show(9, 5)).toBe("w0 w1 w2 w3 w4 w5 w6 w7 w8");
  });

  it("counts every text once, and always shows the text itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.nat(), (count, place) => {
        const own = place % count;
        const steps = lineAround(familyOf(count), `w${own}`);
        expect(steps.reduce((sum, step) => sum + ("member" in step ? 1 : step.left), 0)).toBe(count);
        expect(steps.some((step) => "member" in step && step.member.id === `w${own}`)).toBe(true);
        expect(steps.length).toBeLessThanOrEqual(11);
      }),
    );
  });
});
