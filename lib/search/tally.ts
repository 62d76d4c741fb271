import type { Locale } from "@/lib/i18n/locales";
import { foldText } from "./fold";
import type { Queryable } from "./plan";

export type Outcome = "EMPTY" | "CHOSEN";

/** What could tell who asked, and what nobody would type again, is not kept: addresses, long digits, long texts. */
const PRIVATE = /@|https?:|\d{7,}|\p{L}{41,}/u;
const LONGEST = 100;

/** Counts an empty search or a chosen result by month: words, language, record, and nothing of the reader. */
export async function tally(client: Queryable, outcome: Outcome, language: Locale, typed: string, chosen = ""): Promise<void> {
  const question = foldText(typed).replace(/\s+/g, " ").trim();
  if (question === "" || question.length > LONGEST || PRIVATE.test(question)) return;
  await client.query({
    name: "search-tally",
    text: `INSERT INTO "SearchTally" AS t ("month", "outcome", "language", "question", "chosen", "count")
      SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM'), $1::text::"SearchOutcome", $2::text::"Language", $3, $4, 1
      WHERE $4 = '' OR EXISTS (SELECT FROM "Entity" WHERE "id" = $4)
      ON CONFLICT ("month", "outcome", "language", "question", "chosen") DO UPDATE SET "count" = t."count" + 1`,
    values: [outcome, language, question, chosen],
  });
}

export type TallyRow = { outcome: Outcome; language: Locale; question: string; chosen: string; count: number };

/** The commonest of the last months: what nobody finds, and what is chosen. */
export async function readTallies(client: Queryable, months: number): Promise<TallyRow[]> {
  const { rows } = await client.query({
    text: `SELECT "outcome"::text, "language"::text, "question", "chosen", sum("count")::int AS "count" FROM "SearchTally"
      WHERE "month" >= to_char(now() - make_interval(months => $1::int), 'YYYY-MM')
      GROUP BY 1, 2, 3, 4 ORDER BY 1 DESC, 5 DESC, "question", "language", "chosen" LIMIT 200`,
    values: [months],
  });
  return rows as TallyRow[];
}
