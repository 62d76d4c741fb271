-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Noun" AS ENUM ('SOURCE', 'ORGANIZATION', 'STATE', 'PLACE', 'PERSON', 'POST', 'MEMBERSHIP', 'TASK', 'TOPIC', 'EVENT', 'WORK', 'STATISTIC', 'NOTE');

-- CreateEnum
CREATE TYPE "Origin" AS ENUM ('CONTENT', 'IMPORT');

-- CreateEnum
CREATE TYPE "Language" AS ENUM ('ar', 'en', 'fr');

-- CreateEnum
CREATE TYPE "TextStatus" AS ENUM ('SOURCE', 'OFFICIAL_TRANSLATION', 'EDITORIAL_TRANSLATION', 'EDITORIAL_LABEL');

-- CreateEnum
CREATE TYPE "NameKind" AS ENUM ('PREFERRED', 'OFFICIAL', 'SHORT', 'ACRONYM', 'ALTERNATIVE', 'FORMER');

-- Search: one folding for what is stored and what is asked. Immutable, so that a generated column may use it.

-- Lower case; vowel marks, tatweel and bidi marks out; hamza seats, alef, ta marbuta, alef maqsura and Persian letters unified;
-- Arabic-Indic digits and Latin accents folded; a slash between letters becomes a space (the parser would take it for a file name).
CREATE FUNCTION kb_fold(input text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(
    translate(
      replace(replace(
        regexp_replace(lower(input), '[\u064B-\u065F\u0670\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\u00AD]', '', 'g'),
        'œ', 'oe'), 'æ', 'ae'),
      'أإآٱىةؤئیک٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹àâäáãåçéèêëíìîïñóòôöõúùûüýÿ’‘–—',
      'اااايهوييك01234567890123456789aaaaaaceeeeiiiinooooouuuuyy''''--'),
    '([^0-9[:space:]])/([^0-9[:space:]])', '\1 \2', 'g')
$$;

CREATE FUNCTION kb_config(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE language WHEN 'ar' THEN 'pg_catalog.arabic'::regconfig WHEN 'fr' THEN 'pg_catalog.french'::regconfig ELSE 'pg_catalog.english'::regconfig END
$$;

CREATE FUNCTION kb_vector(language text, title text, body text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT setweight(to_tsvector(kb_config(language), kb_fold(title)), 'A') || setweight(to_tsvector(kb_config(language), kb_fold(body)), 'B')
$$;

-- A cast from an enum to text is only "stable" to PostgreSQL; the three names never change, so this wrapper may call itself immutable.
CREATE FUNCTION kb_language(language "Language") RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE language WHEN 'ar' THEN 'ar' WHEN 'fr' THEN 'fr' ELSE 'en' END
$$;

-- CreateTable
CREATE TABLE "Entity" (
    "id" TEXT NOT NULL,
    "noun" "Noun" NOT NULL,
    "origin" "Origin" NOT NULL DEFAULT 'CONTENT',
    "labels" JSONB NOT NULL,

    CONSTRAINT "Entity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Name" (
    "id" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "kind" "NameKind" NOT NULL,
    "text" TEXT NOT NULL,
    "status" "TextStatus" NOT NULL,
    "from" TEXT,
    "until" TEXT,
    "order" INTEGER NOT NULL,

    CONSTRAINT "Name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Text" (
    "id" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "language" "Language" NOT NULL,
    "text" TEXT NOT NULL,
    "status" "TextStatus" NOT NULL,

    CONSTRAINT "Text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceDocument" (
    "id" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "languages" "Language"[],
    "pageDate" TEXT,
    "sha256" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "repairs" JSONB NOT NULL,

    CONSTRAINT "SourceDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Passage" (
    "id" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organization" (
    "id" TEXT NOT NULL,
    "classification" TEXT NOT NULL,
    "officeType" TEXT,
    "order" INTEGER NOT NULL,
    "establishedWorkId" TEXT,
    "establishedEventId" TEXT,
    "establishedDate" JSONB,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Relation" (
    "id" TEXT NOT NULL,
    "childId" TEXT NOT NULL,
    "parentId" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "Relation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Site" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "placeId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "provisional" BOOLEAN NOT NULL,

    CONSTRAINT "Site_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "State" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "shownInOic" BOOLEAN NOT NULL,

    CONSTRAINT "State_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Place" (
    "id" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "withinId" TEXT,

    CONSTRAINT "Place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "stateId" TEXT,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Post" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT,
    "stateId" TEXT,
    "legalBasisId" TEXT,
    "article" TEXT,
    "designatedById" TEXT,

    CONSTRAINT "Post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT,
    "eventId" TEXT,
    "stateId" TEXT,
    "postId" TEXT,
    "personId" TEXT,
    "capacity" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "suspendedSince" TEXT,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Task" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "unitId" TEXT,
    "kind" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "legalBasisId" TEXT,
    "article" TEXT,

    CONSTRAINT "Task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TaskTopic" (
    "id" TEXT NOT NULL,
    "taskId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,

    CONSTRAINT "TaskTopic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TaskConcern" (
    "id" TEXT NOT NULL,
    "taskId" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,

    CONSTRAINT "TaskConcern_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" TEXT NOT NULL,
    "scheme" TEXT NOT NULL,
    "organizationId" TEXT,
    "order" INTEGER,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TopicCover" (
    "id" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,

    CONSTRAINT "TopicCover_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL,
    "classification" TEXT NOT NULL,
    "organId" TEXT,
    "series" TEXT,
    "number" INTEGER,
    "numberInferred" BOOLEAN NOT NULL,
    "status" TEXT NOT NULL,
    "placeId" TEXT,
    "dateStart" TEXT,
    "date" JSONB,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventRequest" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "stateId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "EventRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventParticipant" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,

    CONSTRAINT "EventParticipant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Work" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "issuerId" TEXT,
    "eventId" TEXT,
    "printedNumber" TEXT,
    "normalizedNumber" TEXT,
    "number" TEXT,
    "session" TEXT,
    "series" TEXT,
    "status" TEXT NOT NULL,
    "dateStart" TEXT,
    "date" JSONB,

    CONSTRAINT "Work_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkNumber" (
    "id" TEXT NOT NULL,
    "workId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "WorkNumber_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkRequest" (
    "id" TEXT NOT NULL,
    "workId" TEXT NOT NULL,
    "stateId" TEXT NOT NULL,

    CONSTRAINT "WorkRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkTopic" (
    "id" TEXT NOT NULL,
    "workId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,

    CONSTRAINT "WorkTopic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Expression" (
    "id" TEXT NOT NULL,
    "workId" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "kind" TEXT NOT NULL,
    "sourceId" TEXT,
    "translatedFrom" "Language",

    CONSTRAINT "Expression_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Provision" (
    "id" TEXT NOT NULL,
    "workId" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "number" TEXT,

    CONSTRAINT "Provision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProvisionText" (
    "id" TEXT NOT NULL,
    "provisionId" TEXT NOT NULL,
    "expressionId" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "text" TEXT NOT NULL,
    "status" "TextStatus" NOT NULL,
    "sourceStart" INTEGER,
    "sourceEnd" INTEGER,

    CONSTRAINT "ProvisionText_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProvisionVerb" (
    "id" TEXT NOT NULL,
    "provisionId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "words" JSONB NOT NULL,

    CONSTRAINT "ProvisionVerb_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" TEXT NOT NULL,
    "provisionId" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "words" JSONB NOT NULL,

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Citation" (
    "id" TEXT NOT NULL,
    "workId" TEXT NOT NULL,
    "provisionId" TEXT,
    "footnoteId" TEXT,
    "citedId" TEXT,
    "order" INTEGER NOT NULL,
    "words" JSONB NOT NULL,

    CONSTRAINT "Citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Footnote" (
    "id" TEXT NOT NULL,
    "workId" TEXT NOT NULL,
    "mark" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "links" TEXT[],

    CONSTRAINT "Footnote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FootnoteText" (
    "id" TEXT NOT NULL,
    "footnoteId" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "text" TEXT NOT NULL,
    "status" "TextStatus" NOT NULL,

    CONSTRAINT "FootnoteText_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FootnoteCall" (
    "id" TEXT NOT NULL,
    "footnoteId" TEXT NOT NULL,
    "provisionId" TEXT NOT NULL,
    "after" JSONB NOT NULL,

    CONSTRAINT "FootnoteCall_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Statistic" (
    "id" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "unit" TEXT NOT NULL,
    "bound" TEXT NOT NULL,
    "printed" JSONB NOT NULL,
    "asOf" JSONB,
    "aboutId" TEXT,
    "partOfId" TEXT,

    CONSTRAINT "Statistic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "outsideReference" TEXT,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoteTarget" (
    "id" TEXT NOT NULL,
    "noteId" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "anchor" TEXT,
    "order" INTEGER NOT NULL,

    CONSTRAINT "NoteTarget_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchEntry" (
    "id" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "anchor" TEXT,
    "noun" "Noun" NOT NULL,
    "language" "Language" NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "vector" tsvector GENERATED ALWAYS AS (kb_vector(kb_language("language"), "title", "body")) STORED,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeedState" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "digest" TEXT NOT NULL,
    "counts" JSONB NOT NULL,
    "seededAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SeedState_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Entity_noun_idx" ON "Entity"("noun");

-- CreateIndex
CREATE INDEX "Name_entityId_idx" ON "Name"("entityId");

-- CreateIndex
CREATE INDEX "Text_entityId_idx" ON "Text"("entityId");

-- CreateIndex
CREATE INDEX "Evidence_entityId_idx" ON "Evidence"("entityId");

-- CreateIndex
CREATE INDEX "Evidence_sourceId_start_idx" ON "Evidence"("sourceId", "start");

-- CreateIndex
CREATE INDEX "Passage_sourceId_idx" ON "Passage"("sourceId");

-- CreateIndex
CREATE INDEX "Organization_classification_idx" ON "Organization"("classification");

-- CreateIndex
CREATE INDEX "Organization_establishedWorkId_idx" ON "Organization"("establishedWorkId");

-- CreateIndex
CREATE INDEX "Organization_establishedEventId_idx" ON "Organization"("establishedEventId");

-- CreateIndex
CREATE INDEX "Relation_childId_idx" ON "Relation"("childId");

-- CreateIndex
CREATE INDEX "Relation_parentId_idx" ON "Relation"("parentId");

-- CreateIndex
CREATE INDEX "Site_organizationId_idx" ON "Site"("organizationId");

-- CreateIndex
CREATE INDEX "Site_placeId_idx" ON "Site"("placeId");

-- CreateIndex
CREATE UNIQUE INDEX "State_code_key" ON "State"("code");

-- CreateIndex
CREATE INDEX "Person_stateId_idx" ON "Person"("stateId");

-- CreateIndex
CREATE INDEX "Post_organizationId_idx" ON "Post"("organizationId");

-- CreateIndex
CREATE INDEX "Post_stateId_idx" ON "Post"("stateId");

-- CreateIndex
CREATE INDEX "Membership_organizationId_idx" ON "Membership"("organizationId");

-- CreateIndex
CREATE INDEX "Membership_eventId_idx" ON "Membership"("eventId");

-- CreateIndex
CREATE INDEX "Membership_stateId_idx" ON "Membership"("stateId");

-- CreateIndex
CREATE INDEX "Membership_postId_idx" ON "Membership"("postId");

-- CreateIndex
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");

-- CreateIndex
CREATE INDEX "Task_organizationId_idx" ON "Task"("organizationId");

-- CreateIndex
CREATE INDEX "TaskTopic_taskId_idx" ON "TaskTopic"("taskId");

-- CreateIndex
CREATE INDEX "TaskTopic_topicId_idx" ON "TaskTopic"("topicId");

-- CreateIndex
CREATE INDEX "TaskConcern_taskId_idx" ON "TaskConcern"("taskId");

-- CreateIndex
CREATE INDEX "TaskConcern_organizationId_idx" ON "TaskConcern"("organizationId");

-- CreateIndex
CREATE INDEX "Topic_scheme_idx" ON "Topic"("scheme");

-- CreateIndex
CREATE INDEX "Topic_organizationId_idx" ON "Topic"("organizationId");

-- CreateIndex
CREATE INDEX "TopicCover_topicId_idx" ON "TopicCover"("topicId");

-- CreateIndex
CREATE INDEX "TopicCover_organizationId_idx" ON "TopicCover"("organizationId");

-- CreateIndex
CREATE INDEX "Event_classification_dateStart_idx" ON "Event"("classification", "dateStart");

-- CreateIndex
CREATE INDEX "Event_placeId_idx" ON "Event"("placeId");

-- CreateIndex
CREATE UNIQUE INDEX "Event_organId_series_number_key" ON "Event"("organId", "series", "number");

-- CreateIndex
CREATE INDEX "EventRequest_eventId_idx" ON "EventRequest"("eventId");

-- CreateIndex
CREATE INDEX "EventRequest_stateId_idx" ON "EventRequest"("stateId");

-- CreateIndex
CREATE INDEX "EventParticipant_eventId_idx" ON "EventParticipant"("eventId");

-- CreateIndex
CREATE INDEX "EventParticipant_entityId_idx" ON "EventParticipant"("entityId");

-- CreateIndex
CREATE INDEX "Work_type_idx" ON "Work"("type");

-- CreateIndex
CREATE INDEX "Work_eventId_idx" ON "Work"("eventId");

-- CreateIndex
CREATE INDEX "Work_issuerId_session_number_idx" ON "Work"("issuerId", "session", "number");

-- CreateIndex
CREATE INDEX "WorkNumber_key_idx" ON "WorkNumber"("key");

-- CreateIndex
CREATE INDEX "WorkNumber_workId_idx" ON "WorkNumber"("workId");

-- CreateIndex
CREATE INDEX "WorkRequest_workId_idx" ON "WorkRequest"("workId");

-- CreateIndex
CREATE INDEX "WorkRequest_stateId_idx" ON "WorkRequest"("stateId");

-- CreateIndex
CREATE INDEX "WorkTopic_workId_idx" ON "WorkTopic"("workId");

-- CreateIndex
CREATE INDEX "WorkTopic_topicId_idx" ON "WorkTopic"("topicId");

-- CreateIndex
CREATE UNIQUE INDEX "Expression_workId_language_key" ON "Expression"("workId", "language");

-- CreateIndex
CREATE UNIQUE INDEX "Provision_workId_address_key" ON "Provision"("workId", "address");

-- CreateIndex
CREATE INDEX "ProvisionText_expressionId_idx" ON "ProvisionText"("expressionId");

-- CreateIndex
CREATE UNIQUE INDEX "ProvisionText_provisionId_language_key" ON "ProvisionText"("provisionId", "language");

-- CreateIndex
CREATE INDEX "ProvisionVerb_provisionId_idx" ON "ProvisionVerb"("provisionId");

-- CreateIndex
CREATE INDEX "ProvisionVerb_topicId_idx" ON "ProvisionVerb"("topicId");

-- CreateIndex
CREATE INDEX "Mention_provisionId_idx" ON "Mention"("provisionId");

-- CreateIndex
CREATE INDEX "Mention_entityId_idx" ON "Mention"("entityId");

-- CreateIndex
CREATE INDEX "Citation_workId_idx" ON "Citation"("workId");

-- CreateIndex
CREATE INDEX "Citation_provisionId_idx" ON "Citation"("provisionId");

-- CreateIndex
CREATE INDEX "Citation_citedId_idx" ON "Citation"("citedId");

-- CreateIndex
CREATE UNIQUE INDEX "Footnote_workId_mark_key" ON "Footnote"("workId", "mark");

-- CreateIndex
CREATE INDEX "FootnoteText_footnoteId_idx" ON "FootnoteText"("footnoteId");

-- CreateIndex
CREATE INDEX "FootnoteCall_provisionId_idx" ON "FootnoteCall"("provisionId");

-- CreateIndex
CREATE INDEX "FootnoteCall_footnoteId_idx" ON "FootnoteCall"("footnoteId");

-- CreateIndex
CREATE INDEX "Statistic_aboutId_idx" ON "Statistic"("aboutId");

-- CreateIndex
CREATE INDEX "NoteTarget_noteId_idx" ON "NoteTarget"("noteId");

-- CreateIndex
CREATE INDEX "NoteTarget_entityId_idx" ON "NoteTarget"("entityId");

-- CreateIndex
CREATE INDEX "SearchEntry_entityId_idx" ON "SearchEntry"("entityId");

-- CreateIndex
CREATE INDEX "SearchEntry_vector_idx" ON "SearchEntry" USING GIN ("vector");

-- AddForeignKey
ALTER TABLE "Name" ADD CONSTRAINT "Name_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Text" ADD CONSTRAINT "Text_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "SourceDocument"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceDocument" ADD CONSTRAINT "SourceDocument_id_fkey" FOREIGN KEY ("id") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "SourceDocument"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_id_fkey" FOREIGN KEY ("id") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_establishedWorkId_fkey" FOREIGN KEY ("establishedWorkId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_establishedEventId_fkey" FOREIGN KEY ("establishedEventId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Relation" ADD CONSTRAINT "Relation_childId_fkey" FOREIGN KEY ("childId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Relation" ADD CONSTRAINT "Relation_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Site" ADD CONSTRAINT "Site_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Site" ADD CONSTRAINT "Site_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "State" ADD CONSTRAINT "State_id_fkey" FOREIGN KEY ("id") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_id_fkey" FOREIGN KEY ("id") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_withinId_fkey" FOREIGN KEY ("withinId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_id_fkey" FOREIGN KEY ("id") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_stateId_fkey" FOREIGN KEY ("stateId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_id_fkey" FOREIGN KEY ("id") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_stateId_fkey" FOREIGN KEY ("stateId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_legalBasisId_fkey" FOREIGN KEY ("legalBasisId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_designatedById_fkey" FOREIGN KEY ("designatedById") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_id_fkey" FOREIGN KEY ("id") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_stateId_fkey" FOREIGN KEY ("stateId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_id_fkey" FOREIGN KEY ("id") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_legalBasisId_fkey" FOREIGN KEY ("legalBasisId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskTopic" ADD CONSTRAINT "TaskTopic_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskTopic" ADD CONSTRAINT "TaskTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskConcern" ADD CONSTRAINT "TaskConcern_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskConcern" ADD CONSTRAINT "TaskConcern_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_id_fkey" FOREIGN KEY ("id") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicCover" ADD CONSTRAINT "TopicCover_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicCover" ADD CONSTRAINT "TopicCover_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_id_fkey" FOREIGN KEY ("id") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_organId_fkey" FOREIGN KEY ("organId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventRequest" ADD CONSTRAINT "EventRequest_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventRequest" ADD CONSTRAINT "EventRequest_stateId_fkey" FOREIGN KEY ("stateId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventParticipant" ADD CONSTRAINT "EventParticipant_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventParticipant" ADD CONSTRAINT "EventParticipant_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Work" ADD CONSTRAINT "Work_id_fkey" FOREIGN KEY ("id") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Work" ADD CONSTRAINT "Work_issuerId_fkey" FOREIGN KEY ("issuerId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Work" ADD CONSTRAINT "Work_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkNumber" ADD CONSTRAINT "WorkNumber_workId_fkey" FOREIGN KEY ("workId") REFERENCES "Work"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkRequest" ADD CONSTRAINT "WorkRequest_workId_fkey" FOREIGN KEY ("workId") REFERENCES "Work"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkRequest" ADD CONSTRAINT "WorkRequest_stateId_fkey" FOREIGN KEY ("stateId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkTopic" ADD CONSTRAINT "WorkTopic_workId_fkey" FOREIGN KEY ("workId") REFERENCES "Work"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkTopic" ADD CONSTRAINT "WorkTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Expression" ADD CONSTRAINT "Expression_workId_fkey" FOREIGN KEY ("workId") REFERENCES "Work"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Expression" ADD CONSTRAINT "Expression_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "SourceDocument"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Provision" ADD CONSTRAINT "Provision_workId_fkey" FOREIGN KEY ("workId") REFERENCES "Work"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProvisionText" ADD CONSTRAINT "ProvisionText_provisionId_fkey" FOREIGN KEY ("provisionId") REFERENCES "Provision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProvisionText" ADD CONSTRAINT "ProvisionText_expressionId_fkey" FOREIGN KEY ("expressionId") REFERENCES "Expression"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProvisionVerb" ADD CONSTRAINT "ProvisionVerb_provisionId_fkey" FOREIGN KEY ("provisionId") REFERENCES "Provision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProvisionVerb" ADD CONSTRAINT "ProvisionVerb_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_provisionId_fkey" FOREIGN KEY ("provisionId") REFERENCES "Provision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_workId_fkey" FOREIGN KEY ("workId") REFERENCES "Work"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_provisionId_fkey" FOREIGN KEY ("provisionId") REFERENCES "Provision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_footnoteId_fkey" FOREIGN KEY ("footnoteId") REFERENCES "Footnote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_citedId_fkey" FOREIGN KEY ("citedId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Footnote" ADD CONSTRAINT "Footnote_workId_fkey" FOREIGN KEY ("workId") REFERENCES "Work"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FootnoteText" ADD CONSTRAINT "FootnoteText_footnoteId_fkey" FOREIGN KEY ("footnoteId") REFERENCES "Footnote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FootnoteCall" ADD CONSTRAINT "FootnoteCall_footnoteId_fkey" FOREIGN KEY ("footnoteId") REFERENCES "Footnote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FootnoteCall" ADD CONSTRAINT "FootnoteCall_provisionId_fkey" FOREIGN KEY ("provisionId") REFERENCES "Provision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statistic" ADD CONSTRAINT "Statistic_id_fkey" FOREIGN KEY ("id") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statistic" ADD CONSTRAINT "Statistic_aboutId_fkey" FOREIGN KEY ("aboutId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statistic" ADD CONSTRAINT "Statistic_partOfId_fkey" FOREIGN KEY ("partOfId") REFERENCES "Statistic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_id_fkey" FOREIGN KEY ("id") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteTarget" ADD CONSTRAINT "NoteTarget_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteTarget" ADD CONSTRAINT "NoteTarget_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- The holder of a seat is exactly one of State, post, person; its body exactly one of organization, event.
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_one_holder" CHECK (num_nonnulls("stateId", "postId", "personId") = 1);
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_one_body" CHECK (num_nonnulls("organizationId", "eventId") = 1);
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_suspension" CHECK (("status" = 'SUSPENDED') = ("suspendedSince" IS NOT NULL));

-- A place in a document is a real range, and the seed's state is one row.
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_range" CHECK ("start" >= 0 AND "start" < "end");
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_range" CHECK ("start" >= 0 AND "start" < "end");
ALTER TABLE "SeedState" ADD CONSTRAINT "SeedState_one_row" CHECK ("id" = 1);
