import "server-only";
import { z } from "zod";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { LOCALES } from "@/lib/i18n/locales";

const languageRow = z.object({
  session: z.string().nullable(),
  language: z.enum(LOCALES),
  /** Texts in this language, and what is known of them. */
  texts: z.number(),
  paragraphs: z.number(),
  aligned: z.number(),
  sound: z.number(),
});

export type LanguageRow = z.infer<typeof languageRow>;

/** For every session and language: texts, their paragraphs, how many agree with the other languages, and in how many no defect was found. */
export const countLanguages = cached("coverage.countLanguages", async (): Promise<LanguageRow[]> =>
  z.array(languageRow).parse(
    await db.$queryRaw`
      WITH paragraphs AS (SELECT "expressionId", count(*) AS "count" FROM "ProvisionText" GROUP BY "expressionId"),
        defects AS (SELECT DISTINCT "workId", "language" FROM "Finding")
      SELECT w."eventId" AS "session", x."language"::text, count(*)::int AS "texts", coalesce(sum(p."count"), 0)::int AS "paragraphs",
        count(*) FILTER (WHERE w."alignment" = 'ALIGNED')::int AS "aligned",
        count(*) FILTER (WHERE x."origin" = 'IMPORT' AND NOT EXISTS (
          SELECT FROM defects d WHERE d."workId" = w."id" AND (d."language" = x."language" OR d."language" IS NULL)))::int AS "sound"
      FROM "Expression" x JOIN "Work" w ON w."id" = x."workId" LEFT JOIN paragraphs p ON p."expressionId" = x."id"
      GROUP BY w."eventId", x."language"`,
  ),
);

const sessionRow = z.object({
  session: z.string().nullable(),
  works: z.number(),
  full: z.number(),
  differing: z.number(),
  /** The numbers of its texts, where they are plain numbers. */
  numbers: z.array(z.number()),
});

export type SessionRow = z.infer<typeof sessionRow>;

/** For every session: its texts known here, those in full, those whose languages differ, and the numbers of those in full. */
export const countSessions = cached("coverage.countSessions", async (): Promise<SessionRow[]> =>
  z.array(sessionRow).parse(
    await db.$queryRaw`
      WITH worded AS (SELECT DISTINCT "workId" FROM "Expression")
      SELECT w."eventId" AS "session", count(*)::int AS "works", count(x."workId")::int AS "full",
        count(*) FILTER (WHERE w."alignment" = 'MISMATCH')::int AS "differing",
        coalesce(array_agg(DISTINCT substring(w."number" from '^[0-9]{1,5}')::int)
          FILTER (WHERE x."workId" IS NOT NULL AND w."number" ~ '^[0-9]'), '{}') AS "numbers"
      FROM "Work" w LEFT JOIN worded x ON x."workId" = w."id"
      GROUP BY w."eventId"`,
  ),
);

/** How often each kind of defect was found, by language; null where it concerns them all. */
export type FindingCount = { code: string; language: (typeof LOCALES)[number] | null; count: number };

export const countFindings = cached("coverage.countFindings", async (): Promise<FindingCount[]> => {
  const groups = await db.finding.groupBy({ by: ["code", "language"], _count: true });
  return groups.map(({ code, language, _count }) => ({ code, language, count: _count }));
});

const textCounts = z.object({ full: z.number(), imported: z.number() });

/** Texts that are here in full, and how many of them were imported. */
export const countTexts = cached("coverage.countTexts", async () => {
  const rows = await db.$queryRaw`
    SELECT count(DISTINCT "workId")::int AS "full", (count(DISTINCT "workId") FILTER (WHERE "origin" = 'IMPORT'))::int AS "imported" FROM "Expression"`;
  return z.array(textCounts).parse(rows)[0] ?? { full: 0, imported: 0 };
});
