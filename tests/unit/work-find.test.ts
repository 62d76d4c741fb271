import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findWords } from "@/lib/work/find";

const found = (text: string, words: string) => findWords(text, words).map(([start, end]) => text.slice(start, end));

describe("words are found inside a text as one types them", () => {
  it("in Arabic without vowel signs, and with letters that are often confused", () => {
    expect(found("الأُمَم المتّحدة، ومنظمة الأمم المتحدة", "الامم المتحده")).toEqual(["الأُمَم المتّحدة", "الأمم المتحدة"]);
    expect(found("القـــدس الشريف", "القدس")).toEqual(["القـــدس"]);
    expect(found("القرار ٣٧/٤", "37/4")).toEqual(["٣٧/٤"]);
  });

  it("in Latin letters without case and accents, across any spaces", () => {
    expect(found("Réaffirme l’appui de l’Organisation  des\u00A0Nations Unies", "reaffirme")).toEqual(["Réaffirme"]);
    expect(found("l’Organisation  des\u00A0Nations Unies", "organisation des nations")).toEqual(["Organisation  des\u00A0Nations"]);
    expect(found("l’appui", "l'appui")).toEqual(["l’appui"]);
  });

  it("and nothing is found of nothing, or of what is not there", () => {
    expect(found("any text", "  ")).toEqual([]);
    expect(found("any text", "texts")).toEqual([]);
  });

  it("whatever piece of a text is asked for, one of the places has it", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zéàأإاىيةه ]{1,40}$/u), fc.nat(), fc.nat(), (text, from, length) => {
        const piece = text.slice(from % text.length).slice(0, 1 + (length % 10));
        fc.pre(piece.trim() !== "");
        const places = findWords(text, piece);
        expect(places.length).toBeGreaterThan(0);
        for (const [start, end] of places) expect(start).toBeLessThan(end);
        for (const [i, [start]] of places.entries()) if (i > 0) expect(start).toBeGreaterThanOrEqual(places[i - 1]?.[1] ?? 0);
      }),
    );
  });
});
