import type { Prisma } from "@/prisma/client/client";

/** Which rows of a list are wanted: those behind `after`, the sort keys of the last one seen. */
export type Page = { after: readonly (string | number | null)[] | null; limit: number };

/** `total` counts all that the filters let through. */
export type Rows<Row> = { rows: Row[]; total: number };

/** Of rows in the order of their ids, those behind a page. */
export function afterId({ after }: Page): { id?: { gt: string } } {
  return after ? { id: { gt: String(after[0]) } } : {};
}

/** Of rows by date, newest first and those without a date last, those behind a page. */
export function afterDate({ after }: Page) {
  if (!after) return {};
  const [date, last] = after;
  const id = { gt: String(last) };
  if (date === null || date === undefined) return { dateStart: null, id };
  return { OR: [{ dateStart: { lt: String(date) } }, { dateStart: String(date), id }, { dateStart: null }] };
}

/** Some records, by id; all where none are given. */
export function among(ids: string[] | undefined): Prisma.EntityWhereInput {
  return ids === undefined ? {} : { id: { in: ids } };
}

/** Records that have the words in one of their names: those that the search does not know. */
export function named(words: string | undefined): Prisma.EntityWhereInput {
  return words === undefined ? {} : { names: { some: { text: { contains: words, mode: "insensitive" } } } };
}

/** A list of one record. */
export function withId(id: string | undefined): { id?: string } {
  return id === undefined ? {} : { id };
}
