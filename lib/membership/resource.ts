import { z } from "zod";
import { type AspectIndex, toRef } from "@/lib/api/record";
import type { Reading } from "@/lib/api/reading";
import { record, ref } from "@/lib/api/schema";
import { membershipRecord } from "./schema";
import type { MembershipRow } from "./select";

const { capacity, role } = membershipRecord.shape;

/** org:Membership as data: the holder is a State, a post or a person; the body an organization or an event. */
export const membershipResource = z
  .object({
    ...record,
    body: ref,
    holder: ref,
    capacity,
    role,
    order: z.int().meta({ description: "Place in the printed list, from 1." }),
    status: z.enum(["AS_LISTED", "SUSPENDED"]),
    suspendedSince: z.string().nullable(),
  })
  .meta({ id: "Membership" });

export type MembershipResource = z.infer<typeof membershipResource>;

export function toMembershipResource(row: MembershipRow, aspects: AspectIndex, reading: Reading): MembershipResource {
  const body = row.organization ?? row.event;
  const holder = row.state ?? row.post ?? row.person;
  if (!body || !holder) throw new Error(`the seat ${row.id} has no body or no holder`); // checked by the database
  return membershipResource.parse({
    ...aspects.record(row.entity, reading),
    body: toRef(body, reading),
    holder: toRef(holder, reading),
    capacity: row.capacity,
    role: row.role,
    order: row.order,
    status: row.status,
    suspendedSince: row.suspendedSince,
  });
}
