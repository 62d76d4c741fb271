import "server-only";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/client/client";

const successorSelect = { id: true, noun: true } satisfies Prisma.EntitySelect;

/** The record to which a former id leads today. */
export type Successor = Prisma.EntityGetPayload<{ select: typeof successorSelect }>;

/** Which records bear other ids today, by the ids they had; ids that were never a record's are left out. */
export async function findSuccessors(formerIds: string[]): Promise<Map<string, Successor>> {
  const former = await db.formerId.findMany({ where: { id: { in: formerIds } } });
  if (former.length === 0) return new Map();
  const living = await db.entity.findMany({ where: { id: { in: former.map(({ entityId }) => entityId) } }, select: successorSelect });
  const byId = new Map(living.map((entity) => [entity.id, entity]));
  return new Map(
    former.flatMap(({ id, entityId }) => {
      const now = byId.get(entityId);
      return now ? [[id, now] as const] : [];
    }),
  );
}

/** The record that had this id before; or null. */
export async function findSuccessor(formerId: string): Promise<Successor | null> {
  return /^[a-z0-9-]{1,120}$/.test(formerId) ? ((await findSuccessors([formerId])).get(formerId) ?? null) : null;
}

/** The ids that records had before, by the ids of today. */
export async function getFormerIdsOf(ids: string[]): Promise<{ id: string; entityId: string }[]> {
  return db.formerId.findMany({ where: { entityId: { in: ids } }, select: { id: true, entityId: true }, orderBy: { id: "asc" } });
}
