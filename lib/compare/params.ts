import { z } from "zod";
import { LOCALES } from "@/lib/i18n/locales";

const work = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
  .optional();

/** Which two texts are compared, the older first, and in which language. */
export const compareParams = z.object({ a: work, b: work, lang: z.enum(LOCALES).optional() });

export type CompareParams = z.infer<typeof compareParams>;

/** More paragraphs than this are not compared: the page would never end. */
export const MOST_PARAGRAPHS = 600;
