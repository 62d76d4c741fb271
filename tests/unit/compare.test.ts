import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignParagraphs } from "@/lib/compare/align";
import { compareTexts } from "@/lib/compare/present";
import type { ParagraphRow } from "@/lib/compare/queries";
import { changesBetween, tokensOf } from "@/lib/compare/words";

const said = (before: string, after: string) =>
  changesBetween(before, after).map(({ kind, text }) => `${{ same: "=", added: "+", dropped: "-" }[kind]}${text.trim()}`);

describe("the words of two paragraphs", () => {
  it("are marked where one was added or dropped", () => {
    expect(said("Urges all States to cooperate;", "Strongly urges Member States to cooperate;")).toEqual(
      expect.arrayContaining(["+Strongly", "-all", "+Member", "=States to cooperate;"]),
    );
  });

  it("in Arabic are compared as a reader sees them: with what is written together with them, without vowel marks and hamza seats", () => {
    expect(said("يحث الدول على التعاون", "يحثّ الدول والمنظمات علي التعاون")).toEqual(["=يحثّ الدول", "+والمنظمات", "=علي التعاون"]);
  });

  it("are the same in other quotation marks, and a number is one word", () => {
    expect(said("the “plan” of 75/16", 'the "plan" of 75/16')).toEqual(['=the "plan" of 75/16']);
    expect(said("في آذار/ مارس", "في آذار/مارس")).toEqual(["=في آذار/مارس"]);
    expect(said("of A/RES/75/16", "of A/RES/75/17")).toEqual(["=of", "-A/RES/75/16", "+A/RES/75/17"]);
    expect(said("of 75/16", "of 77/18")).toEqual(["=of", "-75/16", "+77/18"]);
  });

  const texts = fc
    .array(fc.constantFrom("the ", "States ", "على ", "التعاون، ", "75/16; ", "l’Organisation ", "é", "\n"))
    .map((words) => words.join(""));

  it("lose nothing: without what was added the text is the old one, without what was dropped the new one", () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const changes = changesBetween(before, after);
        const without = (kind: string) =>
          changes
            .filter((change) => change.kind !== kind)
            .map(({ text }) => text)
            .join("");
        expect(without("dropped").trim()).toBe(tokensOf(after).join("").trim());
        const old = changes.filter(({ kind }) => kind !== "added");
        expect(old.flatMap(({ text }) => tokensOf(text)).length).toBe(tokensOf(before).length);
      }),
    );
  });
});

const LAW = "Recalling its resolutions on international law and the rule of law";
const PEACE = "Urges all States to strengthen their cooperation for peace and development";
const REPORT = "Requests the Secretary-General to submit a report at its seventy-fifth session";
const REPORT_LATER = "Requests the Secretary-General to submit a report at its seventy-seventh session";
const CLIMATE = "Welcomes the Paris Agreement on climate change and its early entry into force";

describe("the paragraphs of two texts", () => {
  const pairs = (before: string[], after: string[]) => alignParagraphs(before, after).map((pair) => [pair.before, pair.after, pair.moved]);

  it("are matched by likeness, not by their number", () => {
    expect(pairs([LAW, PEACE, REPORT], [LAW, CLIMATE, PEACE, REPORT_LATER])).toEqual([
      [0, 0, false],
      [null, 1, false],
      [1, 2, false],
      [2, 3, false],
    ]);
  });

  it("stand where they followed, if they were dropped", () => {
    expect(pairs([LAW, CLIMATE, PEACE], [LAW, PEACE])).toEqual([
      [0, 0, false],
      [1, null, false],
      [2, 1, false],
    ]);
  });

  it("are found where they moved to", () => {
    expect(pairs([LAW, PEACE, CLIMATE, REPORT], [REPORT, LAW, PEACE, CLIMATE])).toEqual([
      [3, 0, true],
      [0, 1, false],
      [1, 2, false],
      [2, 3, false],
    ]);
  });

  it("are each there once", () => {
    const some = fc.array(fc.constantFrom(LAW, PEACE, REPORT, REPORT_LATER, CLIMATE, "Decides"), { maxLength: 8 });
    fc.assert(
      fc.property(some, some, (before, after) => {
        const found = alignParagraphs(before, after);
        const places = (side: "before" | "after") => found.flatMap((pair) => pair[side] ?? []).sort((one, other) => one - other);
        expect(places("before")).toEqual(before.map((_, i) => i));
        expect(places("after")).toEqual(after.map((_, i) => i));
      }),
    );
  });
});

describe("a comparison", () => {
  const row = (text: string, i: number): ParagraphRow => ({
    text,
    provision: { address: `op-${i + 1}`, number: String(i + 1), kind: "PARAGRAPH", depth: 0 },
  });

  it("counts what became of the paragraphs and folds the unchanged ones together", () => {
    const { counts, stretches, cut } = compareTexts([LAW, PEACE, REPORT].map(row), [LAW, PEACE, CLIMATE, REPORT_LATER].map(row));
    expect(counts).toEqual({ same: 2, changed: 1, added: 1, dropped: 0 });
    expect(stretches.map(({ same, paragraphs }) => [same, paragraphs.length])).toEqual([
      [true, 2],
      [false, 1],
      [false, 1],
    ]);
    expect(cut).toBe(false);
  });

  it("of very long texts is bounded, and says so", () => {
    const long = Array.from({ length: 700 }, (_, i) => `Paragraph number ${i}`).map(row);
    expect(compareTexts(long.slice(0, 1), long).cut).toBe(true);
  });
});
