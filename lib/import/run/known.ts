import type { ClientBase } from "pg";
import type { Locale } from "@/lib/i18n/locales";
import { Mentions, type KnownName } from "@/lib/import/mentions";
import { StateIndex, stateNames } from "@/lib/import/states/index";
import type { Known } from "@/lib/import/write/rows";

/** Named in nearly every paragraph of the Assembly: to say so says nothing. */
const EVERYWHERE = new Set(["un", "unga"]);
const OIC = "oic";

/** Names from content/ and of all States. Only content/ is asked, never what was imported: the order of imports must not matter. */
export async function readKnown(client: ClientBase): Promise<Known> {
  const { rows: names } = await client.query<{ entityId: string; language: Locale; text: string; kind: string; noun: string }>(
    `SELECT n."entityId", n."language", n."text", n."kind", e."noun" FROM "Name" n JOIN "Entity" e ON e."id" = n."entityId"
     WHERE e."origin" = 'CONTENT' AND e."noun" IN ('STATE', 'ORGANIZATION', 'PERSON') ORDER BY n."id"`,
  );
  const known: KnownName[] = names
    .filter(({ entityId, text, kind, noun }) => !EVERYWHERE.has(entityId) && isTelling(text, kind, noun))
    .map(({ entityId, language, text, kind }) => ({ entityId, language, text, exact: kind === "ACRONYM" }));
  return { states: new StateIndex(), mentions: new Mentions([...known, ...stateNames()], await bodiesOfOic(client)) };
}

/** One plain word ("Cabinet", "Palestine" apart) names no body for certain. */
function isTelling(text: string, kind: string, noun: string): boolean {
  return noun !== "ORGANIZATION" || text.trim().includes(" ") || (kind === "ACRONYM" && text.length > 2);
}

/** Bodies of the OIC have names that other organizations' bodies have too ("General Secretariat"): they count beside the OIC's name. */
async function bodiesOfOic(client: ClientBase): Promise<Map<string, string>> {
  const { rows } = await client.query<{ id: string }>(
    `WITH RECURSIVE part(id) AS (
       SELECT "childId" FROM "Relation" WHERE "parentId" = $1
       UNION SELECT r."childId" FROM "Relation" r JOIN part ON part.id = r."parentId")
     SELECT id FROM part ORDER BY id`,
    [OIC],
  );
  return new Map(rows.map(({ id }) => [id, OIC]));
}
