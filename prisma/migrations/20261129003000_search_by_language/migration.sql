-- One index of words for each language: many stems are words of two languages, and an index of all would lead to rows by the hundred thousand
-- that the other language then throws away. Partial, so Prisma leaves them alone.
DROP INDEX "SearchParagraph_vector_idx";
CREATE INDEX "SearchParagraph_ar_idx" ON "SearchParagraph" USING GIN ("vector") WHERE "language" = 'ar';
CREATE INDEX "SearchParagraph_en_idx" ON "SearchParagraph" USING GIN ("vector") WHERE "language" = 'en';
CREATE INDEX "SearchParagraph_fr_idx" ON "SearchParagraph" USING GIN ("vector") WHERE "language" = 'fr';
