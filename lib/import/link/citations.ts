import type { ClientBase } from "pg";

/**
 * Which work each imported citation means, by the key of its symbol; what nobody has stays open until it comes. The Assembly's 42/40 and
 * the OIC's 42/40-P, which is found as 42/40 too, are told apart by who the symbol says it is.
 */
export async function resolveCitations(client: ClientBase): Promise<void> {
  await client.query(
    `UPDATE "Citation" c SET "citedId" = found."workId"
     FROM (
       SELECT c."id", (SELECT min(n."workId") FROM "WorkNumber" n JOIN "Work" w ON w."id" = n."workId"
                       WHERE n."key" = c."key" AND w."status" <> 'DRAFT'
                         AND (c."symbol" NOT LIKE 'A/RES/%' OR w."issuerId" = 'unga') AND (c."symbol" !~ '^[0-9]+/[0-9]+$' OR w."issuerId" <> 'unga')) AS "workId"
       FROM "Citation" c WHERE c."origin" = 'IMPORT') found
     WHERE found."id" = c."id" AND c."citedId" IS DISTINCT FROM found."workId"`,
  );
}
