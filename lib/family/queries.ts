import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { familySelect, type FamilyRow } from "./select";

/** One family with its members, the oldest first; or null. */
export const getFamily = cached("family.getFamily", async (id: string): Promise<FamilyRow | null> => {
  // An address may hold anything, even characters that PostgreSQL refuses.
  if (!/^[a-z0-9-]+$/.test(id)) return null;
  return db.family.findUnique({ where: { id }, select: familySelect });
});

/** The family to which a work belongs, or null. */
export const getFamilyOf = cached("family.getFamilyOf", async (workId: string): Promise<FamilyRow | null> =>
  db.family.findFirst({ where: { members: { some: { workId } } }, select: familySelect, orderBy: { id: "asc" } }),
);

/** How many families there are. */
export const countFamilies = cached("family.countFamilies", async (): Promise<number> => db.family.count());
