import { z } from "zod";
import { dateValue, evidenceList, id, identity, localized } from "@/lib/content/common";

/** content/statistics: schema:Observation. Every figure is "according to" its source; parts are never added up (editorial note C14). */
export const statisticRecord = z.strictObject({
  ...identity,
  name: localized,
  value: z.number(),
  unit: z.enum(["STATES", "PERSONS", "HOUSING_UNITS", "SESSIONS", "MEMBERS", "YEARS", "AREAS"]),
  bound: z.enum(["EXACT", "MORE_THAN", "NEARLY"]),
  /** The figure as printed in each language. */
  printed: z.strictObject({ ar: z.string().optional(), en: z.string().optional(), fr: z.string().optional() }),
  asOf: dateValue.optional(),
  about: id.optional(),
  partOf: id.optional(),
  evidence: evidenceList,
});

export type StatisticRecord = z.infer<typeof statisticRecord>;
