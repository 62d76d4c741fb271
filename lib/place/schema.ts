import { z } from "zod";
import { id, record } from "@/lib/content/common";

/** content/places: popolo:Area. Cities, sites and territories the documents name. `within` is a place or State id, only where a source says so. */
export const placeRecord = z.strictObject({
  ...record,
  level: z.enum(["CITY", "SITE", "TERRITORY"]),
  within: id.optional(),
});

export type PlaceRecord = z.infer<typeof placeRecord>;
