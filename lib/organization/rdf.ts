import { type Graph, term } from "@/lib/api/formats/rdf";
import { DataFactory } from "n3";
import type { OrganizationResource } from "./resource";

/** W3C ORG has three kinds of bodies: those that stand alone, units of another, and those that join several. */
const KINDS: Partial<Record<OrganizationResource["classification"], string>> = {
  ORGANIZATION: "org:FormalOrganization",
  AGENCY: "org:FormalOrganization",
  UN_BODY: "org:FormalOrganization",
  OTHER_BODY: "org:FormalOrganization",
  COMMITTEE: "org:OrganizationalCollaboration",
  CONTACT_GROUP: "org:OrganizationalCollaboration",
  COMMISSION: "org:OrganizationalCollaboration",
  FUND: "org:FormalOrganization",
  LISTED_GROUP: "org:Organization",
};

/** What each relation to a parent is in W3C ORG; all others merely link the two. */
const RELATIONS: Partial<Record<OrganizationResource["parents"][number]["relation"], string>> = {
  PRINCIPAL_ORGAN_OF: "org:unitOf",
  UNIT_OF: "org:unitOf",
  COMMITTEE_OF: "org:subOrganizationOf",
  PART_OF: "org:subOrganizationOf",
  AFFILIATED_TO: "org:subOrganizationOf",
};

/** A body in the terms of W3C ORG and schema.org. */
export function describeOrganization(resource: OrganizationResource, graph: Graph): void {
  const body = graph.record(resource, KINDS[resource.classification] ?? "org:OrganizationalUnit", "schema:Organization");
  graph.localized(body, "schema:name", resource.name);
  graph.text(body, "dcterms:type", resource.classification);
  for (const { relation, organization } of resource.parents) {
    const property = RELATIONS[relation] ?? "org:linkedTo";
    graph.add(body, property, graph.node(organization.id));
    if (property !== "org:linkedTo") graph.add(body, "schema:parentOrganization", graph.node(organization.id));
  }
  for (const { relation, organization } of resource.children)
    if (RELATIONS[relation] === "org:unitOf") graph.add(body, "org:hasUnit", graph.node(organization.id));
    else if (RELATIONS[relation] !== undefined) graph.add(body, "org:hasSubOrganization", graph.node(organization.id));
  for (const post of resource.posts) graph.add(body, "org:hasPost", graph.node(post.id));
  for (const { place } of resource.sites) graph.add(body, "schema:location", graph.node(place.id));
  for (const { field, text } of resource.texts) if (field === "text") graph.localized(body, "org:purpose", text);
  describeEstablishment(resource, graph);
}

function describeEstablishment({ id, established }: OrganizationResource, graph: Graph): void {
  if (!established) return;
  const body = graph.node(id);
  const change = DataFactory.blankNode(`established-${id}`);
  graph.add(body, "org:resultedFrom", change);
  graph.add(change, "rdf:type", term("org:ChangeEvent"));
  graph.add(change, "org:resultingOrganization", body);
  graph.date(change, "dcterms:date", established.date?.start);
  graph.date(body, "schema:foundingDate", established.date?.start);
  for (const cause of [established.work, established.event]) if (cause) graph.add(change, "prov:wasInfluencedBy", graph.node(cause.id));
}
