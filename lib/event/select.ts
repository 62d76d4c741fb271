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
  requests: { select: { state: { select: entityLabel } }, orderBy: { order: "asc" } },
  participants: { select: { entity: { select: entityLabel } }, orderBy: { id: "asc" } },
} satisfies Prisma.EventSelect;

export type EventListRow = Prisma.EventGetPayload<{ select: typeof eventListSelect }>;
export type EventRow = Prisma.EventGetPayload<{ select: typeof eventSelect }>;
