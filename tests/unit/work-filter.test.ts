import { describe, expect, it } from "vitest";
import { foldName } from "@/lib/entity/fold";
import type { Link } from "@/lib/entity/present";
import { parseParams } from "@/lib/url/params";
import { asksFor, choicesOf, filterWorks, unknownChoices } from "@/lib/work/filter";
import { numberKey } from "@/lib/work/number";
import { workParams } from "@/lib/work/params";
import type { WorkEntry } from "@/lib/work/present";

const link = (id: string, noun: string): Link => ({
  id,
  noun,
  label: { language: "en", text: id.toUpperCase(), status: "SOURCE", originals: [] },
});

type Given = Partial<WorkEntry> & { id: string; title?: string; written?: string[]; organ?: string; session?: string };

function work({ id, title = id, written = [], organ, session, ...rest }: Given): WorkEntry {
  return {
    id,
    link: link(id, "WORK"),
    type: "RESOLUTION",
    printedNumber: written[0] ?? null,
    normalizedNumber: null,
    status: "ADOPTED",
    date: null,
    issuer: organ ? link(organ, "ORGANIZATION") : null,
    event: session ? link(session, "EVENT") : null,
    languages: [],
    keys: written.map(numberKey),
    names: ` ${foldName(title)}`,
    year: null,
    ...rest,
  };
}

const works = [
  work({
    id: "office",
    title: "Resolution 42/40-P القرار بشأن مكتب التمثيل",
    written: ["42/40-P", "40/42-P"],
    organ: "cfm",
    session: "cfm-42",
    year: "2015",
  }),
  work({
    id: "un",
    title: "General Assembly resolution 42/4",
    written: ["42/4", "A/RES/42/4"],
    organ: "unga",
    session: "unga-42",
    year: "1987",
  }),
  work({
    id: "draft",
    title: "Coopération entre l’Organisation des Nations Unies",
    type: "DRAFT_RESOLUTION",
    status: "DRAFT",
    organ: "unga",
    languages: [{ language: "en", kind: "DRAFT_TEXT" }],
  }),
  work({ id: "charter", title: "Charter", type: "CHARTER", status: "NOT_STATED" }),
];

const found = (params: Parameters<typeof filterWorks>[1]) => filterWorks(works, params).map(({ id }) => id);

describe("filterWorks", () => {
  it("shows everything where nothing is asked", () => expect(found({})).toHaveLength(4));

  it("finds a number by any spelling, and no other number", () => {
    expect(found({ q: "42/40-P" })).toEqual(["office"]);
    expect(found({ q: "القرار ٤٠/٤٢-P" })).toEqual(["office"]);
    expect(found({ q: "a/res/42/4" })).toEqual(["un"]);
    expect(found({ q: "CFM resolution 42/40 P" })).toEqual([]);
    expect(found({ q: "CFM 42/40-P" })).toEqual(["office"]);
  });

  it("finds words in any language, without accents and vowel marks, each of them", () => {
    expect(found({ q: "cooperation UNIES" })).toEqual(["draft"]);
    expect(found({ q: "مَكتب التمثيل" })).toEqual(["office"]);
    expect(found({ q: "charter office" })).toEqual([]);
  });

  it("answers to every filter at once", () => {
    expect(found({ organ: "unga" })).toEqual(["un", "draft"]);
    expect(found({ organ: "unga", status: "DRAFT" })).toEqual(["draft"]);
    expect(found({ session: "cfm-42", year: "2015", type: "RESOLUTION" })).toEqual(["office"]);
    expect(found({ language: "en" })).toEqual(["draft"]);
    expect(found({ language: "fr" })).toEqual([]);
  });
});

describe("asksFor", () => {
  it("lets signs alone find everything rather than nothing", () => expect(works.every(asksFor("؟ …"))).toBe(true));
});

describe("choicesOf", () => {
  it("counts the works behind each choice and names its record", () => {
    const { organ, type } = choicesOf(works);
    expect(organ).toEqual([
      { value: "cfm", count: 1, name: "CFM" },
      { value: "unga", count: 2, name: "UNGA" },
    ]);
    expect(type.map(({ value, count }) => `${value} ${count}`)).toEqual(["RESOLUTION 2", "DRAFT_RESOLUTION 1", "CHARTER 1"]);
  });

  it("tells organs and sessions that are not in the collection", () => {
    expect(unknownChoices({ organ: "nobody", session: "cfm-42" }, choicesOf(works))).toEqual(["organ"]);
  });
});

describe("workParams", () => {
  it("keeps what makes sense and names the rest", () => {
    const { params, ignored } = parseParams(workParams, {
      q: " 42/4 ",
      year: "20x",
      status: "LOST",
      type: "CHARTER",
      organ: "../etc",
      language: "de",
      session: ["cfm-6", "x"],
    });
    expect(params).toEqual({ q: "42/4", type: "CHARTER", session: "cfm-6" });
    expect(ignored).toEqual(["year", "status", "organ", "language"]);
  });
});
