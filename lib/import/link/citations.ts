import type { ClientBase } from "pg";

/** Which work each imported citation means, by the key of its symbol; what nobody has stays open until it comes. */
export async function resolveCitations(client: ClientBase): Promise<void> {
  await client.query(
    `UPDATE "Citation" c SET "citedId" = found."workId"
     FROM (
       SELECT c."id", (SELECT min(n."workId") FROM "WorkNumber" n JOIN "Work" w ON w."id" = n."workId"
                       WHERE n."key" = c."key" AND w."status" <> 'DRAFT') AS "workId"
       FROM "Citation" c WHERE c."origin" = 'IMPORT') found
     WHERE found."id" = c."id" AND c."citedId" IS DISTINCT FROM found."workId"`,
  );
}
