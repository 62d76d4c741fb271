import type { WorkParams } from "./params";

/** The filters that the form offers, each with its choices and their counts. */
export const FACETS = ["organ", "session", "year", "type", "status", "adoption", "language", "verb", "topic"] as const;
export type Facet = (typeof FACETS)[number];

/** The filters that other pages lead to: shown as chips, kept by the form. */
export const LINKED = ["text", "lacks", "alignment", "voter", "vote", "sponsor", "names", "cites"] as const;

export const FILTERS = ["q", ...FACETS, ...LINKED] as const;
export type Filter = (typeof FILTERS)[number];

/** The filters whose value is the id of a record. */
export const RECORDS = ["organ", "session", "topic", "verb", "voter", "sponsor", "names", "cites"] as const satisfies Filter[];

/** A choice of a filter: how many works it leads to while the other filters stay. */
export type Choice = { value: string; count: number };
export type Choices = Record<Facet, Choice[]>;

/** The filters that are set, in the order of the form; a vote says nothing without the State that cast it. */
export function activeFilters(params: WorkParams): { filter: Filter; value: string }[] {
  return FILTERS.flatMap((filter) => {
    const value = params[filter];
    return value === undefined || (filter === "vote" && params.voter === undefined) ? [] : [{ filter, value }];
  });
}

/** The parameters without one filter, from the first page on; without the State, its vote goes too. */
export function withoutFilter(params: WorkParams, filter: Filter): WorkParams {
  const kept = { ...firstPage(params), [filter]: undefined };
  return filter === "voter" ? { ...kept, vote: undefined } : kept;
}

/** The same list from its beginning. */
export function firstPage<P extends WorkParams>(params: P): P {
  return { ...params, after: undefined, before: undefined };
}
