-- To which sets of OAI-PMH a text belongs: its issuer, and in that its session. Kept when the text leaves, so that who harvests a set
-- learns of it.
ALTER TABLE "Change" ADD COLUMN "sets" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];

CREATE INDEX "Change_sets_idx" ON "Change" USING GIN ("sets");

CREATE FUNCTION kb_sets("issuer" text, "event" text) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT array_remove(ARRAY["issuer", "issuer" || ':' || "event"], NULL)
$$;

-- As before, and the sets of a text as long as its row is there.
CREATE OR REPLACE FUNCTION kb_log_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'INSERT INTO "Change" ("id", "noun", "changedAt", "deleted", "sets")
     SELECT e."id", e."noun", now(), false, CASE WHEN w."id" IS NULL THEN coalesce(c."sets", ARRAY[]::text[]) ELSE kb_sets(w."issuerId", w."eventId") END
     FROM "Entity" e LEFT JOIN "Work" w ON w."id" = e."id" LEFT JOIN "Change" c ON c."id" = e."id"
     WHERE e."id" IN (SELECT %s FROM changed r)
     ON CONFLICT ("id") DO UPDATE SET "noun" = EXCLUDED."noun", "changedAt" = EXCLUDED."changedAt", "deleted" = false, "sets" = EXCLUDED."sets"
     WHERE "Change"."deleted" OR "Change"."changedAt" <> EXCLUDED."changedAt" OR "Change"."sets" <> EXCLUDED."sets"',
    TG_ARGV[0]);
  RETURN NULL;
END $$;

UPDATE "Change" c SET "sets" = kb_sets(w."issuerId", w."eventId") FROM "Work" w WHERE w."id" = c."id";
