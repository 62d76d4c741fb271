import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { eventListSelect, eventSelect, type EventListRow, type EventRow } from "./select";

/** One session, meeting or happening, or null. */
export const getEvent = cached("event.getEvent", async (id: string): Promise<EventRow | null> => db.event.findUnique({ where: { id }, select: eventSelect }));

/** The sessions of an organ: newest first. */
export const getSessionsOf = cached("event.getSessionsOf", async (organId: string): Promise<EventListRow[]> =>
  db.event.findMany({ where: { organId }, select: eventListSelect, orderBy: [{ series: "asc" }, { number: "desc" }] }),
);

/** Every event of the collection, by date; those without a date last. */
export const getEvents = cached("event.getEvents", async (): Promise<EventListRow[]> =>
  db.event.findMany({ select: eventListSelect, orderBy: [{ dateStart: { sort: "asc", nulls: "last" } }, { id: "asc" }] }),
);

/** The latest sessions of the organization's organs with a date; the UN Assembly's are read from resolution numbers and have none. */
export const getLatestSessions = cached("event.getLatestSessions", async (): Promise<EventListRow[]> =>
  db.event.findMany({
    where: { classification: "SESSION", dateStart: { not: null }, organId: { not: "unga" } },
    select: eventListSelect,
    orderBy: [{ dateStart: "desc" }, { id: "asc" }],
    take: 5,
  }),
);
