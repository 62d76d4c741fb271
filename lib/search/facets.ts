/** By what a list of results can be narrowed, in the order in which it is shown. `cites` can be asked for, and is not counted. */
export const FACETS = ["type", "organ", "session", "year", "lang", "topic", "state", "verb", "part"] as const;
export const FIELDS = [...FACETS, "cites"] as const;

export type Facet = (typeof FACETS)[number];
export type Field = (typeof FIELDS)[number];

/** Facets of single paragraphs: a paragraph must answer to all of them, and to the words. */
export const OF_PARAGRAPHS: ReadonlySet<Field> = new Set(["state", "verb", "part", "cites"]);

export function isField(name: string): name is Field {
  return FIELDS.includes(name as Field);
}
