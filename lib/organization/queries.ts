import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { organizationListSelect, organizationSelect, type OrganizationListRow, type OrganizationRow } from "./select";

/** One body with its place in the tree, or null. */
export const getOrganization = cached("organization.getOrganization", async (id: string): Promise<OrganizationRow | null> =>
  db.organization.findUnique({ where: { id }, select: organizationSelect }),
);

/** Every body, in the order of content/, with all its names for the filter. */
export const getOrganizations = cached("organization.getOrganizations", async (): Promise<OrganizationListRow[]> =>
  db.organization.findMany({ select: organizationListSelect, orderBy: [{ order: "asc" }, { id: "asc" }] }),
);
