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

/** For the register of all tasks: the body also says whose unit it is. */
export const taskEntrySelect = {
  ...taskSelect,
  organization: {
    select: {
      ...entityLabel,
      organization: { select: { classification: true } },
      parentRelations: { select: { id: true, relation: true, parent: { select: entityLabel } }, orderBy: { order: "asc" } },
    },
  },
} satisfies Prisma.TaskSelect;

/** A concept with what is filed under it besides tasks: the paragraphs that use it as their verb, texts, the division of a sub-dossier. */
export const topicSelect = {
  id: true,
  scheme: true,
  entity: {
    select: {
      ...entityLabel,
      workTopics: { select: { work: { select: { entity: { select: entityLabel } } } }, orderBy: { workId: "asc" } },
      verbUses: {
        select: { provision: { select: { address: true, work: { select: { entity: { select: entityLabel } } } } } },
        orderBy: [{ provision: { workId: "asc" } }, { provision: { order: "asc" } }],
      },
    },
  },
  organization: { select: entityLabel },
  covers: { select: { organization: { select: entityLabel } }, orderBy: { id: "asc" } },
} satisfies Prisma.TopicSelect;

/** A concept as data, without what is filed under it. */
export const topicDataSelect = {
  id: true,
  scheme: true,
  order: true,
  entity: { select: entityLabel },
  organization: { select: entityLabel },
  covers: { select: { organization: { select: entityLabel } }, orderBy: { id: "asc" } },
} satisfies Prisma.TopicSelect;

export type TopicDataRow = Prisma.TopicGetPayload<{ select: typeof topicDataSelect }>;
export type TaskEntryRow = Prisma.TaskGetPayload<{ select: typeof taskEntrySelect }>;
export type TopicRow = Prisma.TopicGetPayload<{ select: typeof topicSelect }>;
export type TaskRow = Prisma.TaskGetPayload<{ select: typeof taskSelect }>;
