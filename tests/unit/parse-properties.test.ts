import { item } from "@/lib/import/text/item";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UnreadableText } from "@/lib/import/text/error";
import { cleanCharacters, foldSpace } from "@/lib/import/text/lines";
import { parseResolution, toParsed } from "@/lib/import/text/parse";
import { parsedResolutionSchema, type TextLanguage } from "@/lib/import/text/schema";

/** Invented resolutions: each language's own form, words of no meaning. */
type Form = {
  enacting: string;
  recital: string[];
  operative: string[];
  words: string[];
  comma: string;
  semicolon: string;
  number: (at: number) => string;
};

const FORMS: Record<TextLanguage, Form> = {
  en: {
    enacting: "The General Assembly,",
    recital: ["Recalling", "Deeply concerned that", "Noting also", "Convinced that", "Having considered"],
    operative: ["Decides that", "Also requests that", "Takes note of", "Urges"],
    words: ["every", "island", "school", "of", "the", "region", "teaches", "stars", "and", "children", "look", "upwards"],
    comma: ",",
    semicolon: ";",
    number: (at) => `${at}. `,
  },
  fr: {
    enacting: "L’Assemblée générale,",
    recital: ["Rappelant", "Se félicitant de", "Profondément préoccupée par", "Consciente de", "Ayant examiné"],
    operative: ["Décide de", "Prie également", "Prend note de", "Engage"],
    words: ["chaque", "école", "du", "rivage", "enseigne", "les", "étoiles", "et", "regarde", "le", "ciel", "clair"],
    comma: ",",
    semicolon: " ;",
    number: (at) => `${at}. `,
  },
  ar: {
    enacting: "إن الجمعية العامة،",
    recital: ["إذ تشير إلى", "وإذ تلاحظ", "وقد نظرت في", "وإذ يساورها القلق من", "واقتناعا منها بأن"],
    operative: ["تقرر أن", "تطلب إلى", "تحيط علما بأن", "تحث"],
    words: ["كل", "مدرسة", "من", "مدارس", "الجزيرة", "النجوم", "على", "أطفالها", "السماء", "الصافية", "بعد", "الغروب"],
    comma: "،",
    semicolon: "؛",
    number: (at) => `${at} - `,
  },
};

type Layout = { columns: number; blanks: boolean; indent: number; pages: boolean };
type Resolution = { preamble: string[]; operative: string[] };

function resolutionOf({ recital, operative, words, comma, semicolon }: Form): fc.Arbitrary<Resolution> {
  const sentence = (starts: string[], stop: string) =>
    fc
      .tuple(fc.constantFrom(...starts), fc.array(fc.constantFrom(...words), { minLength: 4, maxLength: 60 }))
      .map(([start, rest]) => `${start} ${rest.join(" ")}${stop}`);
  return fc.record({
    preamble: fc.array(sentence(recital, comma), { minLength: 2, maxLength: 8 }),
    operative: fc.array(sentence(operative, semicolon), { minLength: 1, maxLength: 8 }),
  });
}

const layouts: fc.Arbitrary<Layout> = fc.record({
  columns: fc.integer({ min: 60, max: 100 }),
  blanks: fc.boolean(),
  indent: fc.constantFrom(0, 2, 5),
  pages: fc.boolean(),
});

function render({ enacting, number }: Form, { preamble, operative }: Resolution, { columns, blanks, indent, pages }: Layout): string {
  const paragraphs = [enacting, ...preamble, ...operative.map((text, at) => number(at + 1) + text)];
  const lines = paragraphs.flatMap((text) => [...wrap(" ".repeat(indent) + text, columns), ...(blanks ? [""] : [])]);
  return lines.map((line, at) => (pages && at % 30 === 29 ? `${line}\n${(at + 1) / 30}\n\f` : `${line}\n`)).join("");
}

function wrap(text: string, columns: number): string[] {
  const lines: string[] = [""];
  for (const word of text.split(/(?<=\S) /)) {
    const line = item(lines, -1);
    if (line && line.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}

describe.each(["ar", "en", "fr"] as const)("a resolution in %s", (language) => {
  const form = FORMS[language];

  it("set in lines of any width, with or without empty lines, indentation and pages, is read back word for word", () => {
    fc.assert(
      fc.property(resolutionOf(form), layouts, (resolution, layout) => {
        const parsed = parseResolution(render(form, resolution, layout), { language });
        expect(parsed.enacting).toBe(form.enacting);
        expect(parsed.preamble).toEqual(resolution.preamble);
        expect(parsed.operative).toEqual(resolution.operative.map((text, at) => ({ number: at + 1, text })));
      }),
      { numRuns: 150 },
    );
  });

  it("is read the same when what was read is set again, a paragraph a line", () => {
    fc.assert(
      fc.property(resolutionOf(form), layouts, (resolution, layout) => {
        const once = parseResolution(render(form, resolution, layout), { language });
        const again = [once.enacting, ...once.preamble, ...once.operative.map(({ number, text }) => form.number(number ?? 0) + text)].join(
          "\n\n",
        );
        expect(toParsed(parseResolution(again, { language }))).toEqual({ ...toParsed(once), warnings: expect.anything() });
      }),
      { numRuns: 40 },
    );
  });

  it("is found or refused in any text, and never fails", () => {
    const noise = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "1. ",
        "2 - ",
        "\f",
        "\n",
        "____\n",
        " 1 See x.\n",
        "A/RES/70/1",
        "(a) ",
        "² ",
        "70/1 ",
        form.enacting,
        ...form.recital,
        ...form.operative,
      ),
    );
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 60 }), (pieces) => {
        try {
          parsedResolutionSchema.parse(toParsed(parseResolution(pieces.join(""), { language })));
        } catch (error) {
          if (!(error instanceof UnreadableText)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("folding", () => {
  it.each([
    ["white space", foldSpace],
    ["characters", cleanCharacters],
  ])("of %s done twice is done once", (_, fold) => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe("text made to be slow", () => {
  const size = 200_000;
  it.each([
    ["spaces", " ".repeat(size)],
    ["one letter", "a".repeat(size)],
    ["hyphens", "a-".repeat(size / 2)],
    ["dashes", "a - ".repeat(size / 4)],
    ["slashes", "A/".repeat(size / 2)],
    ["digits", "1".repeat(size)],
    ["brackets", "(".repeat(size)],
    ["quotation marks", "“".repeat(size)],
    ["numbers of resolutions", "resolution 70/1 ".repeat(size / 16)],
    ["bodies", "Human Rights Council ".repeat(size / 21)],
    ["footnotes", Array.from({ length: 3000 }, (_, at) => `that${at + 1},\n____\n ${at + 1} See x.\nRecalling `).join("")],
    ["form feeds", "\f".repeat(size)],
  ])("of %s ends soon", (_, text) => {
    const begun = performance.now();
    parseResolution(`The General Assembly,\n\nRecalling ${text},\n\n1. Decides so.\n`, { language: "en" });
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
