import { entityLabel } from "@/lib/entity/select";
import type { Prisma } from "@/prisma/client/client";

export const statisticSelect = {
  id: true,
  value: true,
  unit: true,
  bound: true,
  printed: true,
  asOf: true,
  entity: { select: entityLabel },
  about: { select: entityLabel },
  partOf: { select: { entity: { select: entityLabel } } },
} satisfies Prisma.StatisticSelect;

export type StatisticRow = Prisma.StatisticGetPayload<{ select: typeof statisticSelect }>;
