import { toLink, type Link } from "@/lib/entity/present";
import type { EntityLabelRow } from "@/lib/entity/select";
import type { Locale } from "@/lib/i18n/locales";
import { toQuery } from "@/lib/url/params";
import { activeFilters, firstPage, RECORDS, withoutFilter, type Choices, type Filter } from "./filter";
import type { WorkParams } from "./params";
import { toWorkLine, type WorkLine } from "./present";
import type { WorkCounts, WorkPage } from "./queries";

/** One page of the list of resolutions as it is shown. */
export type WorkList = {
  params: WorkParams;
  works: WorkLine[];
  total: number;
  choices: Choices;
  /** The filters that are set, with the way to the list without each, and how many works that has. */
  chips: { filter: Filter; value: string; query: string; count: number }[];
  /** The addresses of the pages around this one, where there are such. */
  around: { first: string | null; previous: string | null; next: string | null };
  /** The records that filters and choices name, by id. */
  names: Map<string, Link>;
};

/** The ids of records that the parameters name. */
export function recordsIn(params: WorkParams): string[] {
  return RECORDS.flatMap((filter) => params[filter] ?? []);
}

/** The parameters that can be followed; `unknown` names those whose record is not in the collection, and a vote without its State. */
export function followable(params: WorkParams, known: Pick<EntityLabelRow, "id">[]): { params: WorkParams; unknown: string[] } {
  const missing = RECORDS.filter((filter) => params[filter] !== undefined && !known.some(({ id }) => id === params[filter]));
  const kept = missing.reduce(withoutRecord, params);
  const lonely = kept.vote !== undefined && kept.voter === undefined;
  return {
    params: { ...kept, ...(lonely && { vote: undefined }), ...(kept.after !== undefined && { before: undefined }) },
    unknown: [...missing, ...(lonely ? ["vote"] : [])],
  };
}

function withoutRecord(params: WorkParams, filter: Filter): WorkParams {
  return { ...params, [filter]: undefined };
}

export function toWorkList(params: WorkParams, page: WorkPage, counts: WorkCounts, labels: EntityLabelRow[], locale: Locale): WorkList {
  const { works, more } = page;
  const at = (side: "after" | "before", id: string | undefined) =>
    id === undefined ? null : toQuery({ ...firstPage(params), [side]: id });
  return {
    params,
    works: works.map((row) => toWorkLine(row, locale)),
    total: counts.total,
    choices: counts.choices,
    chips: activeFilters(params).map(({ filter, value }) => ({
      filter,
      value,
      query: toQuery(withoutFilter(params, filter)),
      count: counts.without[filter] ?? 0,
    })),
    around: {
      first: more.before ? toQuery(firstPage(params)) : null,
      previous: more.before ? at("before", works[0]?.id) : null,
      next: more.after ? at("after", works.at(-1)?.id) : null,
    },
    names: new Map(labels.map((row) => [row.id, toLink(row, locale)])),
  };
}
