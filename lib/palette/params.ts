import { z } from "zod";
import { LOCALES } from "@/lib/i18n/locales";

/** What the palette's endpoint takes. */
export const paletteParams = z.object({
  locale: z.enum(LOCALES),
  q: z.string().transform((value) => value.normalize("NFC").trim().slice(0, 100)),
});
