import { describe, expect, it } from "vitest";
import { parseParams } from "@/lib/url/params";
import { activeFilters, withoutFilter } from "@/lib/work/filter";
import { followable, recordsIn, toWorkList } from "@/lib/work/list";
import { workParams, type WorkParams } from "@/lib/work/params";
import type { WorkCounts, WorkPage } from "@/lib/work/queries";

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
      sort: "size",
      after: "unga-75-16",
      before: "'; --",
      vote: "YES",
    });
    expect(params).toEqual({ q: "42/4", type: "CHARTER", session: "cfm-6", after: "unga-75-16" });
    expect(ignored).toEqual(["year", "status", "organ", "language", "sort", "before", "vote"]);
  });
});

describe("the filters that are set", () => {
  it("are told in the order of the form, a vote only beside its State", () => {
    expect(activeFilters({ verb: "verb-note", q: "peace", vote: "AGAINST", after: "x", sort: "number" })).toEqual([
      { filter: "q", value: "peace" },
      { filter: "verb", value: "verb-note" },
    ]);
    expect(activeFilters({ voter: "ma", vote: "AGAINST" }).map(({ filter }) => filter)).toEqual(["voter", "vote"]);
  });

  it("are taken away one by one, from the first page on; with the State goes its vote", () => {
    const params: WorkParams = { q: "peace", voter: "ma", vote: "AGAINST", sort: "number", after: "x" };
    expect(withoutFilter(params, "q")).toEqual({ voter: "ma", vote: "AGAINST", sort: "number" });
    expect(withoutFilter(params, "voter")).toEqual({ q: "peace", sort: "number" });
  });

  it("whose record is not in the collection are left out and named", () => {
    const params: WorkParams = { organ: "nobody", session: "cfm-42", voter: "xx", vote: "AGAINST", after: "a", before: "b" };
    expect(recordsIn(params)).toEqual(["nobody", "cfm-42", "xx"]);
    const { params: kept, unknown } = followable(params, [{ id: "cfm-42" }]);
    expect(unknown).toEqual(["organ", "voter", "vote"]);
    expect(kept).toEqual({ session: "cfm-42", after: "a" });
  });
});

describe("a page of the list", () => {
  const work = (id: string) => ({ id, entity: { id, noun: "WORK", labels: { en: { text: id, status: "SOURCE" } } }, expressions: [] });
  const page = (more: WorkPage["more"]) => ({ works: ["b", "c"].map(work), more }) as unknown as WorkPage;
  const counts = { choices: {}, total: 9, without: { q: 12 } } as unknown as WorkCounts;
  const list = (params: WorkParams, more: WorkPage["more"]) => toWorkList(params, page(more), counts, [], "en");

  it("leads to its neighbours by the works at its ends, keeping filters and order", () => {
    const { around } = list({ q: "x", sort: "number", after: "a" }, { before: true, after: true });
    expect(around).toEqual({ first: "?q=x&sort=number", previous: "?q=x&sort=number&before=b", next: "?q=x&sort=number&after=c" });
  });

  it("leads nowhere where there is nothing", () => {
    expect(list({}, { before: false, after: false }).around).toEqual({ first: null, previous: null, next: null });
  });

  it("shows each filter with the way to the list without it and how many texts that has", () => {
    expect(list({ q: "x", after: "a" }, { before: true, after: true }).chips).toEqual([{ filter: "q", value: "x", query: "", count: 12 }]);
  });
});
