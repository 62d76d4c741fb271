import { z } from "zod";
import { evidenceList, id, record } from "@/lib/content/common";

/** content/posts: org:Post. A post may have no holder: no source names one (editorial notes C15, I4). */
export const postRecord = z.strictObject({
  ...record,
  organization: id.optional(),
  state: id.optional(),
  legalBasis: z.strictObject({ work: id, article: z.string().min(1), evidence: evidenceList }).optional(),
  designatedBy: z.strictObject({ state: id, evidence: evidenceList }).optional(),
});

export type PostRecord = z.infer<typeof postRecord>;
