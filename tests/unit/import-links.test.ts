import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupFamilies, titleKey, type Candidate } from "@/lib/import/link/group";
import { assignVerbs, baseOfVerb, conceptId } from "@/lib/import/link/verb-forms";

describe("an operative verb", () => {
  it.each([
    ["Notes with appreciation", "notes"],
    ["Also notes", "notes"],
    ["Calls once again upon", "calls upon"],
    ["Expresses its deep concern", "expresses concern"],
    ["Takes note with interest", "takes note"],
    ["Strongly condemns", "condemns"],
  ])("%s is %s", (form, base) => {
    expect(baseOfVerb(form)).toBe(base);
  });

  it("is none where no verb stands", () => {
    expect(baseOfVerb("Treaty of peace")).toBeNull();
    expect(baseOfVerb("")).toBeNull();
  });

  it("has an id after its infinitive", () => {
    expect(["stresses", "endorses", "expresses concern", "reaffirms", "reemphasizes", "identifies"].map(conceptId)).toEqual([
      "verb-stress",
      "verb-endorse",
      "verb-express-concern",
      "verb-reaffirm",
      "verb-reemphasize",
      "verb-identify",
    ]);
  });

  it("without English words is what its form stands beside most often elsewhere", () => {
    const { uses } = assignVerbs(
      [
        { provisionId: "a", words: { en: "Requests", fr: "Prie", ar: "تطلب" } },
        { provisionId: "b", words: { en: "Requests", fr: "Prie" } },
        { provisionId: "c", words: { en: "Urges", fr: "Prie" } },
        { provisionId: "d", words: { fr: "Prie" } },
        { provisionId: "e", words: { ar: "تَطلب" } },
        { provisionId: "f", words: { fr: "Jamais vu" } },
      ],
      new Map([["requests", "verb-request"]]),
    );
    expect(uses.map(({ provisionId, concept }) => `${provisionId} ${concept}`)).toEqual([
      "a verb-request",
      "b verb-request",
      "c verb-urge",
      "d verb-request",
      "e verb-request",
    ]);
  });
});

describe("families", () => {
  const work = (id: string, session: number, more: Partial<Candidate> = {}): Candidate => ({
    id,
    session: String(session),
    when: String(1945 + session),
    titles: { en: `Title of ${id}` },
    agendaItems: {},
    cites: new Set(),
    recalls: new Set(),
    ...more,
  });
  const members = (...works: Candidate[]) =>
    groupFamilies(works).map((family) =>
      family.members.map(({ work, reasons }) => [work.id, ...reasons.map(({ kind }) => kind)].join(" ")),
    );

  it("titles that differ in years and ordinals alone are the same", () => {
    expect(titleKey("Programme budget for 2021")).toBe(titleKey("Programme budget for 2022"));
    expect(titleKey("Report of the seventy-fifth session")).toBe(titleKey("Report of the seventy-sixth session"));
  });

  it("are found by title, oldest first", () => {
    const titles = { en: "Question of the sea" };
    expect(members(work("b", 76, { titles }), work("a", 75, { titles }), work("c", 75))).toEqual([["a TITLE", "b TITLE"]]);
  });

  it("are found by an agenda item that has one text a session, not by one that has many", () => {
    const agendaItems = { en: "Question of the desert" };
    expect(members(work("a", 75, { agendaItems }), work("b", 76, { agendaItems }))).toEqual([["a AGENDA_ITEM", "b AGENDA_ITEM"]]);
    expect(members(work("a", 75, { agendaItems }), work("b", 76, { agendaItems }), work("c", 76, { agendaItems }))).toEqual([]);
  });

  it("are found by a citation between much the same titles, not by a citation alone", () => {
    const cites = new Set(["a"]);
    const titles = [{ en: "Protection of global climate today" }, { en: "Protection of global climate for generations today" }];
    expect(members(work("a", 75, { titles: titles[0] ?? {} }), work("b", 76, { titles: titles[1] ?? {}, cites }))).toEqual([
      ["a CITED_BY", "b CITES"],
    ]);
    expect(
      members(
        work("a", 75, { titles: { en: "Oceans and the law of the sea" } }),
        work("b", 76, { titles: { en: "Sustainable fisheries everywhere" }, cites }),
      ),
    ).toEqual([]);
  });

  it("take in works known by their number alone where a first recital lists them", () => {
    const recalls = new Set(["x", "y", "z"]);
    const old = ["x", "y", "z"].map((id, i) => work(id, 60 + i, { titles: {} }));
    expect(members(...old, work("new", 75, { recalls, cites: recalls }))).toEqual([
      ["x RECALLED", "y RECALLED", "z RECALLED", "new CITES"],
    ]);
    expect(members(...old, work("new", 75, { recalls: new Set(["x"]), cites: recalls }))).toEqual([]);
  });

  it("do not depend on the order in which the works come", () => {
    const titles = { en: "Question of the sea" };
    const works = [work("a", 75, { titles }), work("b", 76, { titles }), work("c", 77, { titles, cites: new Set(["b"]) }), work("d", 77)];
    const expected = members(...works);
    fc.assert(
      fc.property(fc.shuffledSubarray(works, { minLength: works.length }), (shuffled) => {
        expect(members(...shuffled)).toEqual(expected);
      }),
    );
  });
});
