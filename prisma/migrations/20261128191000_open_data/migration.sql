-- CreateTable
CREATE TABLE "Change" (
    "id" TEXT NOT NULL,
    "noun" "Noun" NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "deleted" BOOLEAN NOT NULL,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Change_changedAt_id_idx" ON "Change"("changedAt", "id");

-- The rows of one statement, and the records they belong to: `TG_ARGV[0]` is the expression that gives a record's id from a row `r`.
-- One upsert a statement, however many rows. A record that no longer exists is left to kb_log_deletion.
CREATE FUNCTION kb_log_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'INSERT INTO "Change" ("id", "noun", "changedAt", "deleted")
     SELECT e."id", e."noun", now(), false FROM "Entity" e WHERE e."id" IN (SELECT %s FROM changed r)
     ON CONFLICT ("id") DO UPDATE SET "noun" = EXCLUDED."noun", "changedAt" = EXCLUDED."changedAt", "deleted" = false
     WHERE "Change"."deleted" OR "Change"."changedAt" <> EXCLUDED."changedAt"',
    TG_ARGV[0]);
  RETURN NULL;
END $$;

CREATE FUNCTION kb_log_deletion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Change" ("id", "noun", "changedAt", "deleted") SELECT r."id", r."noun", now(), true FROM changed r
  ON CONFLICT ("id") DO UPDATE SET "noun" = EXCLUDED."noun", "changedAt" = EXCLUDED."changedAt", "deleted" = true;
  RETURN NULL;
END $$;

DO $do$
DECLARE
  part record;
BEGIN
  FOR part IN
    SELECT * FROM (VALUES
      ('Name', 'r."entityId"'),
      ('Text', 'r."entityId"'),
      ('Evidence', 'r."entityId"'),
      ('SourceDocument', 'r."id"'),
      ('Passage', 'r."sourceId"'),
      ('Organization', 'r."id"'),
      ('Site', 'r."organizationId"'),
      ('State', 'r."id"'),
      ('Place', 'r."id"'),
      ('Person', 'r."id"'),
      ('Post', 'r."id"'),
      ('Membership', 'r."id"'),
      ('Task', 'r."id"'),
      ('TaskTopic', 'r."taskId"'),
      ('TaskConcern', 'r."taskId"'),
      ('Topic', 'r."id"'),
      ('TopicCover', 'r."topicId"'),
      ('Event', 'r."id"'),
      ('EventRequest', 'r."eventId"'),
      ('EventParticipant', 'r."eventId"'),
      ('Work', 'r."id"'),
      ('WorkNumber', 'r."workId"'),
      ('WorkRequest', 'r."workId"'),
      ('WorkTopic', 'r."workId"'),
      ('WorkSponsor', 'r."workId"'),
      ('VoteEvent', 'r."workId"'),
      ('Expression', 'r."workId"'),
      ('Provision', 'r."workId"'),
      ('Footnote', 'r."workId"'),
      ('Citation', 'r."workId"'),
      ('Statistic', 'r."id"'),
      ('Note', 'r."id"'),
      ('NoteTarget', 'r."noteId"'),
      ('Entity', 'r."id"'),
      ('Relation', 'unnest(ARRAY[r."childId", r."parentId"])'),
      ('ProvisionText', '(SELECT o."workId" FROM "Provision" o WHERE o."id" = r."provisionId")'),
      ('ProvisionVerb', '(SELECT o."workId" FROM "Provision" o WHERE o."id" = r."provisionId")'),
      ('Mention', '(SELECT o."workId" FROM "Provision" o WHERE o."id" = r."provisionId")'),
      ('FootnoteText', '(SELECT o."workId" FROM "Footnote" o WHERE o."id" = r."footnoteId")'),
      ('FootnoteCall', '(SELECT o."workId" FROM "Footnote" o WHERE o."id" = r."footnoteId")'),
      ('Vote', '(SELECT o."workId" FROM "VoteEvent" o WHERE o."id" = r."voteEventId")')
    ) AS t("name", "owner")
  LOOP
    EXECUTE format('CREATE TRIGGER kb_change_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION kb_log_change(%L)', part."name", part."owner");
    EXECUTE format('CREATE TRIGGER kb_change_update AFTER UPDATE ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION kb_log_change(%L)', part."name", part."owner");
    IF part."name" <> 'Entity' THEN
      EXECUTE format('CREATE TRIGGER kb_change_delete AFTER DELETE ON %I REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION kb_log_change(%L)', part."name", part."owner");
    END IF;
  END LOOP;
END $do$;

CREATE TRIGGER kb_change_delete AFTER DELETE ON "Entity" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION kb_log_deletion();

-- What is here already counts as having come today.
INSERT INTO "Change" ("id", "noun", "changedAt", "deleted") SELECT "id", "noun", now(), false FROM "Entity";
