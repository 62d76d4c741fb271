import type { Problem } from "../error";
import type { Content } from "../load";
import type { Noun } from "../nouns";

type Reference = { noun: Noun; record: string; field: string; to: string | undefined; of: readonly (Noun | "sources")[] };

/** Each reference names a record of the right noun. */
export function checkReferences(content: Content): Problem[] {
  const nounOf = nounsById(content);
  return references(content).flatMap(({ noun, record, field, to, of }) => {
    if (to === undefined) return [];
    const found = nounOf.get(to);
    if (found && of.includes(found)) return [];
    const file = content.files.get(`${noun}/${record}`) ?? `content/${noun}`;
    const wanted = of.length === ANYTHING.length ? "any noun" : of.join(" or ");
    const problem = found ? `${to} is a record of ${found}, not of ${wanted}` : `${to} is no record of ${wanted}`;
    return [{ file, record, field, problem, remedy: `add the record, or name an existing one` }];
  });
}

function nounsById(content: Content): Map<string, Noun | "sources"> {
  const nouns = ["events", "memberships", "notes", "organizations", "persons", "places", "posts", "states", "statistics", "tasks", "topics", "works"] as const;
  return new Map([
    ...content.sources.map(({ id }) => [id, "sources"] as const),
    ...nouns.flatMap((noun) => content[noun].map(({ id }) => [id, noun] as const)),
  ]);
}

/** Nouns that can be named in a paragraph or carry a note. */
const ANYTHING = ["events", "memberships", "organizations", "persons", "places", "posts", "sources", "states", "statistics", "tasks", "topics", "works"] as const;

function references(content: Content): Reference[] {
  return [
    ...content.organizations.flatMap((o) => [
      ...o.parents.map((p, i) => ref("organizations", o.id, `parents.${i}.organization`, p.organization, "organizations")),
      ref("organizations", o.id, "established.work", o.established?.work, "works"),
      ref("organizations", o.id, "established.event", o.established?.event, "events"),
      ...o.sites.flatMap((s, i) => [
        ref("organizations", o.id, `sites.${i}.place`, s.place, "places"),
        ref("organizations", o.id, `sites.${i}.state`, s.state, "states"),
      ]),
    ]),
    ...content.places.map((p) => ref("places", p.id, "within", p.within, "places", "states")),
    ...content.persons.map((p) => ref("persons", p.id, "state", p.state, "states")),
    ...content.posts.flatMap((p) => [
      ref("posts", p.id, "organization", p.organization, "organizations"),
      ref("posts", p.id, "state", p.state, "states"),
      ref("posts", p.id, "legalBasis.work", p.legalBasis?.work, "works"),
      ref("posts", p.id, "designatedBy.state", p.designatedBy?.state, "states"),
    ]),
    ...content.memberships.flatMap((m) => [
      ref("memberships", m.id, "organization", m.organization, "organizations"),
      ref("memberships", m.id, "event", m.event, "events"),
      ref("memberships", m.id, "state", m.state, "states"),
      ref("memberships", m.id, "post", m.post, "posts"),
      ref("memberships", m.id, "person", m.person, "persons"),
    ]),
    ...content.tasks.flatMap((t) => [
      ref("tasks", t.id, "organization", t.organization, "organizations"),
      ref("tasks", t.id, "unit", t.unit, "organizations"),
      ref("tasks", t.id, "legalBasis.work", t.legalBasis?.work, "works"),
      ...t.topics.map((to) => ref("tasks", t.id, "topics", to, "topics")),
      ...t.concerns.map((to) => ref("tasks", t.id, "concerns", to, "organizations")),
    ]),
    ...content.topics.flatMap((t) => [
      ref("topics", t.id, "organization", t.organization, "organizations"),
      ...t.covers.map((to) => ref("topics", t.id, "covers", to, "organizations")),
    ]),
    ...content.events.flatMap((e) => [
      ref("events", e.id, "organ", e.organ, "organizations"),
      ref("events", e.id, "place.id", e.place?.id, "places", "states"),
      ...e.requestedBy.map((r) => ref("events", e.id, "requestedBy", r.state, "states")),
      ...e.participants.map((to) => ref("events", e.id, "participants", to, "organizations", "states", "posts")),
    ]),
    ...content.works.flatMap((w) => [
      ref("works", w.id, "issuer", w.issuer, "organizations"),
      ref("works", w.id, "event", w.event, "events"),
      ...w.requestedBy.map((to) => ref("works", w.id, "requestedBy", to, "states")),
      ...w.topics.map((to) => ref("works", w.id, "topics", to, "topics")),
    ]),
    ...content.statistics.flatMap((s) => [
      ref("statistics", s.id, "about", s.about, ...ANYTHING),
      ref("statistics", s.id, "partOf", s.partOf, "statistics"),
    ]),
    ...content.texts.flatMap((t) => [
      ref("texts", t.work, "work", t.work, "works"),
      ...t.expressions.map((x) => ref("texts", t.work, `expressions.${x.language}.source`, x.source, "sources")),
      ...t.provisions.flatMap((p) => [
        ...p.verbs.map((v) => ref("texts", t.work, `${p.address}.verbs`, v.concept, "topics")),
        ...p.mentions.map((m) => ref("texts", t.work, `${p.address}.mentions`, m.entity, ...ANYTHING)),
        ...p.citations.map((c) => ref("texts", t.work, `${p.address}.citations`, c.work, "works")),
      ]),
      ...t.footnotes.flatMap((f) => f.citations.map((c) => ref("texts", t.work, `footnote ${f.mark}`, c.work, "works"))),
    ]),
    ...content.notes.flatMap((n) => n.targets.map((t, i) => ref("notes", n.id, `targets.${i}.entity`, t.entity, ...ANYTHING))),
  ];
}

function ref(noun: Noun, record: string, field: string, to: string | undefined, ...of: (Noun | "sources")[]): Reference {
  return { noun, record, field, to, of };
}
