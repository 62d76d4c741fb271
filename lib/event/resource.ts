import { z } from "zod";
import { type AspectIndex, toRef, toRefOrNull } from "@/lib/api/record";
import type { Reading } from "@/lib/api/reading";
import { date, record, ref } from "@/lib/api/schema";
import { toDate } from "@/lib/date/present";
import { eventRecord } from "./schema";
import type { EventRow } from "./select";

const { classification, status } = eventRecord.shape;

/** schema:Event as data: sessions of organs, other meetings, happenings. */
export const eventResource = z
  .object({
    ...record,
    classification,
    organ: ref.nullable(),
    series: z.enum(["ORDINARY", "EXTRAORDINARY", "EMERGENCY"]).nullable(),
    number: z.int().nullable(),
    numberInferred: z.boolean().meta({ description: "Whether the number is read from a resolution's number, not printed." }),
    status,
    place: ref.nullable(),
    date: date.nullable(),
    requestedBy: z.array(ref),
    participants: z.array(ref),
  })
  .meta({ id: "Event" });

export type EventResource = z.infer<typeof eventResource>;

export function toEventResource(row: EventRow, aspects: AspectIndex, reading: Reading): EventResource {
  return eventResource.parse({
    ...aspects.record(row.entity, reading),
    classification: row.classification,
    organ: toRefOrNull(row.organ, reading),
    series: row.series,
    number: row.number,
    numberInferred: row.numberInferred,
    status: row.status,
    place: toRefOrNull(row.place, reading),
    date: toDate(row.date),
    requestedBy: row.requests.map(({ state }) => toRef(state, reading)),
    participants: row.participants.map(({ entity }) => toRef(entity, reading)),
  });
}
