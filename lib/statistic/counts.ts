import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { Prisma } from "@/prisma/client/client";

/** How many lines a plot has at most. */
const LINES = 20;
const SESSIONS = 400;

/** A count and the labels of what it counts. */
export type LabelledCount = { id: string; noun: string; labels: unknown; count: number };
export type SessionCount = LabelledCount & { organId: string; organNoun: string; organLabels: unknown; number: number | null };

/**
 * Of a body its texts of every kind by session; of the whole collection (null) resolutions and drafts by the session that adopted or
 * considered them. Sessions that have any, by organ and number.
 */
export const countBySession = cached(
  "statistic.countBySession",
  async (issuer: string | null): Promise<SessionCount[]> =>
    db.$queryRaw<SessionCount[]>`
    SELECT s.id, s.noun::text, s.labels, o.id AS "organId", o.noun::text AS "organNoun", o.labels AS "organLabels", e.number, count(*)::int AS count
    FROM "Work" w
    JOIN "Event" e ON e.id = w."eventId"
    JOIN "Entity" s ON s.id = e.id
    JOIN "Entity" o ON o.id = e."organId"
    WHERE ${issuer === null ? Prisma.sql`w.type IN ('RESOLUTION', 'DRAFT_RESOLUTION')` : Prisma.sql`w."issuerId" = ${issuer}`}
    GROUP BY s.id, o.id, e.id
    ORDER BY o.id, e.series, e.number DESC
    LIMIT ${SESSIONS}`,
);

/** Texts of a body, or all, by subject, the most frequent first. Of the thesauri one, as in the list of resolutions: the others say the same again. */
export const countBySubject = cached(
  "statistic.countBySubject",
  async (issuer: string | null): Promise<LabelledCount[]> =>
    db.$queryRaw<LabelledCount[]>`
    SELECT t.id, t.noun::text, t.labels, count(DISTINCT wt."workId")::int AS count
    FROM "WorkTopic" wt JOIN "Entity" t ON t.id = wt."topicId"
      JOIN "Topic" o ON o.id = t.id AND o.scheme NOT IN ('EUROVOC', 'SDG')
    WHERE wt."kind" = 'SUBJECT' AND ${issuer === null ? Prisma.sql`true` : Prisma.sql`wt."workId" IN (SELECT id FROM "Work" WHERE "issuerId" = ${issuer})`}
    GROUP BY t.id
    ORDER BY count DESC, t.id
    LIMIT ${LINES}`,
);

/** Paragraphs of a body's texts, or of all, by operative verb, the most frequent first. */
export const countByVerb = cached(
  "statistic.countByVerb",
  async (issuer: string | null): Promise<LabelledCount[]> =>
    db.$queryRaw<LabelledCount[]>`
    SELECT t.id, t.noun::text, t.labels, count(DISTINCT pv."provisionId")::int AS count
    FROM "ProvisionVerb" pv JOIN "Entity" t ON t.id = pv."topicId"
    WHERE ${issuer === null ? Prisma.sql`true` : ofIssuer(issuer)}
    GROUP BY t.id
    ORDER BY count DESC, t.id
    LIMIT ${LINES}`,
);

function ofIssuer(issuer: string): Prisma.Sql {
  return Prisma.sql`pv."provisionId" IN (SELECT p.id FROM "Provision" p JOIN "Work" w ON w.id = p."workId" WHERE w."issuerId" = ${issuer})`;
}

export type LanguageCount = { languages: Locale[]; count: number };

/** Texts of a body, or all, by the set of languages in which they can be read here; an empty set is a text known only by what cites it. */
export const countByLanguages = cached(
  "statistic.countByLanguages",
  async (issuer: string | null): Promise<LanguageCount[]> =>
    db.$queryRaw<LanguageCount[]>`
    SELECT languages, count(*)::int AS count
    FROM (
      SELECT w.id, coalesce(array_agg(e.language::text ORDER BY e.language::text) FILTER (WHERE e.id IS NOT NULL), '{}') AS languages
      FROM "Work" w LEFT JOIN "Expression" e ON e."workId" = w.id
      WHERE ${issuer === null ? Prisma.sql`true` : Prisma.sql`w."issuerId" = ${issuer}`}
      GROUP BY w.id
    ) AS sets
    GROUP BY languages
    ORDER BY cardinality(languages) DESC, count DESC`,
);
