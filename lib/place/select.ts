import type { Prisma } from "@/prisma/client/client";
import { entityLabel } from "@/lib/entity/select";

export const placeSelect = {
  id: true,
  level: true,
  entity: { select: entityLabel },
  within: { select: entityLabel },
} satisfies Prisma.PlaceSelect;

export const siteSelect = {
  id: true,
  role: true,
  provisional: true,
  placeId: true,
  organization: { select: entityLabel },
  place: { select: entityLabel },
} satisfies Prisma.SiteSelect;

export type PlaceRow = Prisma.PlaceGetPayload<{ select: typeof placeSelect }>;
export type SiteRow = Prisma.SiteGetPayload<{ select: typeof siteSelect }>;
