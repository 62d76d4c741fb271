import { z } from "zod";
import { LOCALES } from "@/lib/i18n/locales";
import { text } from "@/lib/url/params";
import { WORK_TYPES } from "./schema";

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
  .optional();

/** The filters of the list of resolutions. What makes no sense is left out, and `ignored` says so. */
export const workParams = z.object({
  q: text,
  organ: id,
  session: id,
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  status: z.enum(["ADOPTED", "DRAFT", "NOT_STATED"]).optional(),
  type: z.enum(WORK_TYPES).optional(),
  language: z.enum(LOCALES).optional(),
});

export type WorkParams = z.infer<typeof workParams>;
