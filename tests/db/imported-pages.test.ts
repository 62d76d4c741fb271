import { beforeAll, describe, expect, it } from "vitest";
import { getParagraphs } from "@/lib/compare/queries";
import { missingNumbers, toCover, totalOf } from "@/lib/coverage/present";
import { countFindings, countLanguages, countSessions } from "@/lib/coverage/queries";
import { db } from "@/lib/db";
import { getLabels } from "@/lib/entity/queries";
import { toEvent } from "@/lib/event/present";
import { getEvents, getSessions } from "@/lib/event/queries";
import { neighboursIn, toFamily } from "@/lib/family/present";
import { getFamily, getFamilyOf } from "@/lib/family/queries";
import { toVotes } from "@/lib/vote/present";
import { countVotesOf, getVotesOf, getVotesOn } from "@/lib/vote/queries";
import { toCitedAt } from "@/lib/work/relations";
import { getCitedBy, getMentionsOf, getNewest, getWork, getWorkCounts, getWorkPage, getWorksOfEvent } from "@/lib/work/queries";
import { aFamily, aState, aWork, anEntity } from "../builders/rows";

let asked = 0;
db.$on("query", () => asked++);

/** How many statements reach the database while `read` runs. */
async function queriesOf(read: () => Promise<unknown>): Promise<number> {
  asked = 0;
  await read();
  return asked;
}

const SESSION = 20;

beforeAll(async () => {
  await anEntity("unga", "ORGANIZATION");
  for (const event of ["unga-75", "unga-77"]) {
    await anEntity(event, "EVENT");
    await db.event.create({
      data: {
        id: event,
        classification: "SESSION",
        organId: "unga",
        series: "ORDINARY",
        number: Number(event.slice(5)),
        numberInferred: true,
        status: "HELD",
      },
    });
  }
  for (const state of ["ma", "no", "tr"]) await aState(state, state !== "no");
  await anEntity("verb-urge", "TOPIC");
  const session = (number: number) => ({ issuerId: "unga", eventId: `unga-${number}`, session: String(number), series: null });
  await aWork({
    id: "unga-75-16",
    ...session(75),
    number: "16",
    dateStart: "2020-11-24",
    languages: ["ar", "en", "fr"],
    alignment: "ALIGNED",
    paragraphs: [{ text: "Notes the report;" }, { text: "Urges all States;", verb: "verb-urge", mentions: ["ma"] }],
  });
  await aWork({
    id: "unga-77-18",
    ...session(77),
    number: "18",
    dateStart: "2022-11-21",
    languages: ["en"],
    sponsorIds: ["ma"],
    voters: { ma: "IN_FAVOUR", no: "AGAINST", tr: "IN_FAVOUR" },
    paragraphs: [
      { text: "Recalls paragraph 2 of its resolution unga-75-16;", cites: ["unga-75-16"] },
      { text: "Urges Member States;", verb: "verb-urge" },
    ],
  });
  await db.voteEvent.update({ where: { id: "unga-77-18/vote" }, data: { inFavour: 3, abstaining: 1 } });
  await db.finding.create({ data: { id: "f", workId: "unga-77-18", code: "LANGUAGE_MISSING", language: "fr", detail: {}, order: 0 } });
  for (let number = 101; number <= 100 + SESSION; number++)
    await aWork({ id: `unga-75-${number}`, ...session(75), number: String(number), languages: ["en"], paragraphs: [{ text: "Decides." }] });
  await aFamily("cooperation", ["unga-75-16", "unga-77-18"]);
});

describe("a page asks the database a bounded number of questions", () => {
  it("the list of resolutions, with filters and in its midst: six", async () => {
    const list = async () => {
      const params = { organ: "unga", session: "unga-75", language: "en", verb: "verb-urge", sort: "number", after: "unga-75-16" } as const;
      await getLabels("unga,unga-75,verb-urge");
      const [, { choices }] = await Promise.all([getWorkPage(params), getWorkCounts(params)]);
      await getLabels(choices.organ.map(({ value }) => value).join(","));
    };
    expect(await queriesOf(list)).toBeLessThanOrEqual(6);
  });

  it("a resolution besides its aspects and sources: five, for a short one as for one that is cited", async () => {
    const read = (id: string) => () => Promise.all([getWork(id), getCitedBy(id), getVotesOn(id), getFamilyOf(id)]);
    const [cited, voted] = [await queriesOf(read("unga-75-16")), await queriesOf(read("unga-77-18"))];
    expect([cited, voted]).toEqual([5, 5]);
  });

  it("the session's texts and counts: three; all sessions with their texts: one", async () => {
    expect(await queriesOf(() => Promise.all([getWorksOfEvent("unga-75"), getWorkCounts({ session: "unga-75" })]))).toBe(3);
    expect(await queriesOf(() => getSessions())).toBe(1);
  });

  it("what a State voted, sponsored and where it is named: five", async () => {
    expect(
      await queriesOf(() => Promise.all([countVotesOf("ma"), getVotesOf("ma"), getNewest("sponsor", "ma"), getMentionsOf("ma")])),
    ).toBe(5);
  });

  it("a family: one; a comparison: three; the coverage: four", async () => {
    expect(await queriesOf(() => getFamily("cooperation"))).toBe(1);
    expect(
      await queriesOf(() => Promise.all([getFamilyOf("unga-75-16"), getParagraphs("unga-75-16", "en"), getParagraphs("unga-77-18", "en")])),
    ).toBe(3);
    expect(await queriesOf(() => Promise.all([countLanguages(), countSessions(), countFindings(), getEvents()]))).toBe(4);
  });
});

describe("a resolution's relations", () => {
  it("name the very paragraph that another text cites", async () => {
    const { rows } = await getCitedBy("unga-75-16");
    expect([...toCitedAt(rows, "en")].map(([address, links]) => [address, links.map(({ id }) => id)])).toEqual([["op-2", ["unga-77-18"]]]);
  });

  it("tell the vote by counts as printed and names as listed, and which States the sources show in the OIC", async () => {
    const [vote] = toVotes(await getVotesOn("unga-77-18"), "en");
    expect(
      vote?.groups.map(({ option, count, voters, inOic, differs }) => [
        option,
        count,
        voters.map(({ words }) => words).join(),
        inOic,
        differs,
      ]),
    ).toEqual([
      ["IN_FAVOUR", 3, "MA,TR", 2, true],
      ["AGAINST", 1, "NO", 0, false],
      ["ABSTAINING", 1, "", 0, false],
    ]);
    expect(vote?.total).toBe(5);
  });

  it("show the family in the order of the sessions, from any of its texts", async () => {
    const row = await getFamilyOf("unga-77-18");
    if (!row) throw new Error("no family");
    const family = toFamily(row, "ar");
    expect([family.title.text, family.members.map(({ id }) => id)]).toEqual(["البند", ["unga-75-16", "unga-77-18"]]);
    expect(neighboursIn(family, "unga-77-18")).toMatchObject({ before: { id: "unga-75-16" }, after: null });
    expect(await getFamilyOf("unga-75-101")).toBeNull();
    expect(await getFamily("../etc")).toBeNull();
  });
});

describe("a list of sessions", () => {
  it("names some texts of a session of many, and counts them all", async () => {
    const session = (await getSessions()).find(({ id }) => id === "unga-75");
    expect(session?.entity.worksOfEvent).toHaveLength(10);
    expect(session?.entity._count.worksOfEvent).toBe(SESSION + 1);
  });
});

describe("the coverage", () => {
  it("counts texts, paragraphs, aligned and sound ones by session and language, and names the numbers that are missing", async () => {
    const [sessions, languages, events] = [await countSessions(), await countLanguages(), await getEvents()];
    const covers = toCover(
      sessions,
      languages,
      events.map((event) => toEvent(event, "en")),
    );
    expect(covers.map(({ session }) => session?.id)).toEqual(["unga-77", "unga-75"]);
    const [late, early] = covers;
    expect(late?.languages).toEqual([
      { language: "ar", texts: 0, paragraphs: 0, aligned: 0, sound: 0 },
      expect.objectContaining({ texts: 1, paragraphs: 2, aligned: 0, sound: 1 }),
      { language: "fr", texts: 0, paragraphs: 0, aligned: 0, sound: 0 },
    ]);
    expect(early?.languages.find(({ language }) => language === "ar")).toMatchObject({ texts: 1, paragraphs: 2, aligned: 1, sound: 1 });
    expect([early?.missing, early?.missingCount]).toEqual([
      [
        { from: 1, to: 15 },
        { from: 17, to: 100 },
      ],
      99,
    ]);
    expect(late?.missing).toEqual([]);
    const total = totalOf(covers);
    expect([total.full, total.languages.map(({ texts }) => texts)]).toEqual([SESSION + 2, [1, SESSION + 2, 1]]);
    expect(await countFindings()).toEqual([{ code: "LANGUAGE_MISSING", language: "fr", count: 1 }]);
  });

  it("finds no gap in what has none", () => {
    expect(missingNumbers([3, 1, 2, 2])).toEqual([]);
    expect(missingNumbers([])).toEqual([]);
    expect(missingNumbers([2, 5])).toEqual([
      { from: 1, to: 1 },
      { from: 3, to: 4 },
    ]);
  });
});
