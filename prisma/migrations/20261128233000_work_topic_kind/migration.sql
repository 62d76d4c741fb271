-- CreateEnum
CREATE TYPE "WorkTopicKind" AS ENUM ('SUBJECT', 'GOAL');

-- AlterTable
ALTER TABLE "WorkTopic" ADD COLUMN     "kind" "WorkTopicKind" NOT NULL DEFAULT 'SUBJECT';
