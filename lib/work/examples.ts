import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { entityLabel } from "@/lib/entity/select";
import type { Prisma } from "@/prisma/client/client";

const exampleSelect = {
  address: true,
  part: true,
  number: true,
  texts: { select: { language: true, text: true, status: true } },
  verbs: { select: { words: true }, orderBy: { order: "asc" } },
  work: { select: { id: true, entity: { select: entityLabel } } },
} satisfies Prisma.ProvisionSelect;

export type ExampleRow = Prisma.ProvisionGetPayload<{ select: typeof exampleSelect }>;

/** Paragraphs by `work#address`, joined with commas; those that are not here are left out. In the order asked for. */
export const getExamples = cached("work.getExamples", async (spots: string): Promise<ExampleRow[]> => {
  const wanted = spots.split(",").map((spot) => spot.split("#"));
  const rows = await db.provision.findMany({
    where: { OR: wanted.map(([workId = "", address = ""]) => ({ workId, address })) },
    select: exampleSelect,
  });
  return wanted.flatMap(([workId, address]) => rows.filter((row) => row.work.id === workId && row.address === address));
});

const numberSelect = {
  id: true,
  printedNumber: true,
  number: true,
  session: true,
  series: true,
  entity: { select: entityLabel },
} satisfies Prisma.WorkSelect;

export type NumberRow = Prisma.WorkGetPayload<{ select: typeof numberSelect }>;

/** Works by id, joined with commas, with their numbers taken apart; in the order asked for. */
export const getNumbers = cached("work.getNumbers", async (ids: string): Promise<NumberRow[]> => {
  const wanted = ids.split(",");
  const rows = await db.work.findMany({ where: { id: { in: wanted } }, select: numberSelect });
  return wanted.flatMap((id) => rows.filter((row) => row.id === id));
});
