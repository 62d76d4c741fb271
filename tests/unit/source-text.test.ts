import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuote, foldSpace, indexSource, passageAt, splitPassages } from "@/lib/source/text";

const SPACES = [" ", "\u00a0", "\n", "  ", "\t\n "];

describe("a quotation is found in its document", () => {
  it("whatever white space stands between its words", () => {
    const word = fc.stringMatching(/^[\p{L}\d،.«»’-]{1,8}$/u);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 3, maxLength: 30 }),
        fc.array(fc.constantFrom(...SPACES), { minLength: 30, maxLength: 30 }),
        fc.nat(),
        (words, gaps, from) => {
          const text = words.map((one, i) => one + (gaps[i] ?? " ")).join("");
          const start = from % words.length;
          const quote = words.slice(start, start + 5).join(" ");
          const range = findQuote(indexSource(text, "LINES"), quote);
          expect(range && foldSpace(text.slice(range.start, range.end))).toBe(quote);
        },
      ),
    );
  });

  it("as found and as repaired, always as a place in the file as found", () => {
    const text = "combating interna tional\n\nterrorism, the Islamic Conference1 to participate; self -\n\ndetermination";
    const repairs = [
      { found: "interna tional", read: "international" },
      { found: "Islamic Conference1", read: "Islamic Conference" },
      { found: "self - determination", read: "self-determination" },
    ];
    const index = indexSource(text, "INDENTED", repairs);
    const found = (quote: string) => {
      const range = findQuote(index, quote);
      return range && text.slice(range.start, range.end);
    };
    expect(found("interna tional terrorism")).toBe("interna tional\n\nterrorism");
    expect(found("combating international terrorism")).toBe("combating interna tional\n\nterrorism");
    expect(found("the Islamic Conference to participate")).toBe("the Islamic Conference1 to participate");
    expect(found("self-determination")).toBe("self -\n\ndetermination");
    expect(found("national terrorism of another kind")).toBeNull();
  });

  it("only in the passage asked for", () => {
    const index = indexSource("the Council\nthe Assembly and the Council\n", "LINES");
    expect(findQuote(index, "the Council", 2)).toEqual({ start: 29, end: 40 });
    expect(findQuote(index, "the Assembly", 1)).toBeNull();
    expect(findQuote(index, "the Council", 9)).toBeNull();
  });
});

describe("a document falls into passages", () => {
  it("line by line, without blank lines and without loss", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z \u00a0]{0,12}$/), { maxLength: 20 }), (lines) => {
        const text = lines.join("\n");
        const passages = splitPassages(text, "LINES");
        expect(passages.map(({ start, end }) => text.slice(start, end))).toEqual(lines.map((line) => line.trim()).filter(Boolean));
      }),
    );
  });

  it("at indented lines, rules and links in text out of a PDF", () => {
    const text =
      " Recalling its resolutions,\n\nand others,\n\n__________________\n\n * On behalf of\n\nhttp://undocs.org/A/1\n  Noting the rest";
    const passages = splitPassages(text, "INDENTED").map(({ start, end }) => foldSpace(text.slice(start, end)));
    expect(passages).toEqual([
      "Recalling its resolutions, and others,",
      "__________________",
      "* On behalf of",
      "http://undocs.org/A/1",
      "Noting the rest",
    ]);
  });

  it("and tells in which one a place lies", () => {
    const passages = splitPassages("one\ntwo\nthree", "LINES");
    expect(passageAt(passages, 5)?.order).toBe(2);
  });
});
