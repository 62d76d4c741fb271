import { z } from "zod";
import { evidence, id, identity, localized } from "@/lib/content/common";

/** content/notes: skos:editorialNote, oa:Annotation. One record per case of the editorial review; shown at the spot, never a silent repair. */
export const noteRecord = z.strictObject({
  ...identity,
  id: z.string().regex(/^[a-j]\d{1,2}$/),
  kind: z.enum(["CONFLICT", "SLIP", "INFERRED", "EXPLANATION", "NOT_GIVEN"]),
  title: localized,
  /** What the reader should know, in plain neutral words. */
  text: localized,
  /** Knowledge from outside the five documents, with its own reference; never replaces what a source says. */
  outside: z.strictObject({ text: localized, reference: z.string().min(1) }).optional(),
  quotes: z.array(evidence).default([]),
  /** Records the note is shown with; `anchor` is a paragraph address of a work. */
  targets: z.array(z.strictObject({ entity: id, anchor: z.string().min(1).optional() })).min(1, "say where the note is shown"),
});

export type NoteRecord = z.infer<typeof noteRecord>;
