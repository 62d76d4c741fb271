import type { Prisma } from "@/prisma/client/client";
import { entityLabel } from "@/lib/entity/select";

export const membershipSelect = {
  id: true,
  role: true,
  order: true,
  status: true,
  suspendedSince: true,
  capacity: true,
  entity: { select: entityLabel },
  organization: { select: entityLabel },
  event: { select: entityLabel },
  state: { select: entityLabel },
  post: { select: { ...entityLabel, post: { select: { stateId: true } } } },
  person: { select: { ...entityLabel, person: { select: { stateId: true } } } },
} satisfies Prisma.MembershipSelect;

export type MembershipRow = Prisma.MembershipGetPayload<{ select: typeof membershipSelect }>;
