import { z } from "zod";
import { evidence, id, identity, localized, otherName } from "@/lib/content/common";

/** content/topics: skos:Concept. Sub-dossiers need evidence; subjects and operative verbs are the editors' scheme. */
export const topicRecord = z
  .strictObject({
    ...identity,
    name: localized,
    otherNames: z.array(otherName).default([]),
    scheme: z.enum(["SUB_DOSSIER", "SUBJECT", "OPERATIVE_VERB"]),
    /** A sub-dossier's division, and its place in the sentence that lists it. */
    organization: id.optional(),
    order: z.int().positive().optional(),
    /** Bodies a sub-dossier covers (editorial note D7). */
    covers: z.array(id).default([]),
    evidence: z.array(evidence).default([]),
  })
  .refine((t) => t.scheme !== "SUB_DOSSIER" || (t.evidence.length > 0 && t.organization), "a sub-dossier needs its division and evidence");

export type TopicRecord = z.infer<typeof topicRecord>;
