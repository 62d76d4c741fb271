import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressBlocks, type Block } from "@/lib/import/address";
import { findCitations, symbolOfLink } from "@/lib/import/citations";
import { Mentions } from "@/lib/import/mentions";
import { splitNames } from "@/lib/import/names";
import { readNumber, takeNumber } from "@/lib/import/number";
import { StateIndex, stateNames } from "@/lib/import/states/index";
import { parseSymbol, sessionIdOf, spellingsOf, workIdOf } from "@/lib/import/symbol";
import { foldWord, tokens } from "@/lib/import/words";
import { romanNumeral } from "@/lib/import/roman";

describe("a printed number", () => {
  it.each([
    ["7.", 0, "7"],
    ["12 -", 0, "12"],
    ["٧ -", 0, "7"],
    ["(a)", 1, "a"],
    ["b)", 1, "b"],
    ["(أ)", 1, "a"],
    ["‏(ب)‏", 1, "b"],
    ["(هـ)", 1, "e"],
    ["’1‘", 2, "i"],
    ["'4'", 2, "iv"],
  ])("%s", (printed, level, key) => {
    expect(readNumber(printed)).toMatchObject({ level, key });
  });

  it.each(["•", "–", "I", "Annex", "(see above)", ""])("%s is none", (printed) => {
    expect(readNumber(printed)).toBeNull();
  });

  it("is taken off the beginning of a paragraph, and only there", () => {
    expect(takeNumber("7 - تشير إلى")).toEqual({ number: { printed: "7 -", level: 0, key: "7" }, length: 4 });
    expect(takeNumber("12. Calls upon")).toMatchObject({ number: { key: "12" }, length: 4 });
    expect(takeNumber("2030 is the year")).toBeNull();
    expect(takeNumber("The 12. day")).toBeNull();
  });

  it("counts Arabic letters as the alphabet that numbers lists, not as the dictionary", () => {
    expect([..."أبجدهوزحطيكلمنسعفصقرشتثخذض"].map((letter) => readNumber(`(${letter})`)?.key).join("")).toBe("abcdefghijklmnopqrstuvwxyz");
  });
});

describe("addresses", () => {
  const block = (kind: Block["kind"], number: string | null = null, part: Block["part"] = "OPERATIVE"): Block => ({
    part,
    scope: "",
    kind,
    number: number === null ? null : readNumber(number),
  });
  const of = (...blocks: Block[]) => addressBlocks(blocks).map(({ address }) => address);

  it("tell the letter i from the numeral i", () => {
    const letters = [..."abcdefghij"].map((letter) => block("PARAGRAPH", `(${letter})`));
    expect(of(block("PARAGRAPH", "1."), ...letters).slice(-2)).toEqual(["op-1-i", "op-1-j"]);
    expect(of(block("PARAGRAPH", "1."), block("PARAGRAPH", "(a)"), block("PARAGRAPH", "(i)"), block("PARAGRAPH", "(ii)"))).toEqual([
      "op-1",
      "op-1-a",
      "op-1-a-i",
      "op-1-a-ii",
    ]);
  });

  it("go on behind z and hh, in both alphabets", () => {
    const list = (...keys: string[]) => of(block("PARAGRAPH", "1."), ...keys.map((key) => block("PARAGRAPH", key))).slice(1);
    expect(list("(hh)", "(ii)", "(jj)")).toEqual(["op-1-hh", "op-1-ii", "op-1-jj"]);
    expect(list("(ض)", "(أأ)", "(ب ب)")).toEqual(["op-1-z", "op-1-aa", "op-1-bb"]);
  });

  it("a list goes on behind a line between its points, and begins again under a heading", () => {
    expect(of(block("PARAGRAPH", "1."), block("PARAGRAPH", "(a)"), block("PARAGRAPH"), block("PARAGRAPH", "(b)")).at(-1)).toBe("op-1-b");
    expect(of(block("PARAGRAPH", "1."), block("PARAGRAPH", "(a)"), block("HEADING"), block("PARAGRAPH", "(a)")).at(-1)).toBe("op-h-1-a");
  });

  it("count paragraphs of a text that numbers none", () => {
    expect(of(block("PARAGRAPH"), block("PARAGRAPH"))).toEqual(["op-1", "op-2"]);
  });

  it("mark what has no number beside numbered ones, and what is printed twice", () => {
    expect(of(block("PARAGRAPH", "1."), block("PARAGRAPH"), block("PARAGRAPH", "2."), block("PARAGRAPH", "2."))).toEqual([
      "op-1",
      "op-p-1",
      "op-2",
      "op-2-bis",
    ]);
  });

  it("are never given twice, whatever a document prints", () => {
    const any = fc.record({
      part: fc.constantFrom<Block["part"]>("ENACTING", "PREAMBLE", "OPERATIVE"),
      scope: fc.constantFrom("", "a", "b"),
      kind: fc.constantFrom<Block["kind"]>("PARAGRAPH", "HEADING", "TABLE"),
      number: fc.constantFrom("1.", "2.", "(a)", "(i)", "(v)", "’1‘", "").map(readNumber),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), (blocks) => {
        const addresses = addressBlocks(blocks).map(({ address }) => address);
        expect(new Set(addresses).size).toBe(blocks.length);
        for (const address of addresses) expect(address).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });
});

describe("a symbol", () => {
  it.each([
    ["A/RES/77/18", "unga-77-18", "unga-77"],
    ["A/RES/77/263 B", "unga-77-263-b", "unga-77"],
    ["A/RES/77/256 A-B", "unga-77-256-a-b", "unga-77"],
    ["A/RES/ES-10/24", "unga-es-10-24", "unga-es-10"],
    ["A/RES/S-32/1", "unga-s-32-1", "unga-s-32"],
  ])("%s has the id %s", (text, work, session) => {
    const symbol = parseSymbol(text);
    expect(symbol && workIdOf(symbol)).toBe(work);
    expect(symbol && sessionIdOf(symbol)).toBe(session);
  });

  it("of several resolutions in one document is found by each of them", () => {
    expect(spellingsOf({ symbol: "A/RES/77/256 A-B" })).toEqual([
      "77/256 A-B",
      "A/RES/77/256 A-B",
      "77/256",
      "A/RES/77/256",
      "77/256 A",
      "A/RES/77/256 A",
      "77/256 B",
      "A/RES/77/256 B",
    ]);
  });

  it("is read out of a link of the document system", () => {
    expect(symbolOfLink("https://undocs.org/en/A/RES/3369(XXX)")).toBe("A/RES/3369(XXX)");
    expect(symbolOfLink("http://undocs.org/A/hrc/RES/43/12")).toBe("A/HRC/RES/43/12");
    expect(symbolOfLink("file:///C:/Users/someone")).toBeNull();
    expect(symbolOfLink("https://undocs.org/en/%E0%A4%A")).not.toBeNull();
  });
});

describe("citations in running words", () => {
  const symbols = (text: string) => findCitations(text).map(({ symbol }) => symbol);

  it.each([
    ["Recalling its resolutions 37/4 of 1982 and 77/290 B,", ["A/RES/37/4", "A/RES/77/290B"]],
    ["recalling resolutions 3369 (XXX), 217 A (III) and ES-10/24", ["A/RES/3369(XXX)", "A/RES/217(III)", "A/RES/ES-10/24"]],
    ["Security Council resolution 1325 (2000)", ["S/RES/1325(2000)"]],
    ["الأمين العام (A/77/277) وقرارها ٣٧/٤ و 3369 (د-30) و دإط-10/24", ["A/77/277", "A/RES/3369(XXX)", "A/RES/ES-10/24"]],
    ["la résolution 75/16 du 1er décembre", ["A/RES/75/16"]],
    ["Human Rights Council resolution 43/12 and General Assembly resolution 60/251", ["A/HRC/RES/43/12", "A/RES/60/251"]],
    ["قرار المجلس الاقتصادي والاجتماعي 1980/67", ["E/RES/1980/67"]],
    ["resolution 2/3 of the Environment Assembly; Environment Assembly resolution 2/11", []],
    ["its decision 75/501 and decision 74/3", []],
    ["a ratio of 50/50 on 12/11/2001, item 24/7", []],
  ] as const)("%s", (text, expected) => {
    expect(symbols(text)).toEqual(expected);
  });

  it("never overlap, and stand where they say", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."AS/RES7312()-XVI د,") }), (text) => {
        let last = 0;
        for (const { start, end } of findCitations(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});

describe("names in a paragraph", () => {
  const mentions = new Mentions(
    [
      ...stateNames(),
      { entityId: "who", language: "en", text: "WHO", exact: true },
      { entityId: "secretariat", language: "en", text: "General Secretariat" },
    ],
    new Map([["secretariat", "who"]]),
  );
  const en = (text: string) => mentions.in({ en: text }).map(({ entityId }) => entityId);

  it("the longest name wins: Guinea-Bissau is not Guinea, nor is its gulf", () => {
    expect(en("Guinea-Bissau, Equatorial Guinea and the Gulf of Guinea")).toEqual(["gw", "gq"]);
    expect(en("American Samoa and the SAMOA Pathway")).toEqual([]);
  });

  it("capitals count: Turkey and WHO, not turkey and who", () => {
    expect(en("those who eat turkey in Turkey with WHO")).toEqual(["tr", "who"]);
  });

  it("Arabic names are found behind conjunction, preposition and article", () => {
    const ar = (text: string) => mentions.in({ ar: text });
    expect(ar("التعاون مع الجزائر وفلسطين وللأردن وبالعراق").map(({ entityId }) => entityId)).toEqual(["dz", "ps", "jo", "iq"]);
    expect(ar("وللجزائر حق")[0]?.words).toEqual({ ar: "لجزائر" });
  });

  it("in three languages two must agree: مالي is Mali, and also financial", () => {
    expect(mentions.in({ ar: "دعم مالي", en: "financial support", fr: "appui financier" })).toEqual([]);
    expect(mentions.in({ ar: "دعم مالي", en: "support to Mali", fr: "appui au Mali" }).map(({ entityId }) => entityId)).toEqual(["ml"]);
  });

  it("a body with a common name counts beside its organization alone", () => {
    expect(en("the General Secretariat")).toEqual([]);
    expect(en("the General Secretariat and WHO")).toEqual(["secretariat", "who"]);
  });

  it("votes name States in capitals, formal and short", () => {
    const states = new StateIndex();
    const names = [
      "BOLIVIA (PLURINATIONAL STATE OF)",
      "COTE D'IVOIRE",
      "CÔTE D'IVOIRE",
      "TÜRKİYE",
      "TURKEY",
      "CONGO",
      "DEMOCRATIC REPUBLIC OF THE CONGO",
      "REPUBLIC OF KOREA",
      "NETHERLANDS (KINGDOM OF THE)",
      "ATLANTIS",
    ];
    expect(names.map((name) => states.find(name))).toEqual(["bo", "ci", "ci", "tr", "tr", "cg", "cd", "kr", "nl", undefined]);
  });

  it("lists of sponsors are taken apart, names with and in them kept whole", () => {
    expect(splitNames("Antigua and Barbuda, Cuba and Iran (Islamic Republic of)").map(({ words }) => words)).toEqual([
      "Antigua and Barbuda",
      "Cuba",
      "Iran (Islamic Republic of)",
    ]);
    expect(splitNames("submitted by the Chair, following consultations")).toHaveLength(1);
  });

  it("words are folded and keep their places", () => {
    expect(foldWord("Émirats")).toBe("emirats");
    expect(foldWord("الأُرْدُنّ")).toBe(foldWord("الاردن"));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) =>
        tokens(text).every(({ start, end }) => text.slice(start, end).length === end - start && end <= text.length),
      ),
    );
  });
});

it("Roman numerals rise with their numbers", () => {
  expect([1, 4, 9, 14, 30, 49].map(romanNumeral)).toEqual(["I", "IV", "IX", "XIV", "XXX", "XLIX"]);
});
