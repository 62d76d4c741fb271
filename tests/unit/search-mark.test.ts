import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt, markedStretch, markPlaces, type Segment } from "@/lib/search/mark";

const show = (segments: Segment[]) => segments.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("");
const mark = (text: string, language: "ar" | "en" | "fr", ...places: number[]) => show(markPlaces(text, places, language));

/** Any sequence of UTF-16 units, halves of a character too; the Arabic ones more often. */
const anything = fc
  .array(fc.oneof(fc.integer({ max: 0xffff, min: 0 }), fc.integer({ min: 0x600, max: 0x6ff }), fc.constantFrom(0x20, 0x2f, 0x41)), {
    maxLength: 60,
  })
  .map((units) => String.fromCharCode(...units));

describe("the words found are marked in the text as written", () => {
  it.each([
    ["Al-Quds Committee", "en", [2, 3], "Al-[Quds] [Committee]"],
    ["the co-operation of States", "en", [2], "the [co-operation] of States"],
    ["the co - operation of States", "en", [2], "the [co] - operation of States"],
    ["counter-terrorism and more", "en", [1, 3], "[counter-terrorism] and [more]"],
    ["l’Agence Bayt Mal", "fr", [2], "l’[Agence] Bayt Mal"],
    ["la mise en œuvre", "fr", [4], "la mise en [œuvre]"],
    ["قُدْسٌ شَرِيف", "ar", [1], "[قُدْسٌ] شَرِيف"],
    ["القـــدس", "ar", [1], "[القـــدس]"],
    ["political/economic", "en", [2], "political/[economic]"],
    ["resolutions 37/4 and 38/4", "en", [2], "resolutions [37/4] and 38/4"],
    ["resolution 42/40-P of 2015", "en", [2, 3], "resolution [42/40-P] of 2015"],
    ["nothing", "en", [], "nothing"],
    ["out of range", "en", [9], "out of range"],
  ] as const)("%s", (text, language, places, shown) => {
    expect(mark(text, language, ...places)).toBe(shown);
  });

  it("and nothing of the text is lost, whatever it is", () => {
    fc.assert(
      fc.property(anything, fc.array(fc.integer({ min: 1, max: 20 })), fc.constantFrom("ar", "en", "fr"), (text, places, language) => {
        const segments = markPlaces(text, places, language);
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
      }),
    );
  });
});

describe("an excerpt", () => {
  const words = Array.from({ length: 120 }, (_, i) => `word${i}`).join(" ");

  it("is the whole of a short text", () => {
    expect(show(excerpt(markPlaces("a short text", [2], "en"), 100))).toBe("a [short] text");
  });

  it("shows the words found, cut between words", () => {
    const shown = show(excerpt(markPlaces(words, [61, 62], "en"), 80));
    expect(shown).toContain("[word60] [word61]");
    expect(shown).toMatch(/^… word\d+ .* word\d+ …$/);
    expect(shown.length).toBeLessThan(100);
  });

  it("of a text without any begins at its beginning", () => {
    expect(show(excerpt([{ text: words, hit: false }], 40))).toMatch(/^word0 word1 .* …$/);
  });

  it("of one endless word is that word", () => {
    const endless = "x".repeat(500);
    expect(show(excerpt([{ text: endless, hit: true }], 40))).toBe(`[${endless}]`);
  });
});

describe("what the browser is asked to mark", () => {
  it("is the stretch from the first word found to the last one near it", () => {
    expect(markedStretch(markPlaces("of the Al-Quds Committee, as printed", [4, 5], "en"))).toBe("Quds Committee");
    expect(markedStretch(markPlaces("nothing", [], "en"))).toBeNull();
  });
});
