import { describe, expect, it } from "vitest";
import { getCitations, getFamily } from "@/lib/citation/queries";
import { db } from "@/lib/db";
import { toMatrix } from "@/lib/membership/matrix/present";
import { getSeats } from "@/lib/membership/matrix/queries";
import { layoutChart } from "@/lib/organization/chart/layout";
import { CHART_ROOT, toBodies, toTies } from "@/lib/organization/chart/present";
import { getFoundings, getStructure } from "@/lib/organization/chart/queries";
import { buildTree } from "@/lib/organization/chart/tree";
import { findByName } from "@/lib/palette/queries";
import { countByLanguages, countBySession, countBySubject, countByVerb } from "@/lib/statistic/counts";
import { toVotes } from "@/lib/vote/present";
import { getVotesOn } from "@/lib/vote/queries";
import { countWorksByYear } from "@/lib/work/counts";

describe("the organization chart", () => {
  it("reaches from the OIC to the sub-dossiers, with the offices supervised and coordinated", async () => {
    const rows = await getStructure();
    const { tree, ties } = buildTree(toBodies(rows, "ar"), toTies(rows), CHART_ROOT);
    const pathTo = (id: string) =>
      tree
        .find(({ data }) => data.id === id)
        ?.ancestors()
        .map(({ data }) => data.id);
    expect(pathTo("dossier-peace-process")).toEqual(["dossier-peace-process", "division-palestine", "dpq", "general-secretariat", "oic"]);
    expect(ties).toContainEqual({ child: "office-geneva", parent: "general-secretariat", relation: "COORDINATED_BY" });
    expect(ties).toContainEqual({ child: "al-quds-committee", parent: "cfm", relation: "ELECTED_BY" });
    expect(layoutChart(tree, ties).boxes).toHaveLength(tree.descendants().length);
  });
});

describe("who sits where", () => {
  it("holds every seat once, Syria's as suspended", async () => {
    const rows = await getSeats();
    const { lines } = toMatrix(rows, "fr");
    expect(lines.reduce((sum, { seats }) => sum + seats, 0)).toBe(await db.membership.count());
    expect(lines.find(({ holder }) => holder.id === "sy")?.cells.get("al-quds-committee")?.[0]?.suspendedSince).toBe("2012");
  });
});

describe("counts", () => {
  it("add up to what is there", async () => {
    const total = async (counts: Promise<{ count: number }[]>) => (await counts).reduce((sum, { count }) => sum + count, 0);
    const resolutions = { type: { in: ["RESOLUTION", "DRAFT_RESOLUTION"] } };
    expect(await total(countWorksByYear())).toBe(await db.work.count({ where: { ...resolutions, dateStart: { not: null } } }));
    expect(await total(countBySession(null))).toBe(await db.work.count({ where: { ...resolutions, eventId: { not: null } } }));
    expect(await total(countByLanguages(null))).toBe(await db.work.count());
    expect((await countByVerb(null)).length).toBeGreaterThan(0);
    expect((await countBySubject(null)).every(({ count }) => count > 0)).toBe(true);
    expect((await getFoundings()).map(({ id }) => id)).toContain("al-quds-committee");
  });
});

describe("counts of a body", () => {
  it.each(["cfm", "unga", "summit"])("are of the texts of %s alone", async (issuerId) => {
    const sum = (counts: { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);
    const texts = await db.work.count({ where: { issuerId } });
    expect(sum(await countByLanguages(issuerId))).toBe(texts);
    expect(sum(await countBySession(issuerId))).toBe(await db.work.count({ where: { issuerId, eventId: { not: null } } }));
    const verbs = await countByVerb(issuerId);
    const uses = await db.provisionVerb.groupBy({ by: ["topicId", "provisionId"], where: { provision: { work: { issuerId } } } });
    for (const { id, count } of verbs) expect(count).toBe(uses.filter(({ topicId }) => topicId === id).length);
    const subjects = await countBySubject(issuerId);
    for (const { id, count } of subjects) expect(count).toBe(await db.workTopic.count({ where: { topicId: id, work: { issuerId } } }));
  });

  it("are none of a body without texts, and of a name that is no body's", async () => {
    for (const issuer of ["cabinet", "'; --"])
      expect(await Promise.all([countBySession(issuer), countBySubject(issuer), countByVerb(issuer), countByLanguages(issuer)])).toEqual([
        [],
        [],
        [],
        [],
      ]);
  });
});

describe("quick navigation", () => {
  it.each([
    ["42/40-P", "cfm-42-40-p"],
    ["a/res/37/4", "unga-37-4"],
    ["القدس", "al-quds-committee"],
    ["senegal", "sn"],
    ["Sénégal", "sn"],
  ])("finds %s", async (q, id) => {
    expect((await findByName(q)).map((row) => row.id)).toContain(id);
  });

  it("takes signs of patterns as letters, and never gives more than twelve", async () => {
    expect(await findByName("%_%")).toEqual([]);
    expect(await findByName("")).toEqual([]);
    expect((await findByName("a")).length).toBeLessThanOrEqual(12);
  });
});

describe("citations, families and votes", () => {
  it("knows what the draft of 2014 cites, each once, and nothing of an unknown text", async () => {
    const rows = await getCitations("unga-69-oic-cooperation-draft");
    const ids = rows?.cites.map(({ id }) => id) ?? [];
    expect(ids).toContain("unga-37-4");
    expect(new Set(ids).size).toBe(ids.length);
    expect((await getCitations("unga-37-4"))?.citedBy.map(({ id }) => id)).toEqual(["unga-69-oic-cooperation-draft"]);
    expect([await getCitations("nothing"), await getCitations("'; --"), await getFamily("unga-37-4")]).toEqual([null, null, null]);
  });

  it("gives a family oldest first with its own citations, and a vote with every State", async () => {
    await db.family.create({ data: { id: "f", labels: {}, size: 2 } });
    const member = (workId: string, order: number) => ({ id: `f/${order}`, familyId: "f", workId, order, reasons: [] });
    await db.familyMember.createMany({ data: [member("unga-67-264", 2), member("unga-65-140", 1)] });
    await db.citation.create({ data: { id: "f-c", workId: "unga-67-264", citedId: "unga-65-140", order: 1, words: {} } });
    expect(await getFamily("unga-67-264")).toMatchObject({
      members: [{ id: "unga-65-140" }, { id: "unga-67-264" }],
      edges: [{ from: "unga-67-264", to: "unga-65-140" }],
    });
    await db.voteEvent.create({ data: { id: "v", workId: "unga-67-264", order: 1, inFavour: 2 } });
    await db.vote.createMany({
      data: [
        { id: "v/1", voteEventId: "v", option: "IN_FAVOUR", order: 1, words: "Senegal", stateId: "sn" },
        { id: "v/2", voteEventId: "v", option: "ABSTAINING", order: 1, words: "Utopia" },
      ],
    });
    const [vote] = toVotes(await getVotesOn("unga-67-264"), "en");
    expect(vote?.groups.map(({ option, count, voters }) => [option, count, voters.map(({ words, link }) => link?.id ?? words)])).toEqual([
      ["IN_FAVOUR", 2, ["sn"]],
      ["ABSTAINING", 1, ["Utopia"]],
    ]);
  });
});
