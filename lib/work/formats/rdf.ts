import { DataFactory } from "n3";
import { type Graph } from "@/lib/api/formats/rdf";
import type { WorkFullResource, WorkResource } from "../data/resource";

/** A text in the terms of schema.org and ELI. No claim that anything is in force: resolutions are no statutes. */
export function describeWork(work: WorkResource | WorkFullResource, graph: Graph): void {
  const subject = graph.record(work, "schema:Legislation", "eli:LegalResource");
  graph.localized(subject, "schema:name", work.name);
  graph.text(subject, "schema:legislationType", work.type);
  for (const number of new Set([work.normalizedNumber, work.printedNumber])) graph.text(subject, "schema:legislationIdentifier", number);
  graph.date(subject, "schema:legislationDate", work.date?.start);
  if (work.issuer) graph.add(subject, "schema:legislationPassedBy", graph.node(work.issuer.id));
  if (work.event) graph.add(subject, "schema:isPartOf", graph.node(work.event.id));
  for (const topic of work.topics) graph.add(subject, "dcterms:subject", graph.node(topic.id));
  for (const { language, translatedFrom, source } of work.expressions) {
    const expression = DataFactory.namedNode(`${subject.value}?lang=${language}`);
    graph.add(subject, "eli:is_realized_by", expression);
    graph.text(expression, "schema:inLanguage", language);
    if (translatedFrom) graph.add(expression, "schema:translationOfWork", DataFactory.namedNode(`${subject.value}?lang=${translatedFrom}`));
    if (source) graph.add(expression, "prov:wasDerivedFrom", graph.node(source));
  }
  if (!("provisions" in work)) return;
  const cited = work.provisions.flatMap(({ citations }) => citations.flatMap(({ work: to }) => (to ? [to.id] : [])));
  for (const id of new Set(cited)) graph.add(subject, "eli:cites", graph.node(id));
}
