import { z } from "zod";
import { evidenceList, id, identity, localized } from "@/lib/content/common";

/** content/tasks: org:purpose, one row per bullet of the source. */
export const taskRecord = z.strictObject({
  ...identity,
  organization: id,
  /** The unit inside the body that carries it, where a source says so. */
  unit: id.optional(),
  kind: z.enum(["TASK", "RESPONSIBILITY", "FUNCTION"]),
  /** Place in the printed list, from 1. */
  order: z.int().positive(),
  text: localized,
  /** Plain words a reader may ask with, per language; search finds them, pages do not show them. */
  keywords: z.strictObject({ ar: z.string(), en: z.string(), fr: z.string() }),
  topics: z.array(id).default([]),
  /** Other bodies the task is about. */
  concerns: z.array(id).default([]),
  legalBasis: z.strictObject({ work: id, article: z.string().min(1).optional(), evidence: evidenceList }).optional(),
  evidence: evidenceList,
});

export type TaskRecord = z.infer<typeof taskRecord>;
