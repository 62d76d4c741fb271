-- CreateTable
CREATE TABLE "ImportFile" (
    "id" TEXT NOT NULL,
    "workId" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "file" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "draft" JSONB NOT NULL,
    "published" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ImportFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VerbForm" (
    "id" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "text" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "VerbForm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportState" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "digest" TEXT NOT NULL,

    CONSTRAINT "ImportState_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ImportFile_workId_idx" ON "ImportFile"("workId");

-- CreateIndex
CREATE INDEX "ImportFile_sha256_idx" ON "ImportFile"("sha256");

-- CreateIndex
CREATE INDEX "VerbForm_topicId_idx" ON "VerbForm"("topicId");

-- AddForeignKey
ALTER TABLE "VerbForm" ADD CONSTRAINT "VerbForm_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;
