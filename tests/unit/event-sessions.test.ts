import { describe, expect, it } from "vitest";
import { gapBetween, groupSessions, neighboursOf } from "@/lib/event/sessions";
import { aLink, aSession } from "../builders/event";

const extraordinary = aSession("cfm", 21, { id: "cfm-ex-21", series: "EXTRAORDINARY" });

describe("sessions by organ", () => {
  it("puts the Council and the Summit first, committees next, the United Nations last", () => {
    const groups = groupSessions([
      aSession("unga", 69, { organKind: "UN_BODY" }),
      aSession("al-quds-committee", 20, { organKind: "COMMITTEE" }),
      aSession("summit", 11),
      aSession("cfm", 6),
    ]);
    expect(groups.map(({ organ }) => organ.id)).toEqual(["cfm", "summit", "al-quds-committee", "unga"]);
  });

  it("keeps ordinary and extraordinary sessions apart, each newest first", () => {
    const [council] = groupSessions([aSession("cfm", 6), extraordinary, aSession("cfm", 51)]);
    expect(council?.series.map(({ series, sessions }) => [series, sessions.map(({ number }) => number)])).toEqual([
      ["ORDINARY", [51, 6]],
      ["EXTRAORDINARY", [21]],
    ]);
  });

  it("says that a series is bare only if no session has a date or a place", () => {
    const bare = (own: Parameters<typeof aSession>[2]) =>
      groupSessions([aSession("unga", 1), aSession("unga", 2, own)])[0]?.series[0]?.bare;
    expect(bare({})).toBe(true);
    expect(bare({ date: { start: "1976" } })).toBe(false);
    expect(bare({ place: aLink("jeddah", "PLACE") })).toBe(false);
  });
});

describe("the sessions before and after", () => {
  const sessions = [aSession("cfm", 51), extraordinary, aSession("cfm", 7), aSession("cfm", 6)];
  const around = (id: string) => {
    const { previous, next } = neighboursOf(sessions, id);
    return [previous?.id, next?.id];
  };

  it("are those of the same series, by number", () => {
    expect(around("cfm-7")).toEqual(["cfm-6", "cfm-51"]);
    expect(around("cfm-ex-21")).toEqual([undefined, undefined]);
  });

  it("are none before the first, after the last, and for what is no session of the organ", () => {
    expect(around("cfm-6")).toEqual([undefined, "cfm-7"]);
    expect(around("cfm-51")).toEqual(["cfm-7", undefined]);
    expect(around("founding-1969")).toEqual([undefined, undefined]);
  });

  it("leave a gap that is counted from the numbers", () => {
    expect(gapBetween(7, 51)).toBe(43);
    expect(gapBetween(51, 7)).toBe(43);
    expect(gapBetween(6, 7)).toBe(0);
    expect(gapBetween(null, 7)).toBe(0);
  });
});
