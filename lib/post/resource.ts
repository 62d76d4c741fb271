import { z } from "zod";
import { type AspectIndex, toRef, toRefOrNull } from "@/lib/api/record";
import type { Reading } from "@/lib/api/reading";
import { record, ref } from "@/lib/api/schema";
import type { PostRow } from "./select";

/** org:Post as data. */
export const postResource = z
  .object({
    ...record,
    organization: ref.nullable(),
    state: ref.nullable(),
    legalBasis: z.object({ work: ref, article: z.string().nullable() }).nullable(),
    designatedBy: ref.nullable(),
  })
  .meta({ id: "Post" });

export type PostResource = z.infer<typeof postResource>;

export function toPostResource(row: PostRow, aspects: AspectIndex, reading: Reading): PostResource {
  return {
    ...aspects.record(row.entity, reading),
    organization: toRefOrNull(row.organization, reading),
    state: toRefOrNull(row.state, reading),
    legalBasis: row.legalBasis && { work: toRef(row.legalBasis, reading), article: row.article },
    designatedBy: toRefOrNull(row.designatedBy, reading),
  };
}
