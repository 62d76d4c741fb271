import { stringify } from "csv-stringify/sync";
import writeExcelFile from "write-excel-file/node";
import type { z } from "zod";
import { LOCALES } from "@/lib/i18n/locales";
import type { Format } from "../format";
import type { List } from "../operation";
import type { Ref } from "../record";

type Cell = string | number | boolean | null;
type Item = Record<string, unknown>;
type Column = { header: string; value: (item: Item) => Cell };

/** Tables show many at once: nobody puts a table together from a hundred pages. */
const ROWS = 2_000;

/** What a table has no room for: it stands in JSON. */
const LEFT_OUT = new Set(["self", "names", "texts", "evidence", "notes", "formerIds", "places", "calls", "cells"]);

/** CSV and XLSX of a list: one row a record, the columns read from its schema, so that they are the same on every page. */
export function tableFormats<T extends z.ZodObject>(schema: T, sheet: string): Format<List<z.infer<T>>>[] {
  const columns = Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, type]) => columnsOf(name, type));
  return [csv(columns), xlsx(columns, sheet)];
}

function csv(columns: Column[]): Format<List<object>> {
  return {
    name: "CSV",
    type: "text/csv",
    extension: "csv",
    pageSize: ROWS,
    download: true,
    // With the mark of UTF-8, without which spreadsheets show Arabic as signs; lines end as RFC 4180 wants them.
    render: ({ items }) =>
      stringify([columns.map(({ header }) => header), ...rowsOf(columns, items)], { bom: true, record_delimiter: "\r\n" }),
  };
}

function xlsx(columns: Column[], sheet: string): Format<List<object>> {
  return {
    name: "XLSX",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    extension: "xlsx",
    pageSize: ROWS,
    download: true,
    render: async ({ items }) => {
      const head = columns.map(({ header }) => ({ value: header, fontWeight: "bold" as const }));
      return writeExcelFile([head, ...rowsOf(columns, items)], { sheet, stickyRowsCount: 1 }).toBuffer();
    },
  };
}

function rowsOf(columns: Column[], items: readonly object[]): Cell[][] {
  return items.map((item) => columns.map(({ value }) => value(item as Item)));
}

function columnsOf(name: string, type: z.ZodType): Column[] {
  const inner = unwrap(type);
  const shape = (inner.meta()?.id as string | undefined) ?? inner.type;
  const at = (item: Item) => item[name];
  if (LEFT_OUT.has(name)) return [];
  if (shape === "Localized")
    return LOCALES.map((language) => ({
      header: `${name}_${language}`,
      value: (item) => (at(item) as Record<string, { text: string } | undefined>)[language]?.text ?? null,
    }));
  if (shape === "WordsByLanguage")
    return LOCALES.map((language) => ({
      header: `${name}_${language}`,
      value: (item) => (at(item) as Record<string, string | undefined>)[language] ?? null,
    }));
  if (shape === "Reference")
    return [
      { header: `${name}_id`, value: (item) => (at(item) as Ref | null)?.id ?? null },
      { header: `${name}_name`, value: (item) => nameOf(at(item) as Ref | null) },
    ];
  if (shape === "Date")
    return [
      { header: `${name}_start`, value: (item) => (at(item) as { start: string } | null)?.start ?? null },
      { header: `${name}_end`, value: (item) => (at(item) as { end?: string } | null)?.end ?? null },
    ];
  if (shape === "array") return [{ header: name, value: (item) => joined(at(item) as unknown[]) }];
  if (shape === "object") return [{ header: name, value: (item) => idOf(at(item)) }];
  return [{ header: name, value: (item) => (at(item) ?? null) as Cell }];
}

/** What `.nullable()` and `.optional()` wrap. */
function unwrap(type: z.ZodType): z.ZodType {
  const { innerType } = type.def as unknown as { innerType?: z.ZodType };
  return (type.type === "nullable" || type.type === "optional") && innerType ? unwrap(innerType) : type;
}

function nameOf(ref: Ref | null): string | null {
  return ref && (LOCALES.map((language) => ref.name[language]?.text).find((text) => text !== undefined) ?? null);
}

/** Several values in one cell: ids, or plain words. */
function joined(values: unknown[]): string {
  return values.map((value) => (typeof value === "object" ? idOf(value) : String(value))).join("; ");
}

/** The id of the record that an object is, or names. */
function idOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null) return null;
  const own = value as Item;
  if (typeof own.id === "string") return own.id;
  const inner = Object.values(own).find((part) => typeof part === "object" && part !== null && "id" in part) as { id: string } | undefined;
  return (
    inner?.id ??
    Object.values(own)
      .find((part) => typeof part === "string")
      ?.toString() ??
    null
  );
}
