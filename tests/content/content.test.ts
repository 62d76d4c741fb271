import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { loadContent, type Content } from "@/lib/content/load";
import { allRecords, provedParts } from "@/lib/content/walk";
import { foldSpace, findQuote } from "@/lib/source/text";

let content: Content;
beforeAll(async () => {
  content = await loadContent("content");
});

const count = <T>(list: T[], holds: (item: T) => boolean) => list.filter(holds).length;

describe("the content states what the five documents state", () => {
  it("names three principal organs, sixteen secretariat units and nine external offices", () => {
    const kinds = (...wanted: string[]) => count(content.organizations, ({ classification }) => wanted.includes(classification));
    expect(kinds("PRINCIPAL_ORGAN")).toBe(3);
    expect(kinds("CABINET", "DEPARTMENT", "OFFICE", "PROGRAMME_UNIT", "CENTRE", "ADMINISTRATIVE_UNIT", "DIVISION")).toBe(16);
    expect(count(content.organizations, ({ officeType }) => officeType !== undefined)).toBe(9);
  });

  it("lists the 38 seats of the four bodies of the department page, one of them suspended", () => {
    const bodies = ["al-quds-committee", "six-member-committee", "contact-group-palestine", "al-quds-fund"];
    const seats = content.memberships.filter(({ organization = "", role }) => bodies.includes(organization) && role === "MEMBER");
    expect(bodies.map((body) => count(seats, ({ organization }) => organization === body))).toEqual([17, 6, 9, 6]);
    expect(seats.filter(({ status }) => status === "SUSPENDED").map(({ state }) => state)).toEqual(["sy"]);
  });

  it("names 31 States, 23 of them shown in the organization or its bodies", () => {
    expect(content.states).toHaveLength(31);
    expect(count(content.states, ({ shownInOic }) => shownInOic !== undefined)).toBe(23);
  });

  it("has eight tasks of the department, six tasks and six responsibilities of the Cabinet", () => {
    const tasks = (organization: string, kind: string) => count(content.tasks, (task) => task.organization === organization && task.kind === kind);
    expect([tasks("dpq", "TASK"), tasks("cabinet", "TASK"), tasks("cabinet", "RESPONSIBILITY")]).toEqual([8, 6, 6]);
  });

  it("has three divisions with four sub-dossiers each", () => {
    const dossiers = content.topics.filter(({ scheme }) => scheme === "SUB_DOSSIER");
    for (const division of ["division-palestine", "division-al-quds", "division-aid-development"])
      expect(count(dossiers, ({ organization }) => organization === division)).toBe(4);
  });

  it("has thirteen sessions of the organization, ten meetings and eleven happenings", () => {
    expect(count(content.events, ({ classification, organ }) => classification === "SESSION" && organ !== "unga")).toBe(13);
    expect(count(content.events, ({ classification }) => classification === "MEETING")).toBe(10);
    expect(count(content.events, ({ classification }) => classification === "OTHER")).toBe(11);
  });

  it("has eight resolutions of the organization, 29 of the United Nations and one draft", () => {
    const resolutions = content.works.filter(({ type }) => type === "RESOLUTION");
    expect(count(resolutions, ({ issuer }) => issuer === "cfm")).toBe(8);
    expect(count(resolutions, ({ issuer }) => issuer === "unga")).toBe(29);
    expect(count(content.works, ({ type }) => type === "DRAFT_RESOLUTION")).toBe(1);
  });

  it("has the 42 aligned paragraphs of August 2025 and the 27 and 24 of the draft, with five footnotes", () => {
    const [august, draft] = ["cfm-ex-21-2025-08-25", "unga-69-oic-cooperation-draft"].map((work) => content.texts.find((text) => text.work === work));
    expect(august?.provisions).toHaveLength(42);
    expect(august?.provisions.every(({ text }) => text.said.join() === "ar,en")).toBe(true);
    expect(["PREAMBLE", "OPERATIVE"].map((part) => count(draft?.provisions ?? [], (provision) => provision.part === part))).toEqual([27, 24]);
    expect(draft?.footnotes.map(({ mark }) => mark)).toEqual(["*", "1", "2", "3", "4"]);
  });

  it("cites each of the 26 recalled resolutions in the first recital", () => {
    const recital = content.texts.flatMap(({ provisions }) => provisions).find(({ address }) => address === "pp-1");
    expect(recital?.citations.map(({ work }) => work).filter((work) => work?.startsWith("unga-"))).toHaveLength(26);
  });

  it("treats every one of the 155 cases of the editorial review", () => {
    const bySection = Map.groupBy ? Object.fromEntries([...Map.groupBy(content.notes, ({ id }) => id.charAt(0))].map(([key, notes]) => [key, notes.length])) : countSections(content);
    expect(bySection).toEqual({ a: 23, b: 13, c: 16, d: 12, e: 19, f: 23, g: 24, h: 11, i: 10, j: 4 });
  });
});

function countSections({ notes }: Content): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { id } of notes) counts[id.charAt(0)] = (counts[id.charAt(0)] ?? 0) + 1;
  return counts;
}

describe("no quote, no fact", () => {
  it("gives every record but the editors' own concepts and notes the words that prove it", () => {
    const unproved = allRecords(content)
      .filter(({ noun, value }) => noun !== "notes" && noun !== "texts" && !(noun === "topics" && value.scheme !== "SUB_DOSSIER"))
      .filter(({ value }) => (value.evidence as unknown[]).length === 0);
    expect(unproved.map(({ id }) => id)).toEqual([]);
  });

  it("finds every quotation in the bytes of its document", async () => {
    const files = new Map(await Promise.all(content.sources.map(async ({ id, file }) => [id, await readFile(path.join("content/sources", file), "utf8")] as const)));
    const quotes = allRecords(content).flatMap(({ value }) => provedParts(value).flatMap(({ evidence }) => evidence));
    const lost = quotes.filter(({ source, quote, passage }) => {
      const document = content.sources.find(({ id }) => id === source);
      const range = document && findQuote(document.index, quote, passage);
      return !range || foldSpace(files.get(source)?.slice(range.start, range.end) ?? "") === "";
    });
    expect(quotes.length).toBeGreaterThan(500);
    expect(lost).toEqual([]);
  });

  it("prints the numbers found reversed as found, and answers to the rule's order too", () => {
    const office = content.works.find(({ id }) => id === "cfm-42-40-p");
    expect(office?.printedNumber).toBe("42/40-P");
    expect([office?.normalizedNumber, ...(office?.spellings ?? [])]).toContain("40/42-P");
  });
});
