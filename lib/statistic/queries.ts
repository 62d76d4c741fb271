import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { afterId, withId, type Page, type Rows } from "@/lib/entity/page";
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

/** Figures by id, page by page. */
export async function listStatistics(
  { id, about }: { id?: string | undefined; about?: string | undefined },
  page: Page,
): Promise<Rows<StatisticRow>> {
  const where = { ...withId(id), ...(about === undefined ? {} : { aboutId: about }) };
  const [rows, total] = await Promise.all([
    db.statistic.findMany({ where: { AND: [where, afterId(page)] }, select: statisticSelect, orderBy: { id: "asc" }, take: page.limit }),
    db.statistic.count({ where }),
  ]);
  return { rows, total };
}
