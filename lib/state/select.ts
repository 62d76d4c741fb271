import type { Prisma } from "@/prisma/client/client";
import { entityLabel } from "@/lib/entity/select";

export const stateListSelect = {
  id: true,
  code: true,
  shownInOic: true,
  entity: {
    select: {
      ...entityLabel,
      names: { select: { text: true, language: true, kind: true, status: true }, orderBy: [{ order: "asc" }, { id: "asc" }] },
    },
  },
} satisfies Prisma.StateSelect;

const workLine = { select: { work: { select: { id: true, entity: { select: entityLabel } } } }, orderBy: { workId: "asc" } } as const;

export const stateSelect = {
  id: true,
  code: true,
  shownInOic: true,
  entity: {
    select: {
      ...entityLabel,
      workRequests: workLine,
      personsOfState: { select: { id: true, entity: { select: entityLabel } }, orderBy: { id: "asc" } },
      postsOfState: { select: { id: true, entity: { select: entityLabel } }, orderBy: { id: "asc" } },
      postsDesignated: { select: { id: true, entity: { select: entityLabel } }, orderBy: { id: "asc" } },
    },
  },
} satisfies Prisma.StateSelect;

export type StateListRow = Prisma.StateGetPayload<{ select: typeof stateListSelect }>;
export type StateRow = Prisma.StateGetPayload<{ select: typeof stateSelect }>;
