import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { afterDate, among, withId, type Page, type Rows } from "@/lib/entity/page";
import type { Prisma } from "@/prisma/client/client";
import { eventListSelect, eventSelect, sessionSelect, type EventListRow, type EventRow, type SessionRow } from "./select";

/** One session, meeting or happening, or null. */
export const getEvent = cached("event.getEvent", async (id: string): Promise<EventRow | null> =>
  db.event.findUnique({ where: { id }, select: eventSelect }),
);

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

/** Every session of an organ, with its texts: newest first in each organ and series. */
export const getSessions = cached("event.getSessions", async (): Promise<SessionRow[]> =>
  db.event.findMany({
    where: { classification: "SESSION" },
    select: sessionSelect,
    orderBy: [{ organId: "asc" }, { series: "asc" }, { number: "desc" }],
  }),
);

const BY_DATE = [{ dateStart: { sort: "asc", nulls: "last" } }, { id: "asc" }] as const;

/** The events at a place, a State among them, or at a place within it: a site lies in a city, a city in a State or territory. */
export const getEventsAt = cached("event.getEventsAt", async (placeId: string): Promise<EventListRow[]> =>
  db.event.findMany({
    where: {
      OR: [{ placeId }, { place: { place: { withinId: placeId } } }, { place: { place: { within: { place: { withinId: placeId } } } } }],
    },
    select: eventListSelect,
    orderBy: [...BY_DATE],
  }),
);

/** The events that a State asked for, each with the State's place in the list of those who asked. */
export const getEventsAskedForBy = cached(
  "event.getEventsAskedForBy",
  async (stateId: string): Promise<{ order: number; event: EventListRow }[]> =>
    db.eventRequest.findMany({
      where: { stateId },
      select: { order: true, event: { select: eventListSelect } },
      orderBy: { event: { dateStart: "asc" } },
    }),
);

/** The meetings and happenings among whose parties a State, body or post is named. */
export const getEventsWith = cached("event.getEventsWith", async (entityId: string): Promise<EventListRow[]> =>
  db.event.findMany({ where: { participants: { some: { entityId } } }, select: eventListSelect, orderBy: [...BY_DATE] }),
);

export type EventFilter = {
  id?: string | undefined;
  named?: string[] | undefined;
  kind?: string | undefined;
  organ?: string | undefined;
  status?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
};

/** Sessions, meetings and happenings, newest first, page by page. */
export async function listEvents({ id, named, kind, organ, status, from, until }: EventFilter, page: Page): Promise<Rows<EventRow>> {
  const where: Prisma.EventWhereInput = {
    ...withId(id),
    entity: among(named),
    ...(kind === undefined ? {} : { classification: kind }),
    ...(organ === undefined ? {} : { organId: organ }),
    ...(status === undefined ? {} : { status }),
    ...(from === undefined && until === undefined
      ? {}
      : { dateStart: { ...(from === undefined ? {} : { gte: from }), ...(until === undefined ? {} : { lte: until }) } }),
  };
  const [rows, total] = await Promise.all([
    db.event.findMany({
      where: { AND: [where, afterDate(page)] },
      select: eventSelect,
      orderBy: [{ dateStart: { sort: "desc", nulls: "last" } }, { id: "asc" }],
      take: page.limit,
    }),
    db.event.count({ where }),
  ]);
  return { rows, total };
}
