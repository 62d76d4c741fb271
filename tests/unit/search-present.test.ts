import { describe, expect, it } from "vitest";
import { markedWords, toGroups } from "@/lib/search/present";
import type { HitRow } from "@/lib/search/queries";

const labels = {
  ar: { text: "لجنة القدس", status: "EDITORIAL_TRANSLATION" },
  en: { text: "Al-Quds Committee", status: "SOURCE" },
  fr: { text: "Comité Al-Qods", status: "EDITORIAL_TRANSLATION" },
};

const row = (change: Partial<HitRow> = {}): HitRow => ({
  group: "ORGANIZATION",
  count: 1,
  entityId: "al-quds-committee",
  noun: "ORGANIZATION",
  labels,
  anchor: null,
  language: "en",
  strict: true,
  lines: [],
  body: null,
  headline: "al-⟦quds⟧ ⟦committee⟧",
  ...change,
});

describe("answers as they are shown", () => {
  it("know the words that the database found", () => {
    expect([...markedWords("⟦37/4⟧ of ⟦al-quds⟧, x")]).toEqual(["37/4", "al", "quds"]);
  });

  it("have the name in the reader's language, marked where it holds the words", () => {
    const [group] = toGroups([row()], "en");
    expect(group?.hits[0]?.title.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(["Quds", "Committee"]);
    expect(group?.hits[0]?.excerpt).toBeNull();
    expect(toGroups([row()], "fr")[0]?.hits[0]?.link.label.text).toBe("Comité Al-Qods");
  });

  it("show the line that holds more of the words than the name, with what it is", () => {
    const lines = [
      { text: "of no use", status: "SOURCE" as const },
      { text: "the Committee chaired by the King", status: "EDITORIAL_TRANSLATION" as const },
    ];
    const [group] = toGroups([row({ lines, labels: { ...labels, en: { text: "Six", status: "SOURCE" } } })], "en");
    expect(group?.hits[0]?.excerpt).toMatchObject({ status: "EDITORIAL_TRANSLATION", language: "en" });
  });

  it("lead to the paragraph", () => {
    const [group] = toGroups([row({ group: "PARAGRAPH", noun: "WORK", entityId: "w", anchor: "op-7" })], "ar");
    expect(group?.hits[0]?.href).toBe("/ar/resolutions/w#op-7");
  });

  it("come names first, and not twice where the number already named the work", () => {
    const work = row({ group: "WORK", noun: "WORK", entityId: "w", count: 3 });
    const groups = toGroups([row({ group: "PARAGRAPH", entityId: "w", anchor: "op-1" }), work, row()], "en", [
      { id: "w", noun: "WORK", labels, numbers: [] },
    ]);
    expect(groups.map(({ group }) => group)).toEqual(["ORGANIZATION", "PARAGRAPH"]);
  });
});
