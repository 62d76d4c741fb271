import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { entityLabel } from "@/lib/entity/select";
import type { Prisma } from "@/prisma/client/client";

/** More texts than these are not drawn, nor asked for: the page says how many there are. */
export const NEIGHBOURS = 200;
const FAMILY = 120;

const workSelect = { id: true, printedNumber: true, dateStart: true } satisfies Prisma.WorkSelect;
const entitySelect = { ...entityLabel, work: { select: workSelect } } satisfies Prisma.EntitySelect;

export type GraphEntity = Prisma.EntityGetPayload<{ select: typeof entitySelect }>;
export type OutsideCitation = { words: unknown; symbol: string | null };
export type CitationRows = { self: GraphEntity; cites: GraphEntity[]; citedBy: GraphEntity[]; outside: OutsideCitation[] };

/** A text, the texts it cites and those that cite it, each once, and the words that cite what is not in the collection; or null. */
export const getCitations = cached("citation.getCitations", async (id: string): Promise<CitationRows | null> => {
  if (!/^[a-z0-9-]+$/.test(id)) return null;
  const [self, cites, citedBy, outside] = await Promise.all([
    db.entity.findFirst({ where: { id, noun: "WORK" }, select: entitySelect }),
    db.entity.findMany({
      where: { noun: "WORK", citedBy: { some: { workId: id } } },
      select: entitySelect,
      orderBy: { id: "asc" },
      take: NEIGHBOURS,
    }),
    db.entity.findMany({
      where: { work: { citations: { some: { citedId: id } } } },
      select: entitySelect,
      orderBy: { id: "asc" },
      take: NEIGHBOURS,
    }),
    db.citation.findMany({
      where: { workId: id, citedId: null },
      select: { words: true, symbol: true },
      orderBy: { order: "asc" },
      take: NEIGHBOURS,
    }),
  ]);
  return self && { self, cites, citedBy, outside };
});

export type FamilyRows = { labels: unknown; members: GraphEntity[]; edges: { from: string; to: string }[] };

/** The family of a text, oldest member first, and which member cites which; or null. */
export const getFamily = cached("citation.getFamily", async (id: string): Promise<FamilyRows | null> => {
  if (!/^[a-z0-9-]+$/.test(id)) return null;
  const own = await db.familyMember.findFirst({ where: { workId: id }, select: { familyId: true, family: { select: { labels: true } } } });
  if (!own) return null;
  const rows = await db.familyMember.findMany({
    where: { familyId: own.familyId },
    select: { work: { select: entitySelect } },
    orderBy: [{ order: "asc" }, { workId: "asc" }],
    take: FAMILY,
  });
  const members = rows.map(({ work }) => work);
  const ids = members.map((member) => member.id);
  const citations = await db.citation.findMany({
    where: { workId: { in: ids }, citedId: { in: ids } },
    select: { workId: true, citedId: true },
    distinct: ["workId", "citedId"],
    orderBy: [{ workId: "asc" }, { citedId: "asc" }],
  });
  return {
    labels: own.family.labels,
    members,
    edges: citations.flatMap(({ workId, citedId }) => (citedId ? [{ from: workId, to: citedId }] : [])),
  };
});
