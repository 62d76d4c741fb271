import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { getAspects, getEvidence } from "@/lib/entity/queries";
import { getSessionsOf } from "@/lib/event/queries";
import { getMembershipsOf } from "@/lib/membership/queries";
import { getOrganization, getOrganizations } from "@/lib/organization/queries";
import { getSourceLabels } from "@/lib/source/queries";
import { gatherStatistics } from "@/lib/statistic/statistics";
import { getTasksOf } from "@/lib/task/queries";
import { getMentionsOf } from "@/lib/work/queries";

let asked = 0;
db.$on("query", () => asked++);

/** How many statements reach the database while `read` runs. */
async function queriesOf(read: () => Promise<unknown>): Promise<number> {
  asked = 0;
  await read();
  return asked;
}

/** What the page of a body asks. */
async function organizationPage(id: string) {
  const [, seats, tasks] = await Promise.all([
    getOrganization(id),
    getMembershipsOf(id),
    getTasksOf(id),
    getSessionsOf(id),
    getMentionsOf(id),
    getSourceLabels(),
  ]);
  await Promise.all([getAspects([id, ...seats.map((seat) => seat.id), ...tasks.map((task) => task.id)].join(",")), getEvidence(id)]);
}

describe("a page asks the database a bounded number of questions", () => {
  it("whether the body has seventeen members and many texts, or none", async () => {
    const large = await queriesOf(() => organizationPage("al-quds-committee"));
    const largest = await queriesOf(() => organizationPage("oic"));
    const small = await queriesOf(() => organizationPage("office-niger"));
    expect([large, largest, small].every((queries) => queries <= 14)).toBe(true);
  });

  it("and its statistics ask four, and one for the body", async () => {
    expect(await queriesOf(() => Promise.all([getOrganization("unga"), gatherStatistics("unga", "ar")]))).toBe(5);
  });

  it("and the list of all bodies asks one", async () => {
    expect(await queriesOf(() => getOrganizations())).toBe(1);
  });
});

describe("the questions of the database give the domain's answers", () => {
  it("seats in printed order, the chair by the same name", async () => {
    const seats = await getMembershipsOf("al-quds-committee");
    expect(seats.filter(({ role }) => role === "MEMBER").map(({ state }) => state?.id)).toEqual([
      "ma",
      "sa",
      "jo",
      "iq",
      "ps",
      "lb",
      "mr",
      "eg",
      "bd",
      "pk",
      "ir",
      "id",
      "sn",
      "ne",
      "gn",
      "tr",
      "sy",
    ]);
    expect(seats.find(({ role }) => role === "CHAIR")?.person?.id).toBe("king-mohammed-vi");
  });

  it("a body with both its parents, each by its relation", async () => {
    const office = await getOrganization("representative-office-palestine");
    expect(office?.entity.parentRelations.map(({ relation, parent }) => `${relation} ${parent.id}`)).toEqual(
      expect.arrayContaining(["UNIT_OF dpq", "SUPERVISED_BY cabinet"]),
    );
  });

  it("nothing for an unknown id", async () => {
    expect(await getOrganization("atlantis")).toBeNull();
  });
});
