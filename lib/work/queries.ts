import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { mentionSelect, workListSelect, type MentionRow, type WorkListRow } from "./select";

/** Every resolution and document: newest first, those without a date last. */
export const getWorks = cached("work.getWorks", async (): Promise<WorkListRow[]> =>
  db.work.findMany({ select: workListSelect, orderBy: [{ dateStart: { sort: "desc", nulls: "last" } }, { id: "asc" }] }),
);

/** The works that a session adopted. */
export const getWorksOfEvent = cached("work.getWorksOfEvent", async (eventId: string): Promise<WorkListRow[]> =>
  db.work.findMany({ where: { eventId }, select: workListSelect, orderBy: [{ dateStart: "asc" }, { id: "asc" }] }),
);

/** The paragraphs that name a record. */
export const getMentionsOf = cached("work.getMentionsOf", async (entityId: string): Promise<MentionRow[]> =>
  db.mention.findMany({ where: { entityId }, select: mentionSelect, orderBy: [{ provision: { workId: "asc" } }, { provision: { order: "asc" } }], take: 500 }),
);

/** The latest resolutions and drafts with a date; then those without one. */
export const getLatestResolutions = cached("work.getLatestResolutions", async (): Promise<WorkListRow[]> =>
  db.work.findMany({
    where: { type: { in: ["RESOLUTION", "DRAFT_RESOLUTION"] } },
    select: workListSelect,
    orderBy: [{ expressions: { _count: "desc" } }, { dateStart: { sort: "desc", nulls: "last" } }, { id: "asc" }],
    take: 5,
  }),
);
