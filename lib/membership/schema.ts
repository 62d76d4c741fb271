import { z } from "zod";
import { evidenceList, id, identity, localized } from "@/lib/content/common";

/** content/memberships: org:Membership. The holder is exactly one of state, post, person; `body` is an organization or an event. */
export const membershipRecord = z
  .strictObject({
    ...identity,
    organization: id.optional(),
    event: id.optional(),
    state: id.optional(),
    post: id.optional(),
    person: id.optional(),
    /** In which quality the holder sits: the State itself, its foreign minister, the holder of an office beside the States, … */
    capacity: z.enum(["STATE", "FOREIGN_MINISTER", "HEAD_OF_STATE", "OFFICE_HOLDER"]),
    role: z.enum(["CHAIR", "MEMBER", "PRESIDENCY", "NON_PERMANENT_MEMBER"]),
    /** Place in the printed list, from 1. */
    order: z.int().positive(),
    status: z.enum(["AS_LISTED", "SUSPENDED"]).default("AS_LISTED"),
    suspendedSince: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
    /** The holder as the source prints it, shown as found; the other languages are translations. */
    printed: localized,
    evidence: evidenceList,
  })
  .refine(
    (m) => [m.state, m.post, m.person].filter((holder) => holder !== undefined).length === 1,
    "the holder is exactly one of state, post, person",
  )
  .refine((m) => (m.organization === undefined) !== (m.event === undefined), "give exactly one of organization and event")
  .refine(
    (m) => (m.status === "SUSPENDED") === (m.suspendedSince !== undefined),
    "a suspended seat has `suspendedSince`, any other has not",
  );

export type MembershipRecord = z.infer<typeof membershipRecord>;
