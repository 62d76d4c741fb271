import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { workFileSelect, type WorkFileRow } from "./select";

/** A work as its files print it; or null. */
export const getWorkFile = cached("work.getWorkFile", async (id: string): Promise<WorkFileRow | null> => {
  // An address may hold anything, even characters that PostgreSQL refuses.
  if (!/^[a-z0-9-]{1,120}$/.test(id)) return null;
  return db.work.findUnique({ where: { id }, select: workFileSelect });
});
