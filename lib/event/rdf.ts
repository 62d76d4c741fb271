import { type Graph, term } from "@/lib/api/formats/rdf";
import type { EventResource } from "./resource";

/** An event in the terms of schema.org. */
export function describeEvent(resource: EventResource, graph: Graph): void {
  const event = graph.record(resource, "schema:Event");
  graph.localized(event, "schema:name", resource.name);
  graph.date(event, "schema:startDate", resource.date?.start);
  graph.date(event, "schema:endDate", resource.date?.end);
  if (resource.organ) graph.add(event, "schema:organizer", graph.node(resource.organ.id));
  if (resource.place) graph.add(event, "schema:location", graph.node(resource.place.id));
  if (resource.status === "CANCELLED") graph.add(event, "schema:eventStatus", term("schema:EventCancelled"));
  for (const { id } of resource.participants) graph.add(event, "schema:attendee", graph.node(id));
}
