import { z } from "zod";
import { loadAspects } from "@/lib/api/aspects";
import { atomFormat } from "@/lib/api/formats/atom";
import { tableFormats } from "@/lib/api/formats/table";
import { rdfFormats } from "@/lib/api/formats/rdf";
import { describeOrganization } from "@/lib/organization/rdf";
import { popoloFormat } from "@/lib/organization/popolo";
import { withNamed } from "@/lib/api/named";
import { item, list, type List } from "@/lib/api/operation";
import { listOrganizations } from "@/lib/organization/queries";
import { organizationResource, toOrganizationResource } from "@/lib/organization/resource";
import { CLASSIFICATIONS } from "@/lib/organization/schema";
import { id, q } from "./params";

export const organizations = [
  list({
    id: "listOrganizations",
    tag: "Organizations",
    path: "/organizations",
    summary: "Bodies, by id",
    filter: { q, kind: z.enum(CLASSIFICATIONS).optional().meta({ description: "Kind of body." }) },
    item: organizationResource,
    read: async (filter, page) => listOrganizations(await withNamed(filter, "ORGANIZATION"), page),
    key: ({ id }) => [id],
    present: async (rows, reading) => {
      const aspects = await loadAspects(rows.map((row) => row.id));
      return rows.map((row) => toOrganizationResource(row, aspects, reading));
    },
    formats: [
      ...rdfFormats<List<z.infer<typeof organizationResource>>>(({ items }, graph) =>
        items.forEach((record) => describeOrganization(record, graph)),
      ),
      ...tableFormats(organizationResource, "Organizations"),
      atomFormat("OIC knowledge base: Organizations"),
    ],
    example: { query: { kind: "DIVISION" } },
  }),
  item({
    id: "getOrganization",
    tag: "Organizations",
    path: "/organizations/{id}",
    summary: "One organization",
    params: { id },
    item: organizationResource,
    read: async (params, reading) => {
      const [row] = (await listOrganizations(params, { after: null, limit: 1 })).rows;
      return row ? toOrganizationResource(row, await loadAspects([row.id]), reading) : null;
    },
    formats: [...rdfFormats(describeOrganization), popoloFormat],
    example: { id: "al-quds-committee" },
  }),
];
