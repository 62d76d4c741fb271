import { z } from "zod";
import { dateValue, evidenceList, id, localized, record } from "@/lib/content/common";

/** content/events: popolo:Event, akn:session. Sessions of organs, other meetings, happenings. */
export const eventRecord = z
  .strictObject({
    ...record,
    classification: z.enum(["SESSION", "MEETING", "OTHER"]),
    /** The organ whose session it is. */
    organ: id.optional(),
    series: z.enum(["ORDINARY", "EXTRAORDINARY", "EMERGENCY"]).optional(),
    number: z.int().positive().optional(),
    /** True where the number is read from a resolution's number or by the editors, not printed as an ordinal (editorial note B3). */
    numberInferred: z.boolean().default(false),
    status: z.enum(["HELD", "PLANNED", "CANCELLED", "REQUESTED"]),
    place: z.strictObject({ id, evidence: evidenceList }).optional(),
    date: dateValue.optional(),
    requestedBy: z.array(z.strictObject({ state: id, evidence: evidenceList })).default([]),
    participants: z.array(id).default([]),
    description: z.strictObject({ text: localized, evidence: evidenceList }).optional(),
  })
  .refine((e) => e.classification !== "SESSION" || (e.organ && e.number), "a session needs its organ and its number")
  .refine(
    (e) => e.organ === undefined || e.classification === "SESSION",
    "only a session has an organ: name other parties as participants",
  );

export type EventRecord = z.infer<typeof eventRecord>;
