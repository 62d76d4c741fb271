import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepMarks, splitSigns } from "@/lib/i18n/signs";

const signsOf = (text: string) => splitSigns(text).flatMap((piece) => (piece.sign ? [piece.text] : []));

describe("signs are told from the words around them", () => {
  it.each([
    ["القرار رقم: 51/9-ق ت، بشأن", ["51/9-ق ت"]],
    ["بموجب القرار A/RES/ES-10/24.", ["A/RES/ES-10/24"]],
    ["القرار 42/40-P الصادر عن الدورة", ["42/40-P"]],
    ["منطقة ما تسمى (E1) بمدينة القدس", ["E1"]],
    ["القراران 37/4 و 38/4", []],
    ["الوثيقة A/69/228-S/2014/560", ["A/69/228-S/2014/560"]],
    ["من 1975 إلى 2025", []],
  ])("%s", (text, signs) => {
    expect(signsOf(text)).toEqual(signs);
  });

  it("and nothing of the text is lost", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        (text) =>
          splitSigns(text)
            .map((piece) => piece.text)
            .join("") === text,
      ),
    );
  });
});

describe("marks keep their words", () => {
  it.each([
    ["dit « oui » ; puis : rien !", "dit «\u202foui\u202f»\u202f; puis\u00a0: rien\u202f!"],
    ["says “yes”; then: nothing!", "says “yes”; then: nothing!"],
    ["«نعم»؛ ثم: لا", "«نعم»؛ ثم: لا"],
    ["la résolution n° 7/40-PAL", "la résolution n°\u00a07/40-PAL"],
    ["le « Mur »", "le «\u202fMur\u202f»"],
  ])("%s", (text, kept) => {
    expect(keepMarks(text)).toBe(kept);
  });

  it("and no letter moves", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("«", "»", " ", ":", ";", "a", "?") }),
        (text) => keepMarks(text).length === text.length,
      ),
    );
  });
});
