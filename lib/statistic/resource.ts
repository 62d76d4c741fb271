import { z } from "zod";
import { type AspectIndex, toRefOrNull } from "@/lib/api/record";
import type { Reading } from "@/lib/api/reading";
import { date, record, ref, wordsByLanguage } from "@/lib/api/schema";
import { toDate } from "@/lib/date/present";
import { statisticRecord } from "./schema";
import type { StatisticRow } from "./select";

const { unit, bound } = statisticRecord.shape;

/** schema:Observation as data: a figure "according to" its source; parts are never added up. */
export const statisticResource = z
  .object({
    ...record,
    value: z.number(),
    unit,
    bound,
    printed: wordsByLanguage,
    asOf: date.nullable(),
    about: ref.nullable(),
    partOf: z.string().nullable(),
  })
  .meta({ id: "Statistic" });

export type StatisticResource = z.infer<typeof statisticResource>;

export function toStatisticResource(row: StatisticRow, aspects: AspectIndex, reading: Reading): StatisticResource {
  return statisticResource.parse({
    ...aspects.record(row.entity, reading),
    value: row.value,
    unit: row.unit,
    bound: row.bound,
    printed: row.printed,
    asOf: toDate(row.asOf),
    about: toRefOrNull(row.about, reading),
    partOf: row.partOf?.entity.id ?? null,
  });
}
