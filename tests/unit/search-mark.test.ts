import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "@/lib/search/fold";
import { excerpt, markWords, type Segment } from "@/lib/search/mark";

const show = (segments: Segment[]) => segments.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("");
const mark = (text: string, ...words: string[]) => show(markWords(text, new Set(words)));

/** Any sequence of UTF-16 units, halves of a character too; the Arabic ones more often. */
const anything = fc
  .array(fc.oneof(fc.integer({ max: 0xffff, min: 0 }), fc.integer({ min: 0x600, max: 0x6ff }), fc.constantFrom(0x20, 0x2f, 0x41)), {
    maxLength: 60,
  })
  .map((units) => String.fromCharCode(...units));

describe("the words found are marked in the text as written", () => {
  it.each([
    ["Al-Quds Committee", ["quds", "committee"], "Al-[Quds] [Committee]"],
    ["l’Agence Bayt Mal", ["agence"], "l’[Agence] Bayt Mal"],
    ["Secrétaire général", ["secretaire"], "[Secrétaire] général"],
    ["la mise en œuvre", ["oeuvre"], "la mise en [œuvre]"],
    ["قُدْسٌ شَرِيف", ["قدس"], "[قُدْسٌ] شَرِيف"],
    ["إدارة شؤون القدس", ["اداره", "القدس"], "[إدارة] شؤون [القدس]"],
    ["القـــدس", ["القدس"], "[القـــدس]"],
    ["political/economic", ["economic"], "political/[economic]"],
    ["resolutions 37/4 and 38/4", ["37/4"], "resolutions [37/4] and 38/4"],
    ["قرار 51/9-ق ت", ["51/9-ق"], "قرار [51/9-ق ت]"],
    ["Resolution 42/40-P", ["42/40-p"], "Resolution [42/40-P]"],
    ["nothing", ["else"], "nothing"],
  ])("%s", (text, words, shown) => {
    expect(mark(text, ...words)).toBe(shown);
  });

  it("and nothing of the text is lost, whatever it is", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const words = new Set(text.split(" ").map(foldText));
        const segments = markWords(text, words);
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
      }),
    );
  });
});

describe("an excerpt", () => {
  const words = Array.from({ length: 120 }, (_, i) => `word${i}`).join(" ");

  it("is the whole of a short text", () => {
    expect(show(excerpt(markWords("a short text", new Set(["short"])), 100))).toBe("a [short] text");
  });

  it("shows the words found, cut between words", () => {
    const shown = show(excerpt(markWords(words, new Set(["word60", "word61"])), 80));
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
