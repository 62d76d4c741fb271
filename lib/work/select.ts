import type { Prisma } from "@/prisma/client/client";
import { entityLabel } from "@/lib/entity/select";

export const workListSelect = {
  id: true,
  type: true,
  printedNumber: true,
  normalizedNumber: true,
  status: true,
  dateStart: true,
  date: true,
  entity: { select: entityLabel },
  issuer: { select: entityLabel },
  event: { select: entityLabel },
  expressions: { select: { language: true, kind: true }, orderBy: { language: "asc" } },
} satisfies Prisma.WorkSelect;

export const mentionSelect = {
  id: true,
  words: true,
  provision: {
    select: { address: true, order: true, number: true, part: true, work: { select: { id: true, entity: { select: entityLabel } } } },
  },
} satisfies Prisma.MentionSelect;

export type WorkListRow = Prisma.WorkGetPayload<{ select: typeof workListSelect }>;
export type MentionRow = Prisma.MentionGetPayload<{ select: typeof mentionSelect }>;
