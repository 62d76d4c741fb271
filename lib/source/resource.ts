import { z } from "zod";
import type { AspectIndex } from "@/lib/api/record";
import type { Reading } from "@/lib/api/reading";
import { record } from "@/lib/api/schema";
import { LOCALES } from "@/lib/i18n/locales";
import type { SourceListRow } from "./select";

/** prov:Entity as data: a source document, without its text. */
export const sourceResource = z
  .object({
    ...record,
    file: z.string(),
    kind: z.string(),
    languages: z.array(z.enum(LOCALES)),
    pageDate: z.string().nullable(),
    sha256: z.string(),
    bytes: z.int(),
    passages: z.int(),
    original: z.url().meta({ description: "The document byte for byte." }),
  })
  .meta({ id: "SourceDocument" });

export type SourceResource = z.infer<typeof sourceResource>;

export function toSourceResource(row: SourceListRow, aspects: AspectIndex, reading: Reading): SourceResource {
  const { id, entity, file, kind, languages, pageDate, sha256, bytes } = row;
  const original = `${reading.origin}/api/sources/${id}/original.txt`;
  return { ...aspects.record(entity, reading), file, kind, languages, pageDate, sha256, bytes, passages: row._count.passages, original };
}
