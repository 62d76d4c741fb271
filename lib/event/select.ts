import type { Prisma } from "@/prisma/client/client";
import { entityLabel } from "@/lib/entity/select";

export const eventListSelect = {
  id: true,
  classification: true,
  organId: true,
  series: true,
  number: true,
  numberInferred: true,
  status: true,
  dateStart: true,
  date: true,
  entity: { select: entityLabel },
  organ: { select: entityLabel },
  place: { select: entityLabel },
} satisfies Prisma.EventSelect;

export const eventSelect = {
  ...eventListSelect,
  entity: {
    select: {
      ...entityLabel,
      establishedAtEvent: {
        select: { id: true, entity: { select: entityLabel }, establishedWork: { select: entityLabel } },
        orderBy: [{ order: "asc" }, { id: "asc" }],
      },
    },
  },
  requests: { select: { state: { select: entityLabel } }, orderBy: { order: "asc" } },
  participants: { select: { entity: { select: entityLabel } }, orderBy: { id: "asc" } },
} satisfies Prisma.EventSelect;

/** Texts of a session that a list of sessions names; the General Assembly adopts hundreds. */
const TEXTS_SHOWN = 10;

/** A session in the list of its organ, with the first of its texts and their number. */
export const sessionSelect = {
  ...eventListSelect,
  organ: { select: { ...entityLabel, organization: { select: { classification: true } } } },
  entity: {
    select: {
      ...entityLabel,
      _count: { select: { worksOfEvent: true } },
      worksOfEvent: {
        take: TEXTS_SHOWN,
        select: { id: true, printedNumber: true, status: true, entity: { select: entityLabel } },
        orderBy: [{ dateStart: "asc" }, { id: "asc" }],
      },
    },
  },
} satisfies Prisma.EventSelect;

export type EventListRow = Prisma.EventGetPayload<{ select: typeof eventListSelect }>;
export type EventRow = Prisma.EventGetPayload<{ select: typeof eventSelect }>;
export type SessionRow = Prisma.EventGetPayload<{ select: typeof sessionSelect }>;
