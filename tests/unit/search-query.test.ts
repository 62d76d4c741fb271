import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yearsOf } from "@/lib/search/filters";
import { isNumberOnly, numberKeys } from "@/lib/search/numbers";
import { decodeCursor, encodeCursor, readParams, toAddress } from "@/lib/search/params";
import { clean, LONGEST, parseQuery, query } from "@/lib/search/query";
import { isQuestion, namingWords } from "@/lib/search/question-words";
import { anything } from "../search/anything";

describe("a question is taken apart:", () => {
  it("words alone are ranked by", () => {
    expect(parseQuery("question of Palestine")).toMatchObject({
      text: "question of Palestine",
      phrases: [],
      without: [],
      either: [],
      fields: [],
    });
  });

  it("quotation marks of any kind keep words together", () => {
    expect(parseQuery('"Al-Quds Committee" report').phrases).toEqual(["Al-Quds Committee"]);
    expect(parseQuery("«لجنة القدس»").phrases).toEqual(["لجنة القدس"]);
    expect(parseQuery('left "open').phrases).toEqual(["open"]);
  });

  it("a minus leaves out", () => {
    expect(parseQuery('Al-Quds -committee -"Bait Mal"')).toMatchObject({ text: "Al-Quds", without: ["committee", "Bait Mal"] });
  });

  it("OR between two means one of them; more than two are one list", () => {
    expect(parseQuery("a1 b1 OR c1 d1")).toMatchObject({ either: [["b1", "c1"]], text: "a1 b1 c1 d1" });
    expect(parseQuery('a1 OR "b c" OR d1').either).toEqual([["a1", "b c", "d1"]]);
    expect(parseQuery("OR a1 OR").either).toEqual([]);
  });

  it("fields have a name that is known; any other colon is a word's", () => {
    const { fields, text } = parseQuery('session:51 organ:cfm year:2015..2020 cites:67/264 topic:"Al-Quds" time:12 12:30');
    expect(fields.map(({ name, value }) => `${name}=${value}`)).toEqual([
      "session=51",
      "organ=cfm",
      "year=2015..2020",
      "cites=67/264",
      "topic=Al-Quds",
    ]);
    expect(text).toBe("time:12 12:30");
  });

  it("a field with nothing behind it is a word", () => {
    expect(parseQuery("session: 51")).toMatchObject({ fields: [], text: "session: 51" });
  });
});

describe("years", () => {
  it.each([
    ["2015", ["2015"]],
    ["2015..2017", ["2015", "2016", "2017"]],
    ["٢٠١٥..٢٠١٦", ["2015", "2016"]],
    ["2017..2015", []],
    ["15", []],
    ["9999", []],
  ])("%s", (typed, years) => {
    expect(yearsOf(typed)).toEqual(years);
  });
});

describe("numbers of resolutions", () => {
  it.each([
    ["79/9", "79/9"],
    ["A/RES/79/9", "79/9"],
    ["res 79/9", "79/9"],
    ["٧٩/٩", "79/9"],
    ["ES-10/24", "es10/24"],
    ["15/12-P", "15/12p"],
    ["40/42-P", "42/40p"],
    ["42/40 P", "42/40p"],
    ["51/9-ق ت", "51/9قت"],
    ["قرار رقم ٥١/٩-ق ت", "51/9قت"],
    ["3369 (XXX)", "3369xxx"],
    ["S/PRST/2013/16", "s/prst/2013/16"],
    ["General Assembly resolution 37/4 of 1982", "37/4"],
  ])("%s", (typed, key) => {
    expect(numberKeys(typed)).toContain(key);
  });

  it("stand alone, or among words that ask for more", () => {
    for (const typed of ["79/9", "A/RES/79/9", "resolution 79/9", "القرار رقم ٧٩/٩", "42/40-P"])
      expect(isNumberOnly(typed), typed).toBe(true);
    for (const typed of ["79/9 cotton", "resolution", "2015", "Palestine"]) expect(isNumberOnly(typed), typed).toBe(false);
  });

  it("are not every number", () => {
    expect(numberKeys("boycott")).toEqual([]);
  });
});

describe("a question in a sentence", () => {
  it.each([
    ["who follows up the boycott office?", "follows up boycott office"],
    ["Qui s’occupe du protocole ?", "protocole"],
    ["Which department handles protocol?", "protocol"],
    ["من المسؤول عن البروتوكول والحصانات؟", "البروتوكول والحصانات"],
    ["أي إدارة تتولى المراسم؟", "المراسم"],
    ["who is it?", "who is it"],
  ])("%s names %s", (question, named) => {
    expect(isQuestion(question)).toBe(true);
    expect(namingWords(question)).toBe(named);
  });

  it("is not every text", () => {
    expect(isQuestion("department of Palestine")).toBe(false);
  });
});

describe("the address of a search", () => {
  it("is read as it was written", () => {
    const address = toAddress({ q: "Al-Quds", facets: { organ: ["cfm", "icfm"], year: ["1982"] }, sort: "date", translate: false });
    const raw: Record<string, string[]> = {};
    for (const [name, value] of new URLSearchParams(address)) (raw[name] ??= []).push(value);
    expect(readParams(raw)).toEqual({
      params: { q: "Al-Quds", facets: { organ: ["cfm", "icfm"], year: ["1982"] }, sort: "date", translate: false, after: null },
      ignored: [],
    });
  });

  it("says what of it makes no sense", () => {
    expect(readParams({ sort: "size", organ: "a b", after: "x", translate: "maybe" }).ignored.sort()).toEqual([
      "after",
      "organ",
      "sort",
      "translate",
    ]);
  });

  it("takes no end of a page that it did not give", () => {
    expect(decodeCursor(encodeCursor("1.5", 7))).toEqual(["1.5", 7]);
    for (const other of ["", "x", encodeCursor("1", -1), encodeCursor("a\0b", 1)]) expect(decodeCursor(other)).toBeNull();
    expect(decodeCursor(encodeCursor("2015-01-01", 3), "relevance")).toBeNull();
  });
});

describe("whatever is typed", () => {
  it("is a question, a hundred thousand times", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const parsed = parseQuery(typed);
        query.parse(parsed);
        expect(parsed.typed.length).toBeLessThanOrEqual(LONGEST);
        expect(
          /[\p{Cc}\p{Cs}]/u.test(
            JSON.stringify([parsed.typed, parsed.text, parsed.phrases, parsed.either, parsed.without]).replaceAll("\\\\", ""),
          ),
        ).toBe(false);
      }),
      { numRuns: 100_000 },
    );
  });

  it("means the same when it is asked again as it is shown", () => {
    fc.assert(
      fc.property(anything, (typed) => {
        expect(clean(clean(typed))).toBe(clean(typed));
      }),
      { numRuns: 5_000 },
    );
  });
});
