import type { Content } from "@/lib/content/load";
import type { OrganizationRecord } from "@/lib/organization/schema";
import type { RowWriter } from "../writer";

/** Organizations with their relations and sites. */
export function bodyRows(content: Content, writer: RowWriter): void {
  for (const [order, organization] of content.organizations.entries()) {
    const { id, classification, officeType = null, established } = organization;
    writer.entity("ORGANIZATION", organization, organization.name);
    nameStatements(organization, writer);
    writer.add("Organization", {
      id,
      classification,
      officeType,
      order,
      establishedWorkId: established?.work ?? null,
      establishedEventId: established?.event ?? null,
      establishedDate: established?.date ?? null,
    });
    for (const [i, parent] of organization.parents.entries())
      writer.add("Relation", {
        id: `${id}/${i}`,
        childId: id,
        parentId: parent.organization,
        relation: parent.relation,
        order: parent.order ?? order,
      });
    for (const [i, { place, state, role, provisional }] of organization.sites.entries())
      writer.add("Site", { id: `${id}/${i}`, organizationId: id, placeId: place ?? state, role, provisional });
  }
}

/** A statement's texts carry its kind as their field: VISION, PURPOSE, FUNCTION, REMARK. */
function nameStatements({ id, statements }: OrganizationRecord, writer: RowWriter): void {
  for (const text of writer.rows.Text.filter((row) => row.entityId === id)) {
    const [, position] = /^statements\.(\d+)$/.exec(String(text.part)) ?? [];
    if (position !== undefined) text.field = statements[Number(position)]?.field ?? text.field;
  }
}
