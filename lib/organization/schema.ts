import { z } from "zod";
import { dateValue, evidenceList, id, localized, record } from "@/lib/content/common";

/** org:classification. The kind of a body is taken from its own sentence in the sources (editorial note A17). */
export const CLASSIFICATIONS = [
  "ORGANIZATION",
  "PRINCIPAL_ORGAN",
  "CABINET",
  "DEPARTMENT",
  "OFFICE",
  "PROGRAMME_UNIT",
  "CENTRE",
  "ADMINISTRATIVE_UNIT",
  "DIVISION",
  "EXTERNAL_OFFICE",
  "COMMITTEE",
  "CONTACT_GROUP",
  "FUND",
  "COMMISSION",
  "AGENCY",
  "UN_BODY",
  "OTHER_BODY",
  "LISTED_GROUP",
] as const;

/** The named relation of a body to a parent; a body may have several parents (editorial note D1). */
export const RELATIONS = [
  "PRINCIPAL_ORGAN_OF",
  "UNIT_OF",
  "SUPERVISED_BY",
  "COORDINATED_BY",
  "COMMITTEE_OF",
  "ELECTED_BY",
  "AFFILIATED_TO",
  "FOLLOWED_BY",
  "OBSERVER_OF",
  "PART_OF",
] as const;

const relation = z.strictObject({
  organization: id,
  relation: z.enum(RELATIONS),
  order: z.int().positive().optional(),
  evidence: evidenceList,
});

/** org:resultedFrom: by which text, in which session, on which date a body came to be. */
const establishment = z.strictObject({
  work: id.optional(),
  event: id.optional(),
  date: dateValue.optional(),
  evidence: evidenceList,
});

/** org:hasSite: a place of the collection or a State under its id. */
const site = z
  .strictObject({
    place: id.optional(),
    state: id.optional(),
    role: z.enum(["SEAT", "INTENDED_SEAT", "SITE"]),
    provisional: z.boolean().default(false),
    evidence: evidenceList,
  })
  .refine((s) => (s.place === undefined) !== (s.state === undefined), "give exactly one of place and state");

/** A statement about the body, one row per sentence or clause, in the order of the source. */
const statement = z.strictObject({
  field: z.enum(["PURPOSE", "VISION", "FUNCTION", "REMARK"]),
  text: localized,
  evidence: evidenceList,
});

/** content/organizations: org:Organization. */
export const organizationRecord = z.strictObject({
  ...record,
  classification: z.enum(CLASSIFICATIONS),
  officeType: z.enum(["POLITICAL", "HUMANITARIAN", "UNKNOWN"]).optional(),
  parents: z.array(relation).default([]),
  established: establishment.optional(),
  sites: z.array(site).default([]),
  statements: z.array(statement).default([]),
});

export type OrganizationRecord = z.infer<typeof organizationRecord>;
