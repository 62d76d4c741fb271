import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { entityLabel } from "@/lib/entity/select";
import type { Prisma } from "@/prisma/client/client";

const bodySelect = { id: true, classification: true, entity: { select: entityLabel } } satisfies Prisma.OrganizationSelect;
const relationSelect = { childId: true, parentId: true, relation: true } satisfies Prisma.RelationSelect;
const dossierSelect = { id: true, organizationId: true, entity: { select: entityLabel } } satisfies Prisma.TopicSelect;

export type StructureRows = {
  organizations: Prisma.OrganizationGetPayload<{ select: typeof bodySelect }>[];
  relations: Prisma.RelationGetPayload<{ select: typeof relationSelect }>[];
  dossiers: Prisma.TopicGetPayload<{ select: typeof dossierSelect }>[];
};

/** Every body, every relation between bodies, and the sub-dossiers of the divisions. */
export const getStructure = cached("organization.getStructure", async (): Promise<StructureRows> => {
  const [organizations, relations, dossiers] = await Promise.all([
    db.organization.findMany({ select: bodySelect, orderBy: [{ order: "asc" }, { id: "asc" }] }),
    db.relation.findMany({ select: relationSelect, orderBy: [{ order: "asc" }, { id: "asc" }] }),
    db.topic.findMany({
      where: { scheme: "SUB_DOSSIER", organizationId: { not: null } },
      select: dossierSelect,
      orderBy: [{ organizationId: "asc" }, { order: "asc" }],
    }),
  ]);
  return { organizations, relations, dossiers };
});
