import { z } from "zod";
import { type AspectIndex, toRef, toRefOrNull } from "@/lib/api/record";
import type { Reading } from "@/lib/api/reading";
import { date, record, ref } from "@/lib/api/schema";
import { toDate } from "@/lib/date/present";
import { CLASSIFICATIONS, RELATIONS } from "./schema";
import type { OrganizationRow } from "./select";

/** org:Organization as data. */
export const organizationResource = z
  .object({
    ...record,
    classification: z.enum(CLASSIFICATIONS),
    officeType: z.enum(["POLITICAL", "HUMANITARIAN", "UNKNOWN"]).nullable(),
    established: z
      .object({ date: date.nullable(), work: ref.nullable(), event: ref.nullable() })
      .nullable()
      .meta({ description: "By which text, in which session, on which date; what no source says is null." }),
    parents: z.array(z.object({ relation: z.enum(RELATIONS), organization: ref })),
    children: z.array(z.object({ relation: z.enum(RELATIONS), organization: ref })),
    sites: z.array(z.object({ role: z.enum(["SEAT", "INTENDED_SEAT", "SITE"]), provisional: z.boolean(), place: ref })),
    dossiers: z.array(ref),
    posts: z.array(ref),
  })
  .meta({ id: "Organization" });

export type OrganizationResource = z.infer<typeof organizationResource>;

export function toOrganizationResource(row: OrganizationRow, aspects: AspectIndex, reading: Reading): OrganizationResource {
  const { entity, establishedDate, establishedWork, establishedEvent } = row;
  const founded = establishedDate !== null || establishedWork !== null || establishedEvent !== null;
  return organizationResource.parse({
    ...aspects.record(entity, reading),
    classification: row.classification,
    officeType: row.officeType,
    established: founded
      ? { date: toDate(establishedDate), work: toRefOrNull(establishedWork, reading), event: toRefOrNull(establishedEvent, reading) }
      : null,
    parents: entity.parentRelations.map(({ relation, parent }) => ({ relation, organization: toRef(parent, reading) })),
    children: entity.childRelations.map(({ relation, child }) => ({ relation, organization: toRef(child, reading) })),
    sites: entity.sites.map(({ role, provisional, place }) => ({ role, provisional, place: toRef(place, reading) })),
    dossiers: entity.topicsOfBody.map((topic) => toRef(topic.entity, reading)),
    posts: entity.postsOfBody.map((post) => toRef(post.entity, reading)),
  });
}
