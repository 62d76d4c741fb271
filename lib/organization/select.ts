import type { Prisma } from "@/prisma/client/client";
import { entityLabel, legalBasisSelect } from "@/lib/entity/select";

export const organizationListSelect = {
  id: true,
  classification: true,
  entity: { select: entityLabel },
} satisfies Prisma.OrganizationSelect;

export const organizationSelect = {
  id: true,
  classification: true,
  officeType: true,
  establishedDate: true,
  establishedWork: { select: entityLabel },
  establishedEvent: { select: entityLabel },
  entity: {
    select: {
      ...entityLabel,
      _count: { select: { worksIssued: true } },
      parentRelations: { select: { id: true, relation: true, parent: { select: entityLabel } }, orderBy: { id: "asc" } },
      childRelations: {
        select: { id: true, relation: true, child: { select: { ...entityLabel, organization: { select: { classification: true } } } } },
        orderBy: [{ order: "asc" }, { id: "asc" }],
      },
      sites: { select: { id: true, role: true, provisional: true, place: { select: entityLabel } }, orderBy: { id: "asc" } },
      topicsOfBody: {
        select: {
          id: true,
          scheme: true,
          order: true,
          entity: { select: entityLabel },
          covers: { select: { organization: { select: entityLabel } } },
        },
        orderBy: { order: "asc" },
      },
      postsOfBody: {
        select: {
          id: true,
          article: true,
          entity: { select: entityLabel },
          legalBasis: { select: legalBasisSelect },
          designatedBy: { select: entityLabel },
        },
        orderBy: { id: "asc" },
      },
      statisticsAbout: {
        select: { id: true, value: true, printed: true, bound: true, asOf: true, entity: { select: entityLabel } },
        orderBy: { id: "asc" },
      },
    },
  },
} satisfies Prisma.OrganizationSelect;

export type OrganizationListRow = Prisma.OrganizationGetPayload<{ select: typeof organizationListSelect }>;
export type OrganizationRow = Prisma.OrganizationGetPayload<{ select: typeof organizationSelect }>;
