import type { Prisma } from "@/prisma/client/client";
import { entityLabel, legalBasisSelect } from "@/lib/entity/select";

export const taskSelect = {
  id: true,
  kind: true,
  order: true,
  article: true,
  entity: { select: entityLabel },
  organization: { select: entityLabel },
  unit: { select: entityLabel },
  legalBasis: { select: legalBasisSelect },
  topics: { select: { topic: { select: entityLabel } } },
  concerns: { select: { organization: { select: entityLabel } } },
} satisfies Prisma.TaskSelect;

export type TaskRow = Prisma.TaskGetPayload<{ select: typeof taskSelect }>;
