import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";

/** Resolutions of an organ in a year, by the date the text carries. */
export type YearCount = { year: string; issuerId: string | null; count: number };

/** How many dated resolutions and drafts there are, by year and issuing organ: one line for each, never one for each text. */
export const countWorksByYear = cached(
  "work.countWorksByYear",
  async (): Promise<YearCount[]> =>
    db.$queryRaw<YearCount[]>`
    SELECT left("dateStart", 4) AS year, "issuerId", count(*)::int AS count
    FROM "Work"
    WHERE "dateStart" IS NOT NULL AND type IN ('RESOLUTION', 'DRAFT_RESOLUTION')
    GROUP BY 1, 2
    ORDER BY 1, 2`,
);
