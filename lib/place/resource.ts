import { z } from "zod";
import { type AspectIndex, toRefOrNull } from "@/lib/api/record";
import type { Reading } from "@/lib/api/reading";
import { record, ref } from "@/lib/api/schema";
import type { PlaceRow } from "./select";

/** popolo:Area as data. */
export const placeResource = z
  .object({ ...record, level: z.enum(["CITY", "SITE", "TERRITORY"]), within: ref.nullable() })
  .meta({ id: "Place" });

export type PlaceResource = z.infer<typeof placeResource>;

export function toPlaceResource({ entity, level, within }: PlaceRow, aspects: AspectIndex, reading: Reading): PlaceResource {
  return placeResource.parse({ ...aspects.record(entity, reading), level, within: toRefOrNull(within, reading) });
}
