import { z } from "zod";
import { type AspectIndex, toRef } from "@/lib/api/record";
import type { Reading } from "@/lib/api/reading";
import { record, ref } from "@/lib/api/schema";
import type { NoteDataRow } from "./queries";
import { noteRecord } from "./schema";

/** skos:editorialNote as data; `texts` holds what it says. */
export const noteResource = z
  .object({
    ...record,
    kind: noteRecord.shape.kind,
    outsideReference: z.string().nullable(),
    targets: z.array(z.object({ record: ref, anchor: z.string().nullable() })),
  })
  .meta({ id: "Note" });

export type NoteResource = z.infer<typeof noteResource>;

export function toNoteResource(row: NoteDataRow, aspects: AspectIndex, reading: Reading): NoteResource {
  return noteResource.parse({
    ...aspects.record(row.entity, reading),
    kind: row.kind,
    outsideReference: row.outsideReference,
    targets: row.targets.map(({ entity, anchor }) => ({ record: toRef(entity, reading), anchor })),
  });
}
