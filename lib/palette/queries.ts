import "server-only";
import { db } from "@/lib/db";
import { numberKey } from "@/lib/work/number";

const LIMIT = 12;
/** Of each way of finding, before ranking: bounds the work for a single letter. */
const CANDIDATES = 200;

export type PaletteRow = { id: string; noun: string; labels: unknown };

/**
 * Bodies, States, sessions and resolutions one of whose names, in any language, holds the words, or whose number begins so: numbers first, then
 * names that begin with the words, then shorter ones. Not cached: what readers type has no end.
 */
export async function findByName(q: string): Promise<PaletteRow[]> {
  const key = /\d/.test(q) ? numberKey(q) : "";
  if (q === "") return [];
  return db.$queryRaw<PaletteRow[]>`
    WITH wanted AS (SELECT kb_fold(${q}) AS words),
    named AS (
      SELECT n."entityId" AS id, CASE WHEN starts_with(kb_fold(n.text), w.words) THEN 1 ELSE 2 END AS rank, length(n.text) AS size
      FROM "Name" n, wanted w
      WHERE w.words <> '' AND position(w.words IN kb_fold(n.text)) > 0
      ORDER BY 2, 3 LIMIT ${CANDIDATES}
    ),
    numbered AS (
      SELECT "workId" AS id, 0 AS rank, length(key) AS size FROM "WorkNumber"
      WHERE ${key} <> '' AND starts_with(key, ${key}) ORDER BY 3, key LIMIT ${CANDIDATES}
    ),
    best AS (SELECT id, min(rank) AS rank, min(size) AS size FROM (SELECT * FROM named UNION ALL SELECT * FROM numbered) AS every GROUP BY id)
    SELECT e.id, e.noun::text, e.labels
    FROM best b JOIN "Entity" e ON e.id = b.id
    WHERE e.noun IN ('ORGANIZATION', 'STATE', 'EVENT', 'WORK')
    ORDER BY b.rank, b.size, e.id
    LIMIT ${LIMIT}`;
}
