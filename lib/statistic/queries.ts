import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";

/** The value of one figure, or null. */
export const getFigure = cached("statistic.getFigure", async (id: string): Promise<number | null> => {
  const figure = await db.statistic.findUnique({ where: { id }, select: { value: true } });
  return figure?.value ?? null;
});
