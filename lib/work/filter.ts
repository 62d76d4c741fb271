import { foldName } from "@/lib/entity/fold";
import { looksLikeNumber, numberKey } from "./number";
import type { WorkParams } from "./params";
import type { WorkEntry } from "./present";

/** Resolutions and drafts of resolutions; all else is a document that they cite or rest on. */
export function isResolution({ type }: Pick<WorkEntry, "type">): boolean {
  return type === "RESOLUTION" || type === "DRAFT_RESOLUTION";
}

/** The works that answer to every filter that is set. */
export function filterWorks(works: WorkEntry[], { q, ...facets }: WorkParams): WorkEntry[] {
  const asked = q === undefined ? () => true : asksFor(q);
  return works.filter(
    (work) => asked(work) && FACETS.every((facet) => facets[facet] === undefined || valuesOf(work, facet).includes(facets[facet])),
  );
}

/** A number finds only what bears it, in any spelling; words find what has them all in its names, in any language. */
export function asksFor(q: string): (work: Pick<WorkEntry, "keys" | "names">) => boolean {
  if (looksLikeNumber(q)) {
    const wanted = [q, ...q.split(/\s+/).filter(looksLikeNumber)].map(numberKey);
    return ({ keys }) => wanted.some((key) => keys.includes(key));
  }
  const words = foldName(q).split(" ").filter(Boolean);
  return ({ names }) => words.every((word) => names.includes(word));
}

export const FACETS = ["organ", "session", "year", "status", "type", "language"] as const;
export type Facet = (typeof FACETS)[number];

/** The values under which a work is found by one filter. */
function valuesOf(work: WorkEntry, facet: Facet): string[] {
  const { issuer, event, year, status, type, languages } = work;
  const values = { organ: issuer?.id, session: event?.id, year, status, type, language: languages.map(({ language }) => language) };
  return [values[facet] ?? []].flat();
}

/** A choice of a filter: how many works it leads to, and the name of the record it stands for. */
export type Choice = { value: string; count: number; name: string | null };

/** The choices that each filter offers, over all works. */
export function choicesOf(works: WorkEntry[]): Record<Facet, Choice[]> {
  const names = new Map(
    works.flatMap(({ issuer, event }) => [issuer, event].flatMap((link) => (link ? [[link.id, link.label.text] as const] : []))),
  );
  return Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      count(
        works.flatMap((work) => valuesOf(work, facet)),
        names,
      ),
    ]),
  ) as Record<Facet, Choice[]>;
}

function count(values: string[], names: Map<string, string>): Choice[] {
  return [...new Set(values)].map((value) => ({
    value,
    count: values.filter((one) => one === value).length,
    name: names.get(value) ?? null,
  }));
}

/** Filters whose value no work has: an organ or session that is not in the collection. */
export function unknownChoices(params: WorkParams, choices: Record<Facet, Choice[]>): Facet[] {
  return (["organ", "session"] as const).filter(
    (facet) => params[facet] !== undefined && !choices[facet].some(({ value }) => value === params[facet]),
  );
}
