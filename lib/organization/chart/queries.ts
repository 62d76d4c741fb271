import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { entityLabel } from "@/lib/entity/select";
import { Prisma } from "@/prisma/client/client";

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

const foundingSelect = {
  id: true,
  establishedDate: true,
  establishedEvent: { select: { event: { select: { dateStart: true } } } },
  entity: { select: entityLabel },
} satisfies Prisma.OrganizationSelect;

export type FoundingRow = Prisma.OrganizationGetPayload<{ select: typeof foundingSelect }>;

/** The bodies whose founding a source dates, or puts to a session that may have a date. */
export const getFoundings = cached("organization.getFoundings", async (): Promise<FoundingRow[]> =>
  db.organization.findMany({
    where: { OR: [{ establishedDate: { not: Prisma.DbNull } }, { establishedEventId: { not: null } }] },
    select: foundingSelect,
    orderBy: { id: "asc" },
  }),
);
