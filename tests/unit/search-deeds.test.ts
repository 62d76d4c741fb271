import { describe, expect, it } from "vitest";
import { deedsOf } from "@/lib/search/deeds";
import { foldText } from "@/lib/search/fold";

describe("what an Arabic verb asks for", () => {
  it.each([
    ["يدعم", "دعم"],
    ["ينفذ", "تنفيذ"],
    ["تنسق", "تنسيق"],
    ["يشرف", "إشراف"],
    ["يحمي", "حماية"],
    ["يتابع", "متابعة"],
    ["يقترح", "اقتراح"],
    ["يتعاون", "تعاون"],
    ["يستعرض", "استعراض"],
  ])("%s is written as %s", (verb, deed) => {
    expect(deedsOf(foldText(verb))).toContain(foldText(deed));
  });

  it.each(["مكتب", "القدس", "يد", "boycott", ""])("%s is no such verb", (word) => {
    expect(deedsOf(foldText(word))).toEqual([]);
  });
});
