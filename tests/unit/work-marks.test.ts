import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptAround, placeWords, segmentText, type Mark } from "@/lib/work/marks";

const shown = (text: string, marks: Mark<string>[]) =>
  segmentText(text, marks)
    .map(({ text: piece, over, point }) => (point ? `^${point}` : over.length > 0 ? `${over.join("+")}[${piece}]` : piece))
    .join("");

const marked = fc.string({ maxLength: 40 }).chain((text) => {
  const at = fc.integer({ min: 0, max: text.length });
  const mark = fc
    .tuple(at, at, fc.integer())
    .map(([one, other, data]) => ({ start: Math.min(one, other), end: Math.max(one, other), data }));
  return fc.tuple(
    fc.constant(text),
    fc.array(mark, { maxLength: 8 }).map((marks) => marks.map((m, i) => ({ ...m, data: i }))),
  );
});

describe("segmentText", () => {
  it("loses and adds nothing, however marks overlap", () => {
    fc.assert(
      fc.property(
        marked,
        ([text, marks]) =>
          void expect(
            segmentText(text, marks)
              .map((piece) => piece.text)
              .join(""),
          ).toBe(text),
      ),
    );
  });

  it("lets each mark cover exactly its own words", () => {
    fc.assert(
      fc.property(marked, ([text, marks]) => {
        const segments = segmentText(text, marks);
        for (const { start, end, data } of marks.filter((mark) => mark.start < mark.end)) {
          const covered = segments.filter(({ over }) => over.includes(data)).map((piece) => piece.text);
          expect(covered.join("")).toBe(text.slice(start, end));
        }
      }),
    );
  });

  it("puts each point once, behind the letters before it", () => {
    fc.assert(
      fc.property(marked, ([text, marks]) => {
        const segments = segmentText(text, marks);
        for (const { start, data } of marks.filter((mark) => mark.start === mark.end)) {
          const index = segments.findIndex(({ point }) => point === data);
          expect(
            segments
              .slice(0, index)
              .map((piece) => piece.text)
              .join(""),
          ).toBe(text.slice(0, start));
          expect(segments.filter(({ point }) => point === data)).toHaveLength(1);
        }
      }),
    );
  });

  it("names the outer mark before the inner one", () => {
    const text = "the case of the Convention in Gaza";
    const mark = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      data: words.split(" ")[0] ?? "",
    });
    expect(shown(text, [mark("Convention"), mark("case of the Convention in Gaza")])).toBe(
      "the case[case of the ]case+Convention[Convention]case[ in Gaza]",
    );
  });

  it("bears marks that reach over the ends", () => {
    expect(shown("law", [{ start: -5, end: 99, data: "a" }])).toBe("a[law]");
    expect(shown("", [{ start: 0, end: 0, data: "1" }])).toBe("^1");
  });
});

describe("placeWords", () => {
  const places = (text: string, ...words: string[]) =>
    placeWords(
      text,
      words.map((word) => ({ words: word, data: word })),
    ).map(({ start, end }) => `${start}-${end}`);

  it("finds words where they stand alone before finding them in longer words", () => {
    expect(places("condemnation, condemns", "condemn")).toEqual(["0-7"]);
    expect(places("resolutions 140/4, 40/4", "40/4")).toEqual(["19-23"]);
  });

  it("gives words that stand twice their own places", () => {
    expect(places("Also welcomes it, and welcomes that", "Also welcomes", "welcomes")).toEqual(["0-13", "22-30"]);
    expect(
      places("droit international humanitaire et droit international", "droit international humanitaire", "droit international"),
    ).toEqual(["0-31", "35-54"]);
  });

  it("lets words stand inside others where they stand nowhere else", () => {
    expect(places("the case of the Convention", "case of the Convention", "Convention")).toEqual(["4-26", "16-26"]);
  });

  it("knows an Arabic word behind a joined particle", () => {
    expect(places("ويؤكد المجلس، كما يؤكد", "يؤكد")).toEqual(["1-5"]);
    expect(places("المؤكد أنه يؤكد", "يؤكد")).toEqual(["11-15"]);
  });

  it("leaves out words that are not there, or empty, and folds their white space", () => {
    expect(places("one two", "three", "", "one\n two")).toEqual(["0-7"]);
  });

  it("places only words that the text holds", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(fc.string({ maxLength: 4 }), { maxLength: 5 }), (text, words) => {
        for (const { start, end, data } of placeWords(
          text,
          words.map((word) => ({ words: word, data: word })),
        ))
          expect(text.slice(start, end)).toBe(data.replace(/\s+/g, " ").trim());
      }),
    );
  });
});

describe("excerptAround", () => {
  const text = "Recalling its resolutions 37/4 of 22 October 1982, 38/4 of 28 October 1983, 39/7 of 8 November 1984";

  it("cuts between words and says where it cut", () => {
    const start = text.indexOf("38/4");
    expect(excerptAround(text, { start, end: start + 4 }, 10)).toEqual({
      before: "… October 1982, ",
      words: "38/4",
      after: " of 28 October …",
    });
  });

  it("leaves a short text whole", () => {
    expect(excerptAround("on law, and", { start: 3, end: 6 }, 50)).toEqual({ before: "on ", words: "law", after: ", and" });
  });
});
