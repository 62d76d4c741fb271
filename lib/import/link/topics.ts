import type { ClientBase } from "pg";

/**
 * The label of each imported topic: the form that most files print, for files differ ("UNBIS" prints another one than "UNBIS Thesaurus").
 * All forms are English; they are marked so in the other languages.
 */
export async function labelTopics(client: ClientBase): Promise<void> {
  await client.query(
    `WITH forms AS (
       SELECT lower(k->>'scheme') || '-' || translate(k->>'code', '._', '--') AS id, k->>'label' AS label, count(*) AS files
       FROM "ImportFile" f, jsonb_array_elements(f."draft"->'keywords') k WHERE k->>'label' <> '' GROUP BY 1, 2),
     chosen AS (SELECT DISTINCT ON (id) id, label FROM forms ORDER BY id, files DESC, label),
     labels AS (
       SELECT id, label, jsonb_build_object(
         'en', jsonb_build_object('text', label, 'status', 'SOURCE'),
         'ar', jsonb_build_object('text', label, 'status', 'SOURCE', 'language', 'en'),
         'fr', jsonb_build_object('text', label, 'status', 'SOURCE', 'language', 'en')) AS labels FROM chosen),
     entities AS (
       UPDATE "Entity" e SET "labels" = l.labels FROM labels l
       WHERE e."id" = l.id AND e."origin" = 'IMPORT' AND e."labels" IS DISTINCT FROM l.labels)
     UPDATE "SearchEntry" s SET "title" = l.label FROM labels l
     WHERE s."entityId" = l.id AND s."anchor" IS NULL AND s."origin" = 'IMPORT' AND s."title" <> l.label`,
  );
}
