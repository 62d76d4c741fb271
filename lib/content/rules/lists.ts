import { foldSpace } from "@/lib/source/text";
import type { Problem } from "../error";
import type { Content } from "../load";
import type { Noun } from "../nouns";

/** Lists keep their printed order, sessions their number, notes their paragraph, units their tree. */
export function checkLists(content: Content): Problem[] {
  return [
    ...unique(content, "memberships", "order", (m) => `${m.organization ?? m.event} ${m.role} ${m.order}`),
    ...unique(content, "tasks", "order", (t) => `${t.organization} ${t.kind} ${t.order}`),
    ...unique(content, "events", "number", (e) => (e.organ ? `${e.organ} ${e.series ?? "ORDINARY"} ${e.number}` : e.id)),
    ...checkAnchors(content),
    ...checkTree(content),
    ...checkPrintedDates(content),
  ];
}

function unique<N extends Noun>(content: Content, noun: N, field: string, keyOf: (record: Content[N][number]) => string): Problem[] {
  const seen = new Map<string, string>();
  return (content[noun] as Content[N][number][]).flatMap((record) => {
    const id = (record as { id: string }).id;
    const key = keyOf(record);
    const first = seen.get(key);
    seen.set(key, first ?? id);
    const file = content.files.get(`${noun}/${id}`) ?? `content/${noun}`;
    return first ? [{ file, record: id, field, problem: `the same place as ${first} (${key})`, remedy: "give each its own" }] : [];
  });
}

function checkAnchors(content: Content): Problem[] {
  const addresses = new Map(content.texts.map((text) => [text.work, new Set(text.provisions.map(({ address }) => address))]));
  return content.notes.flatMap((note) =>
    note.targets
      .filter(({ entity, anchor }) => anchor !== undefined && !addresses.get(entity)?.has(anchor))
      .map(({ entity, anchor }) => ({
        file: content.files.get(`notes/${note.id}`) ?? "content/notes",
        record: note.id,
        field: "targets",
        problem: `${entity} has no paragraph ${anchor}`,
        remedy: "name a paragraph address of that work, or leave the anchor out",
      })),
  );
}

/** No body is, over its UNIT_OF parents, above itself. */
function checkTree(content: Content): Problem[] {
  const parents = new Map(content.organizations.map((o) => [o.id, o.parents.filter((p) => p.relation === "UNIT_OF").map((p) => p.organization)]));
  const reaches = (from: string, to: string, seen: Set<string>): boolean =>
    (parents.get(from) ?? []).some((p) => p === to || (!seen.has(p) && reaches(p, to, seen.add(p))));
  return content.organizations
    .filter(({ id }) => reaches(id, id, new Set()))
    .map(({ id }) => ({
      file: content.files.get(`organizations/${id}`) ?? "content/organizations",
      record: id,
      field: "parents",
      problem: "the body is a unit of itself",
      remedy: "break the circle of UNIT_OF",
    }));
}

/** A date's printed form stands in one of its record's quotations. */
function checkPrintedDates(content: Content): Problem[] {
  const dated = [
    ...content.events.map((e) => ({ noun: "events", id: e.id, date: e.date, evidence: [...e.evidence, ...(e.place?.evidence ?? []), ...(e.description?.evidence ?? [])] })),
    ...content.works.map((w) => ({ noun: "works", id: w.id, date: w.date, evidence: w.evidence })),
    ...content.organizations.map((o) => ({ noun: "organizations", id: o.id, date: o.established?.date, evidence: o.established?.evidence ?? [] })),
    ...content.statistics.map((s) => ({ noun: "statistics", id: s.id, date: s.asOf, evidence: s.evidence })),
  ];
  return dated.flatMap(({ noun, id, date, evidence }) => {
    const quotes = evidence.map(({ quote }) => foldSpace(quote));
    return [date?.printed, date?.hijri?.printed]
      .filter((printed) => printed !== undefined)
      .filter((printed) => !quotes.some((quote) => quote.includes(foldSpace(printed))))
      .map((printed) => ({
        file: content.files.get(`${noun}/${id}`) ?? `content/${noun}`,
        record: id,
        field: "date.printed",
        problem: `«${printed}» stands in none of the record's quotations`,
        remedy: "quote the words that print the date",
      }));
  });
}
