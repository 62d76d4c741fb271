-- CreateTable
CREATE TABLE "FormerId" (
    "id" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "origin" "Origin" NOT NULL DEFAULT 'CONTENT',

    CONSTRAINT "FormerId_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FormerId_entityId_idx" ON "FormerId"("entityId");

-- A record's former ids stand in its data: they are news of it.
CREATE TRIGGER kb_change_insert AFTER INSERT ON "FormerId" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION kb_log_change('r."entityId"');
CREATE TRIGGER kb_change_update AFTER UPDATE ON "FormerId" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION kb_log_change('r."entityId"');
CREATE TRIGGER kb_change_delete AFTER DELETE ON "FormerId" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION kb_log_change('r."entityId"');
