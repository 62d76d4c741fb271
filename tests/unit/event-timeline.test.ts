import { describe, expect, it } from "vitest";
import { timelineParams } from "@/lib/event/params";
import { showsStatus } from "@/lib/event/present";
import { filterEvents, organsOf, toYears } from "@/lib/event/timeline";
import { parseParams } from "@/lib/url/params";
import { anEvent, aSession } from "../builders/event";

const fire = anEvent("fire", { classification: "OTHER", date: { start: "1969-08-21" } });
const founding = anEvent("founding", { classification: "OTHER", date: { start: "1969-09-25" } });
const meeting = anEvent("meeting", { date: { start: "2016" } });
const session = aSession("cfm", 6, { date: { start: "1975-07-12", end: "1975-07-15" } });
const undated = aSession("unga", 30);
const all = [founding, meeting, session, undated];

describe("the timeline", () => {
  it("groups by the year of the first day and keeps apart what has no date", () => {
    const { years, undated: apart } = toYears([fire, ...all]);
    expect(years.map(({ year, events }) => [year, events.map(({ id }) => id)])).toEqual([
      ["1969", ["fire", "founding"]],
      ["1975", ["cfm-6"]],
      ["2016", ["meeting"]],
    ]);
    expect(apart).toEqual([undated]);
  });

  it("filters by kind and by organ", () => {
    expect(filterEvents(all, {})).toEqual(all);
    expect(filterEvents(all, { kind: "SESSION" })).toEqual([session, undated]);
    expect(filterEvents(all, { kind: "SESSION", organ: "cfm" })).toEqual([session]);
    expect(filterEvents(all, { kind: "MEETING", organ: "cfm" })).toEqual([]);
  });

  it("offers each organ that has sessions once", () => expect(organsOf([...all, session]).map(({ id }) => id)).toEqual(["cfm", "unga"]));

  it("leaves out filters that make no sense, and says so", () => {
    const parsed = parseParams(timelineParams(["cfm"]), { kind: "PARTY", organ: "nato" });
    expect(parsed).toEqual({ params: {}, ignored: ["kind", "organ"] });
    expect(parseParams(timelineParams(["cfm"]), { kind: "OTHER", organ: "cfm" })).toEqual({
      params: { kind: "OTHER", organ: "cfm" },
      ignored: [],
    });
  });
});

describe("the status of an event", () => {
  it("does not say of a fire that it was held", () => expect(showsStatus(fire)).toBe(false));
  it("says of a meeting that it was held, and of anything that it is planned", () => {
    expect(showsStatus(meeting)).toBe(true);
    expect(showsStatus({ ...fire, status: "PLANNED" })).toBe(true);
  });
});
