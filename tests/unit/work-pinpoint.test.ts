import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/i18n/locales";
import { pinpoints } from "@/lib/work/pinpoint";

const named = (before: string, language: Locale = "en") => pinpoints(`${before}74/113 and so on`, before.length, language);

describe("the paragraphs of a text that another one cites", () => {
  it.each<[Locale, string, string[]]>([
    ["en", "as called for in paragraph 11 of General Assembly resolution ", ["11"]],
    ["en", "pursuant to paragraphs 4 and 5 of its resolution ", ["4", "5"]],
    ["en", "in paragraphs 3 to 6 and 9 of resolution ", ["3", "4", "5", "6", "9"]],
    ["en", "mentioned in paragraph 7 (a) of the ", ["7"]],
    ["fr", "conformément au paragraphe 8 de sa résolution ", ["8"]],
    ["fr", "aux paragraphes 3 à 5 de la résolution ", ["3", "4", "5"]],
    ["ar", "الواردة في الفقرة 11 من قرار الجمعية العامة ", ["11"]],
    ["ar", "عملا بالفقرتين ٤ و ٥ من قرارها ", ["4", "5"]],
  ])("are read in %s: %s", (language, before, numbers) => expect(named(before, language)).toEqual(numbers));

  it("are not those of another text, named further before", () => {
    expect(named("paragraph 11 of the report, and recalling resolution ")).toEqual([]);
    expect(named("recalling its resolution ")).toEqual([]);
    expect(named("paragraphs 3 and 4 above, and of resolution ")).toEqual([]);
  });

  it("are no range from here to nowhere", () => expect(named("paragraphs 1 to 2000 of resolution ")).toEqual(["1", "2000"]));
});
