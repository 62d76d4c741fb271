import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { afterId, among, withId, type Page, type Rows } from "@/lib/entity/page";
import { organizationListSelect, organizationSelect, type OrganizationListRow, type OrganizationRow } from "./select";

/** One body with its place in the tree, or null. */
export const getOrganization = cached("organization.getOrganization", async (id: string): Promise<OrganizationRow | null> =>
  db.organization.findUnique({ where: { id }, select: organizationSelect }),
);

/** Every body, in the order of content/. */
export const getOrganizations = cached("organization.getOrganizations", async (): Promise<OrganizationListRow[]> =>
  db.organization.findMany({ select: organizationListSelect, orderBy: [{ order: "asc" }, { id: "asc" }] }),
);

export type OrganizationFilter = { id?: string | undefined; named?: string[] | undefined; kind?: string | undefined };

/** Bodies by id, page by page. */
export async function listOrganizations({ id, named, kind }: OrganizationFilter, page: Page): Promise<Rows<OrganizationRow>> {
  const where = { ...withId(id), entity: among(named), ...(kind === undefined ? {} : { classification: kind }) };
  const [rows, total] = await Promise.all([
    db.organization.findMany({
      where: { AND: [where, afterId(page)] },
      select: organizationSelect,
      orderBy: { id: "asc" },
      take: page.limit,
    }),
    db.organization.count({ where }),
  ]);
  return { rows, total };
}
