import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import {
  mentionOfSelect,
  mentionSelect,
  workIndexSelect,
  workListSelect,
  workSelect,
  type MentionOfRow,
  type MentionRow,
  type WorkIndexRow,
  type WorkListRow,
  type WorkRow,
} from "./select";

/** One resolution or document with its paragraphs, what they cite and name, and what cites it; or null. */
export const getWork = cached("work.getWork", async (id: string): Promise<WorkRow | null> => {
  // An address may hold anything, even characters that PostgreSQL refuses.
  if (!/^[a-z0-9-]+$/.test(id)) return null;
  return db.work.findUnique({ where: { id }, select: workSelect });
});

/** Every resolution and document with all its names and numbers: newest first, those without a date last. */
export const getWorks = cached("work.getWorks", async (): Promise<WorkIndexRow[]> =>
  db.work.findMany({ select: workIndexSelect, orderBy: [{ dateStart: { sort: "desc", nulls: "last" } }, { id: "asc" }] }),
);

/** The works that a session adopted. */
export const getWorksOfEvent = cached("work.getWorksOfEvent", async (eventId: string): Promise<WorkListRow[]> =>
  db.work.findMany({ where: { eventId }, select: workListSelect, orderBy: [{ dateStart: "asc" }, { id: "asc" }] }),
);

/** The paragraphs that name a record. */
export const getMentionsOf = cached("work.getMentionsOf", async (entityId: string): Promise<MentionRow[]> =>
  db.mention.findMany({
    where: { entityId },
    select: mentionSelect,
    orderBy: [{ provision: { workId: "asc" } }, { provision: { order: "asc" } }],
    take: 500,
  }),
);

/** The paragraphs that name any of the records; `ids` are joined with commas, because a cached query takes plain values. */
export const getMentionsOfAll = cached("work.getMentionsOfAll", async (ids: string): Promise<MentionOfRow[]> =>
  db.mention.findMany({
    where: { entityId: { in: ids.split(",") } },
    select: mentionOfSelect,
    orderBy: [{ provision: { workId: "asc" } }, { provision: { order: "asc" } }],
    take: 2_000,
  }),
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
