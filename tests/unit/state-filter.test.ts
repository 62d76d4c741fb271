import { describe, expect, it } from "vitest";
import { filterStates, listEvidence, MEMBER_STATES_FIGURE, sortStates, type StateLine } from "@/lib/state/present";
import { aLink } from "../builders/event";

function aState(id: string, label: string, shownInOic = true): StateLine {
  return { id, code: id.toUpperCase(), link: aLink(id, "STATE", label), shownInOic, printed: [] };
}

const morocco = aState("ma", "Morocco");
const turkiye = aState("tr", "Türkiye");
const algeria = aState("dz", "Algeria");
const all = [morocco, turkiye, algeria];

describe("the filter of the States", () => {
  it("keeps those that the search finds by their names, and the one whose code the words are", () => {
    expect(filterStates(all, "maroc", new Set(["ma", "quds"]))).toEqual([morocco]);
    expect(filterStates(all, "dz", new Set())).toEqual([algeria]);
    expect(filterStates(all, "Atlantis", new Set())).toEqual([]);
  });

  it("shows every State without words", () => expect(filterStates(all, undefined, null)).toEqual(all));
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
    const cited = listEvidence({ evidence }, [morocco, aState("fr", "France", false)]);
    expect(cited.map(({ start }) => start)).toEqual([6, 2, 4]);
  });
});
