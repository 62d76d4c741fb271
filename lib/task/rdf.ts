import { DataFactory } from "n3";
import { type Graph, term } from "@/lib/api/formats/rdf";
import { API } from "@/lib/api/reading";
import type { TopicResource } from "./resource";

/** A concept in SKOS, with its scheme. */
export function describeTopic(resource: TopicResource, graph: Graph): void {
  const concept = graph.record(resource, "skos:Concept");
  const scheme = DataFactory.namedNode(`${graph.rendering.origin}${API}/topics?scheme=${resource.scheme}`);
  graph.add(scheme, "rdf:type", term("skos:ConceptScheme"));
  graph.text(scheme, "skos:notation", resource.scheme);
  graph.add(concept, "skos:inScheme", scheme);
  graph.add(concept, "skos:topConceptOf", scheme);
  if (resource.organization) graph.add(concept, "dcterms:isPartOf", graph.node(resource.organization.id));
  for (const body of resource.covers) graph.add(concept, "dcterms:subject", graph.node(body.id));
}
