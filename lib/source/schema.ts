import { z } from "zod";
import { id, identity, language, localized } from "@/lib/content/common";

/** content/sources/manifest.yaml: prov:Entity. The files themselves are never changed; `sha256` proves it. */
export const sourceRecord = z.strictObject({
  ...identity,
  file: z.string().regex(/^[\w.-]+\.txt$/),
  title: localized,
  publisher: localized,
  languages: z.array(language).min(1),
  kind: z.enum(["WEB_PAGE", "PRESS_REPORT", "PDF_DRAFT"]),
  /** The date printed on the page, which is not an event date (editorial note E5). */
  pageDate: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  /** How the file falls into passages: a line each, or blocks parted by indented lines (text out of a PDF). */
  passages: z.enum(["LINES", "INDENTED"]),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Words broken by the PDF, and how to read them; the source view keeps them as found (editorial notes G1 to G16). */
  repairs: z.array(z.strictObject({ found: z.string().min(1), read: z.string(), note: id.optional() })).default([]),
});

export type SourceRecord = z.infer<typeof sourceRecord>;
