import { describe, expect, it } from "vitest";
import { toCsv } from "@/lib/csv";
import { filterMatrix, isSuspended, toMatrix } from "@/lib/membership/matrix/present";
import type { MatrixRow } from "@/lib/membership/matrix/queries";

const entity = (id: string, noun: string) => ({
  id,
  noun: noun as "STATE",
  labels: Object.fromEntries(["ar", "en", "fr"].map((language) => [language, { text: id, status: "SOURCE" }])),
});

function seat(state: string, body: string, given: Partial<MatrixRow> = {}): MatrixRow {
  return {
    id: `${body}-${state}`,
    role: "MEMBER",
    capacity: "STATE",
    status: "AS_LISTED",
    suspendedSince: null,
    organization: { ...entity(body, "ORGANIZATION"), organization: { order: 0 } },
    event: null,
    state: entity(state, "STATE"),
    post: null,
    person: null,
    ...given,
  };
}

const king = { ...entity("king", "PERSON"), person: { state: entity("ma", "STATE") } };
const rows = [
  seat("ma", "quds"),
  seat("ma", "quds", { id: "quds-chair", role: "CHAIR", state: null, person: king }),
  seat("sy", "quds", { status: "SUSPENDED", suspendedSince: "2012" }),
  seat("sn", "quds"),
  seat("sn", "six"),
];
const ids = (params: Parameters<typeof filterMatrix>[1], named: string[] | null = null) =>
  filterMatrix(toMatrix(rows, "en"), params, named && new Set(named)).lines.map(({ holder }) => holder.id);

describe("who sits where", () => {
  it("a State's own seat and that of its king stand in one cell", () => {
    const line = toMatrix(rows, "en").lines.find(({ holder }) => holder.id === "ma");
    expect(line?.cells.get("quds")?.map(({ role, through }) => [role, through?.id])).toEqual([
      ["MEMBER", undefined],
      ["CHAIR", "king"],
    ]);
  });

  it("on this and on that: States with a seat in both", () => {
    expect(ids({ body: "quds", and: "six" })).toEqual(["sn"]);
    expect(ids({ body: "quds" })).toEqual(["ma", "sn", "sy"]);
  });

  it("a suspension counts from its year on", () => {
    expect(ids({ status: "SUSPENDED" })).toEqual(["sy"]);
    expect(ids({ status: "SUSPENDED", year: "2011" })).toEqual([]);
    expect(isSuspended({ suspendedSince: "2012" }, "2012")).toBe(true);
  });

  it("by role, by name, by number of seats", () => {
    expect(ids({ role: "CHAIR" })).toEqual(["ma"]);
    expect(ids({ q: "Syria" }, ["sy", "king"])).toEqual(["sy"]);
    expect(ids({ sort: "seats" })).toEqual(["ma", "sn", "sy"]);
  });
});

describe("CSV", () => {
  it("keeps commas, quotation marks and lines within their cell, and makes no formula", () => {
    expect(
      toCsv([
        ["a,b", 'say "x"', "two\nlines"],
        ["=1+1", "-2", "plain"],
      ]),
    ).toBe('\uFEFF"a,b","say ""x""","two\nlines"\r\n\'=1+1,\'-2,plain\r\n');
  });
});
