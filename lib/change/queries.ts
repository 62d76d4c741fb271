import "server-only";
import { z } from "zod";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import type { Page, Rows } from "@/lib/entity/page";
import type { Prisma } from "@/prisma/client/client";

const changeSelect = { id: true, noun: true, changedAt: true, deleted: true } satisfies Prisma.ChangeSelect;
export type ChangeRow = Prisma.ChangeGetPayload<{ select: typeof changeSelect }>;

export type ChangeFilter = {
  since?: Date | undefined;
  until?: Date | undefined;
  nouns?: readonly ChangeRow["noun"][] | undefined;
  newestFirst?: boolean;
};

/** What came, changed or left, oldest first where nothing else is wanted, page by page; the keys of a page are time and id. */
export async function listChanges(
  { since, until, nouns, newestFirst = false }: ChangeFilter,
  { after, limit }: Page,
): Promise<Rows<ChangeRow>> {
  const where: Prisma.ChangeWhereInput = {
    ...(nouns === undefined ? {} : { noun: { in: [...nouns] } }),
    ...(since === undefined && until === undefined
      ? {}
      : { changedAt: { ...(since === undefined ? {} : { gte: since }), ...(until === undefined ? {} : { lte: until }) } }),
  };
  const at = new Date(String(after?.[0]));
  const beyond = (value: string | Date) => (newestFirst ? { lt: value } : { gt: value });
  const behind: Prisma.ChangeWhereInput = after
    ? { OR: [{ changedAt: beyond(at) }, { changedAt: at, id: beyond(String(after[1])) as Prisma.StringFilter }] }
    : {};
  const way = newestFirst ? "desc" : "asc";
  const [rows, total] = await Promise.all([
    db.change.findMany({
      where: { AND: [where, behind] },
      select: changeSelect,
      orderBy: [{ changedAt: way }, { id: way }],
      take: limit,
    }),
    db.change.count({ where }),
  ]);
  return { rows, total };
}

/** The last change of each of these records. */
export async function getChangesOf(ids: string[]): Promise<ChangeRow[]> {
  return db.change.findMany({ where: { id: { in: ids } }, select: changeSelect });
}

/** When anything last changed, as a string of ISO 8601 for the cache; null in an empty collection. */
export const getLastChange = cached("change.getLastChange", async (): Promise<string | null> => {
  const { _max } = await db.change.aggregate({ _max: { changedAt: true } });
  return _max.changedAt?.toISOString() ?? null;
});

/** When the first change was written down; null in an empty collection. */
export async function getFirstChange(): Promise<Date | null> {
  const { _min } = await db.change.aggregate({ _min: { changedAt: true } });
  return _min.changedAt;
}

const horizonRow = z.array(z.object({ horizon: z.date() })).length(1);

/**
 * From when on changes may still come to light: now, or the beginning of the oldest transaction that is writing at this moment, for
 * its changes will carry that time. Who asks again from here misses none.
 */
export async function getHorizon(): Promise<Date> {
  const rows = await db.$queryRaw`
    SELECT least(now(), min("xact_start")) AS "horizon" FROM pg_stat_activity WHERE "datname" = current_database() AND "backend_xid" IS NOT NULL`;
  return horizonRow.parse(rows)[0]?.horizon ?? new Date(0);
}

/** Records that are read on a page of their own. */
const WITH_PAGE = ["ORGANIZATION", "STATE", "EVENT", "WORK", "SOURCE"] as const;

export async function countPages(): Promise<number> {
  return db.change.count({ where: { deleted: false, noun: { in: [...WITH_PAGE] } } });
}

/** Records with a page of their own, by id. */
export async function listPages(skip: number, take: number): Promise<ChangeRow[]> {
  return db.change.findMany({
    where: { deleted: false, noun: { in: [...WITH_PAGE] } },
    select: changeSelect,
    orderBy: { id: "asc" },
    skip,
    take,
  });
}
