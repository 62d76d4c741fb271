import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { statisticSelect, type StatisticRow } from "./select";

/** Every figure; the parts of a figure come right behind it. */
export const getStatistics = cached("statistic.getStatistics", async (): Promise<StatisticRow[]> => {
  const rows = await db.statistic.findMany({ select: statisticSelect, orderBy: [{ value: "desc" }, { id: "asc" }] });
  const whole = rows.filter(({ partOf }) => partOf === null);
  return whole.flatMap((row) => [row, ...rows.filter(({ partOf }) => partOf?.entity.id === row.id)]);
});

/** The value of one figure, or null. */
export const getFigure = cached("statistic.getFigure", async (id: string): Promise<number | null> => {
  const figure = await db.statistic.findUnique({ where: { id }, select: { value: true } });
  return figure?.value ?? null;
});
