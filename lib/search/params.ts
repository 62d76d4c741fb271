import { z } from "zod";
import { FACETS, type Facet } from "./facets";
import { clean, LONGEST } from "./query";
import type { Filters, Sort } from "./rank";

export const SORTS = ["relevance", "date", "number"] as const;

const value = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,79}$/);

/** Where a page of results ends: the sort value and the document of its last one, readable by nobody, checked by everybody. */
const cursor = z.tuple([z.string().max(200), z.int().nonnegative().max(2_147_483_647)]);

/** The address of a search: `?q=…&organ=cfm&organ=icfm&sort=date&translate=off&after=…`. */
export type SearchParams = {
  q: string;
  facets: Partial<Record<Facet, string[]>>;
  sort: Sort;
  translate: boolean;
  after: [string, number] | null;
};

type Raw = Record<string, string | string[] | undefined>;

/** Reads an address: what makes no sense is left out and named in `ignored`. */
export function readParams(raw: Raw): { params: SearchParams; ignored: string[] } {
  const ignored: string[] = [];
  const list = (name: string) => [raw[name] ?? []].flat().filter((one) => one !== "");
  const facets: Partial<Record<Facet, string[]>> = {};
  for (const facet of FACETS) {
    const given = list(facet).slice(0, 20);
    const valid = given.filter((one) => value.safeParse(one).success);
    if (valid.length < given.length) ignored.push(facet);
    if (valid.length > 0) facets[facet] = [...new Set(valid)];
  }
  const one = <T>(name: string, schema: z.ZodType<T>, fallback: T): T => {
    const [given] = list(name);
    if (given === undefined) return fallback;
    const parsed = schema.safeParse(given);
    if (!parsed.success) ignored.push(name);
    return parsed.success ? parsed.data : fallback;
  };
  return {
    params: {
      q: clean(list("q")[0]?.slice(0, LONGEST * 4) ?? ""),
      facets,
      sort: one("sort", z.enum(SORTS), "relevance"),
      translate: one("translate", z.literal("off"), "on" as "off") !== "off",
      after: readCursor(list("after")[0], ignored),
    },
    ignored,
  };
}

function readCursor(given: string | undefined, ignored: string[]): [string, number] | null {
  if (given === undefined) return null;
  const read = decodeCursor(given);
  if (!read) ignored.push("after");
  return read;
}

export function encodeCursor(sortValue: string, id: number): string {
  return Buffer.from(JSON.stringify([sortValue, id])).toString("base64url");
}

/** Null for anything that no page of ours made. */
export function decodeCursor(given: string, sort: Sort | "any" = "any"): [string, number] | null {
  try {
    const read = cursor.safeParse(JSON.parse(Buffer.from(given.slice(0, 400), "base64url").toString("utf8")));
    if (!read.success || read.data[0].includes("\0")) return null;
    return sort === "relevance" && !/^-?\d{1,6}(?:\.\d{1,12})?$/.test(read.data[0]) ? null : read.data;
  } catch {
    return null;
  }
}

/** The filters that an address sets. */
export function filtersOf({ facets }: Pick<SearchParams, "facets">): Filters {
  return facets;
}

/** An address with these parameters; the cursor only where it is given. */
export function toAddress({ q, facets, sort, translate }: Omit<SearchParams, "after">, after?: string): string {
  const query = new URLSearchParams();
  if (q) query.set("q", q);
  for (const facet of FACETS) for (const one of facets[facet] ?? []) query.append(facet, one);
  if (sort !== "relevance") query.set("sort", sort);
  if (!translate) query.set("translate", "off");
  if (after) query.set("after", after);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
