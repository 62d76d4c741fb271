import type { Prisma } from "@/prisma/client/client";
import { entityLabel, legalBasisSelect } from "@/lib/entity/select";

export const postSelect = {
  id: true,
  article: true,
  entity: { select: entityLabel },
  organization: { select: entityLabel },
  state: { select: entityLabel },
  legalBasis: { select: legalBasisSelect },
  designatedBy: { select: entityLabel },
} satisfies Prisma.PostSelect;

export type PostRow = Prisma.PostGetPayload<{ select: typeof postSelect }>;
