import { z } from "zod";
import { LOCALES } from "@/lib/i18n/locales";
import { decodeCursor, encodeCursor, type Position } from "./cursor";
import { pickFields } from "./fields";
import { JSON_FORMAT, type Format } from "./format";
import { Problem } from "./problem";
import type { Reading } from "./reading";
import { listOf } from "./schema";

/** One operation of the interface. Routing, validation, the OpenAPI document, the reference page and the contract test all read it. */
export type Operation = {
  id: string;
  tag: string;
  /** `/organizations/{id}` */
  path: string;
  summary: string;
  description?: string;
  kind: "list" | "item";
  params: z.ZodObject;
  query: z.ZodObject;
  result: z.ZodType;
  /** The first is JSON. */
  formats: readonly Format[];
  /** A request that has an answer in every collection seeded from content/. */
  example: { params: Record<string, string>; query: Record<string, string> };
  run: (request: Asked) => Promise<Answered>;
};

export type Asked = {
  params: Record<string, string>;
  query: Record<string, string>;
  reading: Reading;
  address: string;
  pageSize?: number | undefined;
};

/** `whole` is what other formats are made of; `result` is what JSON shows, after `fields`. */
export type Answered = { result: unknown; whole: unknown; next?: string | null };

export const MAX_LIMIT = 100;
const DEFAULT_LIMIT = 25;

const lang = z
  .enum([...LOCALES, "all"])
  .optional()
  .meta({ description: "Language of the texts, instead of Accept-Language; `all` gives the three side by side, as does neither." });

const fields = z
  .string()
  .max(500)
  .regex(/^[A-Za-z]+(,[A-Za-z]+)*$/, "write names of fields with commas between them")
  .transform((list) => list.split(","))
  .optional()
  .meta({
    description: "Fields of a record to show, with commas between them; `id` always comes along. For JSON only.",
    example: "id,name",
  });

const paging = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MAX_LIMIT)
    .default(DEFAULT_LIMIT)
    .meta({ description: `Records a page, 1 to ${MAX_LIMIT}.` }),
  cursor: z.string().max(500).optional().meta({ description: "Where the page begins: taken from `next`, never made by hand." }),
};

/** What a list asks of its query: one more than a page tells whether another follows. */
export type Page = { after: Position | null; limit: number };
export type Rows<Row> = { rows: Row[]; total: number };

type Shared = { id: string; tag: string; path: string; summary: string; description?: string };

type ListSpec<F extends z.ZodRawShape, Row, T extends z.ZodObject> = Shared & {
  filter: F;
  item: T;
  read: (filter: z.infer<z.ZodObject<F>>, page: Page, params: Record<string, string>) => Promise<Rows<Row>>;
  key: (row: Row) => Position;
  present: (rows: Row[], reading: Reading) => Promise<z.infer<T>[]> | z.infer<T>[];
  params?: z.ZodRawShape;
  formats?: readonly Format<List<z.infer<T>>>[];
  example?: { params?: Record<string, string>; query?: Record<string, string> };
};

export type List<T> = { items: T[]; total: number; next: string | null; license: string };

export function licenseOf({ origin }: Pick<Reading, "origin">): string {
  return `${origin}/data/LICENSE.txt`;
}

/** An operation that lists records page by page. */
export function list<F extends z.ZodRawShape, Row, T extends z.ZodObject>(spec: ListSpec<F, Row, T>): Operation {
  const { filter, item, read, key, present, params = {}, formats = [], example = {}, ...shared } = spec;
  const query = z.strictObject({ ...filter, ...paging, lang, fields });
  const pathParams = z.strictObject(params);
  return {
    ...shared,
    kind: "list",
    params: pathParams,
    query,
    result: listOf(item.partial().required({ id: true })),
    formats: [JSON_FORMAT, ...(formats as readonly Format[])],
    example: { params: example.params ?? {}, query: example.query ?? {} },
    async run({ params: rawParams, query: rawQuery, reading, address, pageSize }) {
      const path = parse(pathParams, rawParams) as Record<string, string>;
      const {
        limit,
        cursor,
        fields: wanted,
        ...filters
      } = parse(query, rawQuery) as Record<string, unknown> & {
        limit: number;
        cursor?: string;
        fields?: string[];
      };
      delete filters.lang; // it changes no order: a cursor holds in every language
      const size = rawQuery.limit === undefined ? (pageSize ?? limit) : limit;
      const scope = JSON.stringify([spec.path, path, filters]);
      const after = cursor === undefined ? null : decodeCursor(scope, cursor);
      const { rows, total } = await read(filters as z.infer<z.ZodObject<F>>, { after, limit: size + 1 }, path);
      const shown = rows.slice(0, size);
      const last = rows.length > size ? shown.at(-1) : undefined;
      const next = last ? withCursor(address, encodeCursor(scope, key(last))) : null;
      const whole: List<z.infer<T>> = { items: await present(shown, reading), total, next, license: licenseOf(reading) };
      const items = whole.items.map((record) => pickFields(record, wanted, Object.keys(item.shape)));
      return { whole, result: { ...whole, items }, next };
    },
  };
}

function withCursor(address: string, cursor: string): string {
  const url = new URL(address);
  url.searchParams.set("cursor", cursor);
  return url.href;
}

type ItemSpec<P extends z.ZodRawShape, T extends z.ZodObject> = Shared & {
  params: P;
  item: T;
  /** Null where there is no such record. */
  read: (params: z.infer<z.ZodObject<P>>, reading: Reading) => Promise<z.infer<T> | null>;
  formats?: readonly Format<z.infer<T>>[];
  example: Record<string, string>;
};

/** An operation that gives one record. */
export function item<P extends z.ZodRawShape, T extends z.ZodObject>(spec: ItemSpec<P, T>): Operation {
  const { params, item: schema, read, formats = [], example, ...shared } = spec;
  const query = z.strictObject({ lang, fields });
  const pathParams = z.strictObject(params);
  return {
    ...shared,
    kind: "item",
    params: pathParams,
    query,
    result: schema.partial().required({ id: true }),
    formats: [JSON_FORMAT, ...(formats as readonly Format[])],
    example: { params: example, query: {} },
    async run({ params: rawParams, query: rawQuery, reading }) {
      const { fields: wanted } = parse(query, rawQuery);
      const path = pathParams.safeParse(rawParams);
      const whole = path.success ? await read(path.data as z.infer<z.ZodObject<P>>, reading) : null;
      if (!whole) throw new Problem(404, `There is no such record. ${shared.path.split("/")[1] ?? ""} are listed at the address above it.`);
      return { whole, result: pickFields(whole, wanted, Object.keys(schema.shape)) };
    },
  };
}

/** @throws {Problem} 400 that names every parameter at fault and what it may be */
export function parse<S extends z.ZodObject>(schema: S, raw: Record<string, string>): z.infer<S> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const known = Object.keys(schema.shape).join(", ");
  const errors = parsed.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((parameter) => ({ parameter, detail: `is not known here: choose from ${known}` }))
      : [{ parameter: issue.path.join("."), detail: issue.message }],
  );
  throw new Problem(400, "Correct the parameters named in `errors`, or leave them out.", { errors });
}
