import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { Prisma } from "@/prisma/client/client";

const headerRow = z.object({ id: z.string(), changedAt: z.date(), deleted: z.boolean(), sets: z.array(z.string()) });
export type HeaderRow = z.infer<typeof headerRow>;

export type Wanted = {
  /** Only texts that are here, in this language where it is named; null for records without text as well. */
  text: { language: Locale | null } | null;
  since: Date | null;
  before: Date | null;
  /** Only texts of this set. */
  set: string | null;
};

/** Texts and what became of them, oldest change first, behind `after`; and how many there are in all. */
export async function listHeaders(
  wanted: Wanted,
  after: { at: string; id: string } | null,
  limit: number,
): Promise<{ rows: HeaderRow[]; total: number }> {
  const where = whereOf(wanted);
  const behind = after ? Prisma.sql`AND (c."changedAt", c."id") > (${new Date(after.at)}::timestamptz, ${after.id})` : Prisma.empty;
  const [rows, [count]] = await Promise.all([
    db.$queryRaw`
      SELECT c."id", c."changedAt", c."deleted", c."sets" FROM "Change" c WHERE ${where} ${behind} ORDER BY c."changedAt", c."id" LIMIT ${limit}`,
    db.$queryRaw<{ total: bigint }[]>`SELECT count(*) AS "total" FROM "Change" c WHERE ${where}`,
  ]);
  return { rows: z.array(headerRow).parse(rows), total: Number(count?.total ?? 0) };
}

function whereOf({ text, since, before, set }: Wanted): Prisma.Sql {
  const language = text?.language ? Prisma.sql`AND x."language" = ${text.language}::"Language"` : Prisma.empty;
  const withText = text
    ? Prisma.sql`AND (c."deleted" OR EXISTS (SELECT FROM "Expression" x WHERE x."workId" = c."id" ${language}))`
    : Prisma.empty;
  return Prisma.sql`c."noun" = 'WORK' ${withText}
    ${set === null ? Prisma.empty : Prisma.sql`AND c."sets" @> ARRAY[${set}]::text[]`}
    ${since ? Prisma.sql`AND c."changedAt" >= ${since}::timestamptz` : Prisma.empty}
    ${before ? Prisma.sql`AND c."changedAt" < ${before}::timestamptz` : Prisma.empty}`;
}

/** A text's header; or null. */
export async function getHeader(id: string): Promise<HeaderRow | null> {
  return db.change.findFirst({ where: { id, noun: "WORK" }, select: { id: true, changedAt: true, deleted: true, sets: true } });
}

const setRow = z.object({ spec: z.string(), labels: z.record(z.string(), z.object({ text: z.string() }).optional()) });
export type SetRow = z.infer<typeof setRow>;

/** The sets that hold texts, with the names of their issuer or session, by their own names behind `after`; and how many there are in all. */
export async function listSets(after: string | null, limit: number): Promise<{ rows: SetRow[]; total: number }> {
  const sets = Prisma.sql`(SELECT DISTINCT unnest(c."sets") COLLATE "C" AS "spec" FROM "Change" c WHERE c."noun" = 'WORK' AND NOT c."deleted") s
    JOIN "Entity" e ON e."id" = split_part(s."spec", ':', -1)`;
  const [rows, [count]] = await Promise.all([
    db.$queryRaw`SELECT s."spec", e."labels" FROM ${sets} WHERE s."spec" > ${after ?? ""} ORDER BY s."spec" LIMIT ${limit}`,
    db.$queryRaw<{ total: bigint }[]>`SELECT count(*) AS "total" FROM ${sets}`,
  ]);
  return { rows: z.array(setRow).parse(rows), total: Number(count?.total ?? 0) };
}
