import { z } from "zod";
import { type AspectIndex, toRefOrNull } from "@/lib/api/record";
import type { Reading } from "@/lib/api/reading";
import { record, ref } from "@/lib/api/schema";
import type { PersonRow } from "./select";

/** schema:Person as data: only persons whom a source names. */
export const personResource = z.object({ ...record, state: ref.nullable() }).meta({ id: "Person" });

export type PersonResource = z.infer<typeof personResource>;

export function toPersonResource({ entity, state }: PersonRow, aspects: AspectIndex, reading: Reading): PersonResource {
  return { ...aspects.record(entity, reading), state: toRefOrNull(state, reading) };
}
