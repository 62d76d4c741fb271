import { DataFactory, Writer, type Quad, type Quad_Object, type Quad_Subject } from "n3";
import { LOCALES } from "@/lib/i18n/locales";
import type { Format, Rendering } from "../format";
import { permanentUrl } from "../reading";

const { literal, namedNode, quad } = DataFactory;

export const PREFIXES = {
  dcterms: "http://purl.org/dc/terms/",
  eli: "http://data.europa.eu/eli/ontology#",
  org: "http://www.w3.org/ns/org#",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** `org:unitOf` as an address. */
export function term(curie: string): ReturnType<typeof namedNode> {
  const [prefix = "", local = ""] = curie.split(":");
  return namedNode(PREFIXES[prefix as keyof typeof PREFIXES] + local);
}

/** A graph in the making: statements about one thing after another. */
export class Graph {
  readonly quads: Quad[] = [];

  constructor(readonly rendering: Rendering) {}

  /** The address of a record as a thing. */
  node(id: string): ReturnType<typeof namedNode> {
    return namedNode(permanentUrl(this.rendering, id));
  }

  add(subject: Quad_Subject, property: string, object: Quad_Object | null | undefined): void {
    if (object) this.quads.push(quad(subject, term(property), object));
  }

  text(subject: Quad_Subject, property: string, value: string | null | undefined, language?: string): void {
    if (value) this.add(subject, property, literal(value, language));
  }

  /** A date as exact as it is known. */
  date(subject: Quad_Subject, property: string, value: string | null | undefined): void {
    const type = ["gYear", "gYearMonth", "date"][(value ?? "").split("-").length - 1] ?? "date";
    if (value) this.add(subject, property, literal(value, term(`xsd:${type}`)));
  }

  /** A text in each of its languages. */
  localized(subject: Quad_Subject, property: string, value: Record<string, { text: string } | undefined>): void {
    for (const language of LOCALES) this.text(subject, property, value[language]?.text, language);
  }

  /** What every record has: its names, its data, and the documents that prove it. */
  record(resource: Described, ...types: string[]): ReturnType<typeof namedNode> {
    const subject = this.node(resource.id);
    for (const type of types) this.add(subject, "rdf:type", term(type));
    this.localized(subject, "skos:prefLabel", resource.name);
    const known = new Set(Object.values(resource.name).map((name) => name?.text));
    for (const { text, language } of resource.names) if (!known.has(text)) this.text(subject, "skos:altLabel", text, language);
    this.add(subject, "schema:url", namedNode(resource.self));
    if (resource.modified) this.add(subject, "dcterms:modified", literal(resource.modified, term("xsd:dateTime")));
    for (const source of new Set(resource.evidence.map((evidence) => evidence.source)))
      this.add(subject, "prov:wasDerivedFrom", this.node(source));
    return subject;
  }
}

type Described = {
  id: string;
  self: string;
  modified: string | null;
  name: Record<string, { text: string } | undefined>;
  names: { text: string; language: string }[];
  evidence: { source: string }[];
};

/** Turtle and JSON-LD of the same graph. `describe` adds what is to be said of a result. */
export function rdfFormats<R>(describe: (result: R, graph: Graph) => void): [Format<R>, Format<R>] {
  const graphOf = (result: R, rendering: Rendering) => {
    const graph = new Graph(rendering);
    describe(result, graph);
    return graph.quads;
  };
  return [
    {
      name: "JSON-LD",
      type: "application/ld+json",
      extension: "jsonld",
      render: (result, rendering) => toJsonLd(graphOf(result, rendering)),
    },
    { name: "Turtle", type: "text/turtle", extension: "ttl", render: (result, rendering) => toTurtle(graphOf(result, rendering)) },
  ];
}

export function toTurtle(quads: Quad[]): Promise<string> {
  const writer = new Writer({ prefixes: PREFIXES });
  writer.addQuads(quads);
  return new Promise((resolve, reject) => writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text))));
}

/** Flat JSON-LD 1.1: one object a subject, the prefixes above as its context. */
export function toJsonLd(quads: Quad[]): string {
  const subjects = new Map<string, Record<string, unknown[]>>();
  for (const { subject, predicate, object } of quads) {
    const id = subject.termType === "BlankNode" ? `_:${subject.value}` : subject.value;
    const node = subjects.get(id) ?? {};
    const property = shorten(predicate.value);
    const key = property === "rdf:type" ? "@type" : property;
    node[key] = [...(node[key] ?? []), key === "@type" ? shorten(object.value) : toValue(object)];
    subjects.set(id, node);
  }
  const graph = [...subjects].map(([id, node]) => ({ "@id": id, ...node }));
  return `${JSON.stringify({ "@context": PREFIXES, "@graph": graph }, null, 2)}\n`;
}

function toValue(object: Quad_Object): unknown {
  if (object.termType === "NamedNode") return { "@id": object.value };
  if (object.termType === "BlankNode") return { "@id": `_:${object.value}` };
  if (object.termType !== "Literal") throw new Error(`no place for a ${object.termType} in JSON-LD`);
  if (object.language) return { "@value": object.value, "@language": object.language };
  const type = shorten(object.datatype.value);
  return type === "xsd:string" ? object.value : { "@value": object.value, "@type": type };
}

function shorten(iri: string): string {
  for (const [prefix, base] of Object.entries(PREFIXES)) if (iri.startsWith(base)) return `${prefix}:${iri.slice(base.length)}`;
  return iri;
}
