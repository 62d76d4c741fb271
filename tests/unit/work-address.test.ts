import { describe, expect, it } from "vitest";
import { parseAddress, plainPart } from "@/lib/work/address";

const plain = { resolution: null, annex: null, run: null };

describe("the address of a paragraph says where it stands", () => {
  it.each([
    ["intro", { ...plain, kind: "opening", number: "" }],
    ["title", { ...plain, kind: "opening", number: "" }],
    ["pp-3", { ...plain, kind: "recital", number: "3" }],
    ["op-7", { ...plain, kind: "paragraph", number: "7" }],
    ["p-23", { ...plain, kind: "paragraph", number: "23" }],
    ["op-7-a-ii", { ...plain, kind: "paragraph", number: "7 (a) (ii)" }],
    ["op-7-bis", { ...plain, kind: "paragraph", number: "7 bis" }],
    ["op-s2-1", { ...plain, run: "2", kind: "paragraph", number: "1" }],
    ["op-p-1", { ...plain, kind: "unnumbered", number: "1" }],
    ["op-h-2", { ...plain, kind: "heading", number: "2" }],
    ["op-t-1", { ...plain, kind: "table", number: "1" }],
    ["annex-1-12-b", { ...plain, annex: "1", kind: "paragraph", number: "12 (b)" }],
    ["annex-2-h-1", { ...plain, annex: "2", kind: "heading", number: "1" }],
    ["a-op-1", { ...plain, resolution: "A", kind: "paragraph", number: "1" }],
    ["b-annex-1-3", { ...plain, resolution: "B", annex: "1", kind: "paragraph", number: "3" }],
  ])("%s", (address, where) => expect(parseAddress(address)).toEqual(where));
});

describe("a number is name enough among others of its part", () => {
  it.each([
    ["pp-3", { part: "recital", number: "3" }],
    ["op-7-a", { part: "paragraph", number: "7 (a)" }],
    ["annex-1-12", null],
    ["a-op-2", null],
    ["op-s2-1", null],
    ["op-t-1", null],
    ["title", null],
  ])("%s", (address, place) => expect(plainPart(address)).toEqual(place));
});
