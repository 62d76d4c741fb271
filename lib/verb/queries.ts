import "server-only";
import { z } from "zod";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { entityLabel, type EntityLabelRow } from "@/lib/entity/select";
import { LOCALES } from "@/lib/i18n/locales";

const formRow = z.object({ topicId: z.string(), language: z.enum(LOCALES), text: z.string(), count: z.number() });

/** How a language prints a verb, and in how many paragraphs of the aligned texts. */
export type FormRow = z.infer<typeof formRow>;

const useRow = z.object({ topicId: z.string(), works: z.number(), paragraphs: z.number() });

/** In how many texts and paragraphs a verb stands. */
export type UseRow = z.infer<typeof useRow>;

export type VerbRows = { verbs: EntityLabelRow[]; forms: FormRow[]; uses: UseRow[] };

/** Forms of a verb that are shown for each language. */
const FORMS = 6;
/** A form so many times rarer than the most frequent one is a slip, or another verb's. */
const RARE = 100;

/** The operative verbs, their most frequent forms in each language, and where they stand. */
export const getVerbs = cached("verb.getVerbs", async (): Promise<VerbRows> => {
  const [verbs, forms, uses] = await Promise.all([
    db.entity.findMany({ where: { topic: { scheme: "OPERATIVE_VERB" } }, select: entityLabel, orderBy: { id: "asc" } }),
    db.$queryRaw`
      SELECT "topicId", "language"::text, "text", "count" FROM (
        SELECT *, row_number() OVER (PARTITION BY "topicId", "language" ORDER BY "count" DESC, "text") AS "place",
          max("count") OVER (PARTITION BY "topicId", "language") AS "most" FROM "VerbForm") f
      WHERE "place" <= ${FORMS} AND "count" * ${RARE} >= "most" ORDER BY "topicId", "language", "place"`,
    db.$queryRaw`
      SELECT v."topicId", count(DISTINCT p."workId")::int AS "works", count(DISTINCT p."id")::int AS "paragraphs"
      FROM "ProvisionVerb" v JOIN "Provision" p ON p."id" = v."provisionId" GROUP BY v."topicId"`,
  ]);
  return { verbs, forms: z.array(formRow).parse(forms), uses: z.array(useRow).parse(uses) };
});
