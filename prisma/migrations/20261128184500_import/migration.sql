-- CreateEnum
CREATE TYPE "Adoption" AS ENUM ('WITHOUT_VOTE', 'RECORDED_VOTE');

-- CreateEnum
CREATE TYPE "Alignment" AS ENUM ('ALIGNED', 'MISMATCH');

-- CreateEnum
CREATE TYPE "SponsorRole" AS ENUM ('SPONSOR', 'ON_BEHALF_OF', 'ADDITIONAL');

-- CreateEnum
CREATE TYPE "VoteOption" AS ENUM ('IN_FAVOUR', 'AGAINST', 'ABSTAINING', 'ABSENT');

-- CreateEnum
CREATE TYPE "ProvisionKind" AS ENUM ('PARAGRAPH', 'POINT', 'HEADING', 'TABLE');

-- AlterTable
ALTER TABLE "Citation" ADD COLUMN     "key" TEXT,
ADD COLUMN     "origin" "Origin" NOT NULL DEFAULT 'CONTENT',
ADD COLUMN     "symbol" TEXT;

-- AlterTable
ALTER TABLE "Expression" ADD COLUMN     "file" TEXT,
ADD COLUMN     "origin" "Origin" NOT NULL DEFAULT 'CONTENT',
ADD COLUMN     "publishedOn" TEXT,
ADD COLUMN     "sha256" TEXT,
ADD COLUMN     "titleFrom" TEXT,
ADD COLUMN     "uri" TEXT;

-- AlterTable
ALTER TABLE "Footnote" ADD COLUMN     "origin" "Origin" NOT NULL DEFAULT 'CONTENT';

-- AlterTable
ALTER TABLE "Provision" ADD COLUMN     "depth" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "kind" "ProvisionKind" NOT NULL DEFAULT 'PARAGRAPH',
ADD COLUMN     "origin" "Origin" NOT NULL DEFAULT 'CONTENT';

-- AlterTable
ALTER TABLE "ProvisionText" ADD COLUMN     "cells" JSONB;

-- AlterTable
ALTER TABLE "SearchEntry" ADD COLUMN     "origin" "Origin" NOT NULL DEFAULT 'CONTENT';

-- AlterTable
ALTER TABLE "Work" ADD COLUMN     "adoption" "Adoption",
ADD COLUMN     "agendaItem" TEXT,
ADD COLUMN     "alignment" "Alignment",
ADD COLUMN     "drafts" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "meeting" TEXT,
ADD COLUMN     "uri" TEXT;

-- AlterTable
ALTER TABLE "WorkNumber" ADD COLUMN     "origin" "Origin" NOT NULL DEFAULT 'CONTENT';

-- CreateTable
CREATE TABLE "WorkSponsor" (
    "id" TEXT NOT NULL,
    "workId" TEXT NOT NULL,
    "role" "SponsorRole" NOT NULL,
    "order" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "stateId" TEXT,

    CONSTRAINT "WorkSponsor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VoteEvent" (
    "id" TEXT NOT NULL,
    "workId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "date" TEXT,
    "meeting" TEXT,
    "inFavour" INTEGER,
    "against" INTEGER,
    "abstaining" INTEGER,
    "absent" INTEGER,

    CONSTRAINT "VoteEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vote" (
    "id" TEXT NOT NULL,
    "voteEventId" TEXT NOT NULL,
    "option" "VoteOption" NOT NULL,
    "order" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "stateId" TEXT,

    CONSTRAINT "Vote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Finding" (
    "id" TEXT NOT NULL,
    "workId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "language" "Language",
    "file" TEXT,
    "detail" JSONB NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "Finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Family" (
    "id" TEXT NOT NULL,
    "labels" JSONB NOT NULL,
    "size" INTEGER NOT NULL,

    CONSTRAINT "Family_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FamilyMember" (
    "id" TEXT NOT NULL,
    "familyId" TEXT NOT NULL,
    "workId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "reasons" JSONB NOT NULL,

    CONSTRAINT "FamilyMember_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "WorkSponsor_workId_idx" ON "WorkSponsor"("workId");

-- CreateIndex
CREATE INDEX "WorkSponsor_stateId_idx" ON "WorkSponsor"("stateId");

-- CreateIndex
CREATE INDEX "VoteEvent_workId_idx" ON "VoteEvent"("workId");

-- CreateIndex
CREATE INDEX "Vote_voteEventId_idx" ON "Vote"("voteEventId");

-- CreateIndex
CREATE INDEX "Vote_stateId_idx" ON "Vote"("stateId");

-- CreateIndex
CREATE INDEX "Finding_workId_idx" ON "Finding"("workId");

-- CreateIndex
CREATE INDEX "Finding_code_idx" ON "Finding"("code");

-- CreateIndex
CREATE INDEX "FamilyMember_familyId_idx" ON "FamilyMember"("familyId");

-- CreateIndex
CREATE INDEX "FamilyMember_workId_idx" ON "FamilyMember"("workId");

-- CreateIndex
CREATE INDEX "Citation_key_idx" ON "Citation"("key");

-- CreateIndex
CREATE INDEX "Work_dateStart_id_idx" ON "Work"("dateStart" DESC, "id");

-- AddForeignKey
ALTER TABLE "WorkSponsor" ADD CONSTRAINT "WorkSponsor_workId_fkey" FOREIGN KEY ("workId") REFERENCES "Work"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkSponsor" ADD CONSTRAINT "WorkSponsor_stateId_fkey" FOREIGN KEY ("stateId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VoteEvent" ADD CONSTRAINT "VoteEvent_workId_fkey" FOREIGN KEY ("workId") REFERENCES "Work"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_voteEventId_fkey" FOREIGN KEY ("voteEventId") REFERENCES "VoteEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_stateId_fkey" FOREIGN KEY ("stateId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_workId_fkey" FOREIGN KEY ("workId") REFERENCES "Work"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FamilyMember" ADD CONSTRAINT "FamilyMember_familyId_fkey" FOREIGN KEY ("familyId") REFERENCES "Family"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FamilyMember" ADD CONSTRAINT "FamilyMember_workId_fkey" FOREIGN KEY ("workId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;
