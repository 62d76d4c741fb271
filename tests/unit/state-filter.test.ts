import { describe, expect, it } from "vitest";
import { filterStates, listEvidence, MEMBER_STATES_FIGURE, sortStates, type StateLine } from "@/lib/state/present";
import { aLink } from "../builders/event";

function aState(id: string, label: string, names: string[], shownInOic = true): StateLine {
  return { id, code: id.toUpperCase(), link: aLink(id, "STATE", label), shownInOic, printed: [], names };
}

const morocco = aState("ma", "Morocco", ["المغرب", "Morocco", "Maroc", "Kingdom of Morocco", "المملكة المغربية", "Royaume du Maroc"]);
const turkiye = aState("tr", "Türkiye", ["تركيا", "Türkiye", "Republic of Turkey", "Turquie"]);
const algeria = aState("dz", "Algeria", ["الجزائر", "الجمهورية الجزائرية الديموقراطية الشعبية", "Algérie"]);
const all = [morocco, turkiye, algeria];

describe("the filter of the States", () => {
  it.each([
    ["maroc", ["ma"]],
    ["KINGDOM", ["ma"]],
    ["المغربية", ["ma"]],
    ["المَغرب", ["ma"]],
    ["turkiye", ["tr"]],
    ["Turkey", ["tr"]],
    ["algerie", ["dz"]],
    ["الجزائريه", ["dz"]],
    ["DZ", ["dz"]],
    ["Atlantis", []],
    ["؟!", []],
  ])("finds %s", (words, expected) => expect(filterStates(all, words).map(({ id }) => id)).toEqual(expected));

  it("shows every State without words", () => expect(filterStates(all, undefined)).toEqual(all));
});

describe("the list of the States", () => {
  it("stands in the alphabetical order of the reader's language", () =>
    expect(sortStates(all, "en").map(({ id }) => id)).toEqual(["dz", "ma", "tr"]));

  it("cites once what puts a State in its group, and the figure of the member States", () => {
    const row = (entityId: string, part: string, start: number) => ({ entityId, part, sourceId: "s", start, end: start + 1, quote: "q" });
    const evidence = [
      row("ma", "", 1),
      row("ma", "shownInOic", 2),
      row("ma", "shownInOic", 3),
      row("fr", "", 4),
      row("fr", "otherNames.0", 5),
      row(MEMBER_STATES_FIGURE, "", 6),
    ];
    const cited = listEvidence({ evidence }, [morocco, aState("fr", "France", [], false)]);
    expect(cited.map(({ start }) => start)).toEqual([6, 2, 4]);
  });
});
