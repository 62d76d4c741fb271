import { DataFactory } from "n3";
import type { Graph } from "@/lib/api/formats/rdf";
import type { MembershipResource } from "./resource";

/** A seat in the terms of W3C ORG. */
export function describeMembership(resource: MembershipResource, graph: Graph): void {
  const seat = graph.record(resource, "org:Membership");
  const role = DataFactory.blankNode(`role-${resource.role.toLowerCase()}`);
  graph.add(seat, "org:member", graph.node(resource.holder.id));
  graph.add(seat, "org:organization", graph.node(resource.body.id));
  graph.add(seat, "org:role", role);
  graph.text(role, "skos:notation", resource.role);
}
