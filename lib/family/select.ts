import { entityLabel } from "@/lib/entity/select";
import type { Prisma } from "@/prisma/client/client";

const memberSelect = {
  workId: true,
  reasons: true,
  work: {
    select: {
      ...entityLabel,
      work: {
        select: {
          printedNumber: true,
          normalizedNumber: true,
          session: true,
          status: true,
          adoption: true,
          date: true,
          expressions: { select: { language: true }, orderBy: { language: "asc" } },
        },
      },
    },
  },
} satisfies Prisma.FamilyMemberSelect;

export const familySelect = {
  id: true,
  labels: true,
  size: true,
  members: { select: memberSelect, orderBy: { order: "asc" } },
} satisfies Prisma.FamilySelect;

export type FamilyRow = Prisma.FamilyGetPayload<{ select: typeof familySelect }>;
export type FamilyMemberRow = FamilyRow["members"][number];
