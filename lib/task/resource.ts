import { z } from "zod";
import { type AspectIndex, toRef, toRefOrNull } from "@/lib/api/record";
import type { Reading } from "@/lib/api/reading";
import { record, ref } from "@/lib/api/schema";
import type { TaskRow, TopicDataRow } from "./select";

/** org:purpose as data: one row a bullet of the source; `name` holds its words. */
export const taskResource = z
  .object({
    ...record,
    organization: ref,
    unit: ref.nullable(),
    kind: z.enum(["TASK", "RESPONSIBILITY", "FUNCTION"]),
    order: z.int().meta({ description: "Place in the printed list, from 1." }),
    legalBasis: z.object({ work: ref, article: z.string().nullable() }).nullable(),
    topics: z.array(ref),
    concerns: z.array(ref),
  })
  .meta({ id: "Task" });

export type TaskResource = z.infer<typeof taskResource>;

export function toTaskResource(row: TaskRow, aspects: AspectIndex, reading: Reading): TaskResource {
  return taskResource.parse({
    ...aspects.record(row.entity, reading),
    organization: toRef(row.organization, reading),
    unit: toRefOrNull(row.unit, reading),
    kind: row.kind,
    order: row.order,
    legalBasis: row.legalBasis && { work: toRef(row.legalBasis, reading), article: row.article },
    topics: row.topics.map(({ topic }) => toRef(topic, reading)),
    concerns: row.concerns.map(({ organization }) => toRef(organization, reading)),
  });
}

/** skos:Concept as data. */
export const topicResource = z
  .object({
    ...record,
    scheme: z.enum(["SUB_DOSSIER", "SUBJECT", "OPERATIVE_VERB"]),
    organization: ref.nullable().meta({ description: "A sub-dossier's division." }),
    order: z.int().nullable(),
    covers: z.array(ref).meta({ description: "Bodies that a sub-dossier covers." }),
  })
  .meta({ id: "Topic" });

export type TopicResource = z.infer<typeof topicResource>;

export function toTopicResource(row: TopicDataRow, aspects: AspectIndex, reading: Reading): TopicResource {
  return topicResource.parse({
    ...aspects.record(row.entity, reading),
    scheme: row.scheme,
    organization: toRefOrNull(row.organization, reading),
    order: row.order,
    covers: row.covers.map(({ organization }) => toRef(organization, reading)),
  });
}
