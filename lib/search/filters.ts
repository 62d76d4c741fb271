import { z } from "zod";
import { LOCALES } from "@/lib/i18n/locales";
import { numberKey } from "@/lib/work/number";
import { FIELDS, type Field } from "./facets";
import type { Queryable } from "./plan";
import type { Query } from "./query";
import type { Filters } from "./rank";

/** The earliest and the latest year that a range may name. */
const YEARS = [1945, 2100] as const;

const foundRow = z.object({ name: z.string(), value: z.string(), id: z.string() });

/** Records by what a reader may call them: their id, `verb-` and the like before it, a State's code, a session's number, any of their names. */
const RECORDS = `
  SELECT f.name, f.value, e."id" FROM unnest($1::text[], $2::text[]) f(name, value)
  JOIN "Entity" e ON e."noun"::text = CASE f.name WHEN 'organ' THEN 'ORGANIZATION' WHEN 'session' THEN 'EVENT' WHEN 'state' THEN 'STATE' ELSE 'TOPIC' END
  WHERE e."id" = lower(f.value) OR e."id" = f.name || '-' || lower(f.value)
    OR f.name = 'state' AND EXISTS (SELECT FROM "State" s WHERE s."id" = e."id" AND s."code" = upper(f.value))
    OR f.name = 'session' AND f.value ~ '^[0-9]{1,4}$' AND EXISTS (SELECT FROM "Event" v WHERE v."id" = e."id" AND v."number"::text = ltrim(f.value, '0'))
    OR EXISTS (SELECT FROM "Name" n WHERE n."entityId" = e."id" AND kb_fold(n."text") = kb_fold(f.value))
  ORDER BY f.name, e."id" LIMIT 200`;

/**
 * The fields of a question as facet values. What names nothing is given back as `unknown`: the reader is told, and it narrows nothing.
 * Several values of a field are alternatives.
 */
export async function resolveFields(client: Queryable, { fields }: Query): Promise<{ filters: Filters; unknown: string[] }> {
  const filters: Filters = {};
  const unknown: string[] = [];
  const add = (name: Field, values: string[], written: string) => {
    if (values.length === 0) unknown.push(`${name}:${written}`);
    else filters[name] = [...new Set([...(filters[name] ?? []), ...values])];
  };
  const ofRecords = fields.filter(({ name }) => ["organ", "session", "state", "verb", "topic"].includes(name));
  const records = ofRecords.length === 0 ? [] : await findRecords(client, ofRecords);
  for (const { name, value } of fields) {
    if (ofRecords.some((field) => field.name === name))
      add(
        name,
        records.filter((row) => row.name === name && row.value === value).map(({ id }) => id),
        value,
      );
    else add(name, plainValues(name, value), value);
  }
  return { filters, unknown };
}

async function findRecords(client: Queryable, fields: Query["fields"]) {
  const values = [fields.map(({ name }) => name), fields.map(({ value }) => value)];
  const { rows } = await client.query({ name: "search-fields", text: RECORDS, values });
  return z.array(foundRow).parse(rows);
}

function plainValues(name: Field, value: string): string[] {
  if (name === "year") return yearsOf(value);
  if (name === "cites") return [numberKey(value)].filter((key) => /\d/.test(key));
  if (name === "lang") return LOCALES.filter((locale) => locale === value.toLowerCase());
  return [value.toLowerCase().replaceAll("-", "_")].filter((word) => /^[a-z_]{2,30}$/.test(word));
}

/** 2015, or 2015..2020; the years between, as facets are counted by year. */
export function yearsOf(value: string): string[] {
  const [, from = "", to = from] =
    /^(\d{4})(?:(?:\.\.|-|–)(\d{4}))?$/.exec(value.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf))) ?? [];
  const [first, last] = [Math.max(Number(from), YEARS[0]), Math.min(Number(to || from), YEARS[1])];
  return from === "" || last < first ? [] : Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

/** Filters joined: of one facet, those of both where both name some. */
export function joinFilters(one: Filters, other: Filters): Filters {
  const joined: Filters = { ...one };
  for (const field of FIELDS) {
    const values = other[field];
    if (!values) continue;
    const before = joined[field];
    joined[field] = before ? before.filter((value) => values.includes(value)) : values;
  }
  return joined;
}
