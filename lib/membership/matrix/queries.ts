import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { entityLabel } from "@/lib/entity/select";
import type { Prisma } from "@/prisma/client/client";

const holderOf = { select: { ...entityLabel } } as const;

const matrixSelect = {
  id: true,
  role: true,
  capacity: true,
  status: true,
  suspendedSince: true,
  organization: { select: { ...entityLabel, organization: { select: { order: true } } } },
  event: { select: entityLabel },
  state: { select: entityLabel },
  post: { select: { ...entityLabel, post: { select: { state: holderOf } } } },
  person: { select: { ...entityLabel, person: { select: { state: holderOf } } } },
} satisfies Prisma.MembershipSelect;

export type MatrixRow = Prisma.MembershipGetPayload<{ select: typeof matrixSelect }>;

/** Every seat in a body or at a meeting, with the State that holds it, itself or through a post or person. */
export const getSeats = cached("membership.getSeats", async (): Promise<MatrixRow[]> =>
  db.membership.findMany({
    select: matrixSelect,
    orderBy: [{ organizationId: "asc" }, { eventId: "asc" }, { role: "asc" }, { order: "asc" }, { id: "asc" }],
  }),
);
