import { z } from "zod";
import { LOCALES } from "@/lib/i18n/locales";

/** An id in an address or a filter. */
export const id = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "write an id: lower-case letters, digits and single hyphens");

export const optionalId = (description: string) => id.optional().meta({ description });

/** Words that a name must have. */
export const q = z
  .string()
  .max(300)
  .transform((value) => value.normalize("NFC").trim())
  .optional()
  .meta({
    description:
      "Words of the record's names, as in the filter boxes of the pages: in any language and form, begun or misspelt. For everything else use search.",
  });

const edtf = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "write YYYY, YYYY-MM or YYYY-MM-DD");

export const from = edtf.optional().meta({ description: "Not before this date." });
export const until = edtf.optional().meta({ description: "Not after this date." });
export const language = z.enum(LOCALES).optional().meta({ description: "Records that have a text in this language." });
