import { describe, expect, it } from "vitest";
import { clean, significantWords, understand } from "@/lib/search/asked";

describe("the languages to look in", () => {
  it.each([
    ["لجنة القدس", "en", ["ar"]],
    ["DPQ القدس", "fr", ["ar"]],
    ["comité", "en", ["en", "ar", "fr"]],
    ["OIC", "ar", ["ar", "en", "fr"]],
  ] as const)("%s, asked by a reader of %s", (typed, locale, languages) => {
    expect(understand(typed, locale).languages).toEqual(languages);
  });
});

describe("the words that name something", () => {
  it.each([
    ["who follows up the boycott office?", ["follows", "up", "boycott", "office"]],
    ["qui suit les violations à Al-Qods ?", ["suit", "violations", "qods"]],
    ["Qui s’occupe du protocole ?", ["protocole"]],
    ["Which department handles protocol?", ["protocol"]],
    ["Quelle division suit l’UNRWA ?", ["suit", "unrwa"]],
    ["من يتابع مقاطعة إسرائيل", ["يتابع", "مقاطعه", "اسراييل"]],
    ["أي إدارة تتولى المراسم؟", ["المراسم"]],
    ["the department of Palestine", ["department", "palestine"]],
    ["Palestine palestine PALESTINE", ["palestine"]],
    ["Resolution 37/4 of 1982", ["resolution", "37/4", "1982"]],
    ["A/RES/37/4", ["37/4"]],
    ["42/40-P", ["42/40-p"]],
  ])("%s", (typed, words) => {
    expect(significantWords(typed)).toEqual(words);
  });

  it("are all of them where every one only asks", () => {
    expect(significantWords("who is it?")).toEqual(["who", "is", "it"]);
  });

  it("leave out a word with a minus, and are then meant exactly", () => {
    const asked = understand("Al-Quds -committee", "en");
    expect(asked).toMatchObject({ words: ["quds"], exact: true, text: "Al Quds -committee" });
  });

  it("come in the forms of Arabic, for the stemmer does not know them", () => {
    expect(understand("والحصانات", "ar").words[0]?.split(" or ")).toEqual(
      expect.arrayContaining(["والحصانات", "الحصانات", "حصانات", "للحصانات"]),
    );
    expect(understand("بروتوكول", "ar").words[0]?.split(" or ")).toContain("البروتوكول");
  });
});

describe("the numbers of resolutions", () => {
  it.each([
    ["42/40-P", "42/40p"],
    ["42/40 P", "42/40p"],
    ["A/RES/37/4", "37/4"],
    ["٣٧/٤", "37/4"],
    ["resolution 37/4 of 22 October", "37/4"],
    ["Resolution 15/12-P of 1981", "15/12p"],
    ["51/9-ق ت", "51/9قت"],
    ["قرار رقم ٥١/٩-ق ت", "51/9قت"],
    ["3369 (XXX)", "3369xxx"],
    ["S/PRST/2013/16", "s/prst/2013/16"],
  ])("%s", (typed, key) => {
    expect(understand(typed, "en").keys).toContain(key);
  });

  it("are not every number", () => {
    expect(understand("boycott", "en").keys).toEqual([]);
  });
});

describe("what nobody can type on purpose", () => {
  it("is taken out", () => {
    expect(clean("a\u0000b\ud800c\n\tد “x”")).toBe('a b c د "x"');
  });
});
