import type { Prisma } from "@/prisma/client/client";
import { entityLabel } from "@/lib/entity/select";

export const personSelect = { id: true, entity: { select: entityLabel }, state: { select: entityLabel } } satisfies Prisma.PersonSelect;

export type PersonRow = Prisma.PersonGetPayload<{ select: typeof personSelect }>;
