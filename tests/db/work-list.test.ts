import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { firstPage } from "@/lib/work/filter";
import type { WorkParams } from "@/lib/work/params";
import { getCitedBy, getMentionsOf, getNewest, getWorkCounts, getWorkPage, PAGE_SIZE } from "@/lib/work/queries";
import { aState, anEntity, aWork } from "../builders/rows";

const MANY = 2 * PAGE_SIZE + 7;

beforeAll(async () => {
  for (const organ of ["cfm", "unga"]) await anEntity(organ, "ORGANIZATION");
  for (const event of ["cfm-42", "unga-75"]) await anEntity(event, "EVENT");
  for (const topic of ["topic-peace", "verb-request", "verb-note"]) await anEntity(topic, "TOPIC");
  for (const id of ["topic-peace", "verb-request", "verb-note"]) await db.topic.create({ data: { id, scheme: "SUBJECT" } });
  for (const [id, scheme] of [
    ["unbis-law", "UNBIS"],
    ["unbis-water", "UNBIS"],
    ["sdg-6", "SDG"],
  ] as const) {
    await anEntity(id, "TOPIC");
    await db.topic.create({ data: { id, scheme } });
  }
  for (const state of ["ma", "no"]) await aState(state, state === "ma");
  await aWork({
    id: "office",
    title: { ar: "القرار بشأن مكتب التمثيل والتعاون", en: "Resolution 42/40-P on the office", fr: "Résolution sur le bureau" },
    numbers: ["42/40-P", "40/42-P"],
    issuerId: "cfm",
    eventId: "cfm-42",
    session: "42",
    number: "40",
    dateStart: "2015-05-27",
  });
  await aWork({
    id: "un",
    title: "General Assembly resolution 42/4",
    numbers: ["42/4", "A/RES/42/4"],
    issuerId: "unga",
    session: "42",
    number: "4",
    dateStart: "1987-10-15",
    languages: ["en"],
    adoption: "RECORDED_VOTE",
    topicIds: ["topic-peace", "unbis-law"],
    sponsorIds: ["no"],
    voters: { ma: "IN_FAVOUR", no: "ABSTAINING" },
    paragraphs: [
      { text: "Requests the office, as in paragraph 2 of resolution office;", verb: "verb-request", cites: ["office"], mentions: ["ma"] },
      { text: "Notes this.", verb: "verb-note" },
      { text: "Notes that.", verb: "verb-note" },
    ],
  });
  await aWork({
    id: "draft",
    title: "Coopération entre l’Organisation des Nations Unies",
    type: "DRAFT_RESOLUTION",
    status: "DRAFT",
    issuerId: "unga",
    languages: ["en", "fr"],
    alignment: "MISMATCH",
    topicIds: ["unbis-law"],
    goalIds: ["unbis-water", "sdg-6"],
  });
  await aWork({ id: "charter", title: "Charter", type: "CHARTER", status: "NOT_STATED" });
  for (let number = 1; number <= MANY; number++)
    await aWork({
      id: `unga-75-${number}`,
      title: `Item ${number}`,
      issuerId: "unga",
      eventId: "unga-75",
      session: "75",
      number: String(number),
      dateStart: `2020-1${number % 3}-0${1 + (number % 5)}`,
    });
});

const SMALL = ["office", "un", "draft", "charter"];

async function found(params: WorkParams): Promise<string[]> {
  const { works } = (await getWorkPage(params)) ?? { works: [] };
  return works.map(({ id }) => id).filter((id) => SMALL.includes(id));
}

describe("the list of resolutions finds", () => {
  it("a number by any spelling, and no other number", async () => {
    expect(await found({ q: "42/40-P" })).toEqual(["office"]);
    expect(await found({ q: "القرار ٤٠/٤٢-P" })).toEqual(["office"]);
    expect(await found({ q: "a/res/42/4" })).toEqual(["un"]);
    expect(await found({ q: "CFM resolution 42/40 P" })).toEqual([]);
    expect(await found({ q: "CFM 42/40-P" })).toEqual(["office"]);
  });

  it("words in any language, each of them, without accents, vowel marks, the article and what is written together with a word", async () => {
    expect(await found({ q: "cooperation UNIES" })).toEqual(["draft"]);
    expect(await found({ q: "coop" })).toEqual(["draft"]);
    expect(await found({ q: "مَكتب تمثيل" })).toEqual(["office"]);
    expect(await found({ q: "التعاون" })).toEqual(["office"]);
    expect(await found({ q: "bureau office" })).toEqual(["office"]);
    expect(await found({ q: "charter office" })).toEqual([]);
  });

  it("everything by signs alone, rather than nothing, and nothing by letters that are none", async () => {
    expect((await getWorkCounts({ q: "؟ …" })).total).toBe(MANY + SMALL.length);
    expect(await found({ q: "ـــ" })).toEqual([]);
    expect(await found({ q: '\'; DROP TABLE "Work" -- \\' })).toEqual([]);
  });

  it("what answers to every filter at once", async () => {
    expect(await found({ organ: "unga", status: "DRAFT" })).toEqual(["draft"]);
    expect(await found({ session: "cfm-42", year: "2015", type: "RESOLUTION" })).toEqual(["office"]);
    expect(await found({ language: "en" })).toEqual(["un", "draft"]);
    expect(await found({ lacks: "fr" })).toEqual(["un"]);
    expect(await found({ text: "CITED", organ: "cfm" })).toEqual(["office"]);
    expect(await found({ adoption: "RECORDED_VOTE" })).toEqual(["un"]);
    expect(await found({ alignment: "MISMATCH" })).toEqual(["draft"]);
    expect(await found({ topic: "topic-peace", verb: "verb-request" })).toEqual(["un"]);
    expect(await found({ voter: "no" })).toEqual(["un"]);
    expect(await found({ voter: "no", vote: "IN_FAVOUR" })).toEqual([]);
    expect(await found({ sponsor: "no", names: "ma", cites: "office" })).toEqual(["un"]);
  });
});

describe("the pages of the list", () => {
  it.each(["date", "number"] as const)("by %s hold every text once, forwards and backwards alike", async (sort) => {
    const all: string[] = [];
    const firsts: string[] = [];
    let params: WorkParams | null = { sort };
    while (params) {
      const page = await getWorkPage(params);
      if (!page) throw new Error("no page");
      all.push(...page.works.map(({ id }) => id));
      firsts.push(page.works[0]?.id ?? "");
      params = page.more.after ? { sort, after: page.works.at(-1)?.id } : null;
    }
    expect(new Set(all).size).toBe(MANY + SMALL.length);
    expect(all).toHaveLength(MANY + SMALL.length);
    const second = await getWorkPage({ sort, before: firsts[2] });
    expect(second?.works.map(({ id }) => id)).toEqual(all.slice(PAGE_SIZE, 2 * PAGE_SIZE));
    expect(second?.more).toEqual({ before: true, after: true });
    const first = await getWorkPage({ sort, before: firsts[1] });
    expect(first?.more).toEqual({ before: false, after: true });
  });

  it("stand by number as they are counted: 9 before 10", async () => {
    const page = await getWorkPage({ session: "unga-75", sort: "number" });
    expect(page?.works.slice(0, 11).map(({ id }) => Number(id.split("-")[2]))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it("begin with the newest text and end with those without a date", async () => {
    const dates = (await getWorkPage({}))?.works.map(({ dateStart }) => dateStart ?? "") ?? [];
    expect(dates).toEqual(dates.toSorted().reverse());
    const last = await getWorkPage({ sort: "date", before: "unga-75-999" });
    expect(last).toBeNull();
    const [undated] = await found({ organ: "unga", status: "DRAFT" });
    expect((await getWorkPage({ after: undated }))?.works.map(({ id }) => id)).toEqual(["charter"]);
  });
});

describe("the counts beside the list", () => {
  it("say how many texts a choice leads to while the other filters stay", async () => {
    const { choices, total } = await getWorkCounts({ organ: "unga" });
    expect(total).toBe(MANY + 2);
    expect(choices.organ).toEqual(
      expect.arrayContaining([
        { value: "cfm", count: 1 },
        { value: "unga", count: MANY + 2 },
      ]),
    );
    expect(choices.type).toEqual([
      { value: "RESOLUTION", count: MANY + 1 },
      { value: "DRAFT_RESOLUTION", count: 1 },
    ]);
  });

  it("take a term for a subject only where it is one, and a goal wherever it is listed", async () => {
    expect((await getWorkCounts({})).choices.topic).toEqual([
      { value: "unbis-law", count: 2 },
      { value: "topic-peace", count: 1 },
    ]);
    expect(await found({ topic: "unbis-law" })).toEqual(["un", "draft"]);
    expect(await found({ topic: "unbis-water" })).toEqual([]);
    expect(await found({ topic: "sdg-6" })).toEqual(["draft"]);
  });

  it("count a text once, however many of its paragraphs have a verb", async () => {
    expect((await getWorkCounts({ adoption: "RECORDED_VOTE" })).choices.verb).toEqual([
      { value: "verb-note", count: 1 },
      { value: "verb-request", count: 1 },
    ]);
  });

  it("keep their promise: each choice leads to as many texts as it says", async () => {
    const params: WorkParams = { organ: "unga" };
    const { choices } = await getWorkCounts(params);
    for (const facet of ["session", "year", "status", "language", "adoption", "topic", "verb"] as const)
      for (const { value, count } of choices[facet])
        expect((await getWorkCounts({ ...params, [facet]: value } as WorkParams)).total, `${facet} ${value}`).toBe(count);
  });

  it("say where nothing is found what there is without each of the filters", async () => {
    const { total, without } = await getWorkCounts({ q: "charter", organ: "unga", after: "un" });
    expect([total, without]).toEqual([0, { q: MANY + 2, organ: 1 }]);
  });

  it("are those of the whole list on every page of it", async () => {
    const params: WorkParams = { organ: "unga", after: "un" };
    expect(await getWorkCounts(params)).toEqual(await getWorkCounts(firstPage(params)));
  });
});

describe("what hangs on a record is bounded, and counted in full", () => {
  it("the texts that a State sponsored, that name it, that cite a text", async () => {
    expect((await getNewest("sponsor", "no")).works.map(({ id }) => id)).toEqual(["un"]);
    expect(await getNewest("sponsor", "ma")).toEqual({ total: 0, works: [] });
    const mentions = await getMentionsOf("ma");
    expect([mentions.total, mentions.rows.map(({ provision }) => provision.address)]).toEqual([1, ["op-1"]]);
    const cited = await getCitedBy("office");
    expect([cited.total, cited.rows.map(({ provision }) => provision?.address)]).toEqual([1, ["op-1"]]);
  });
});
