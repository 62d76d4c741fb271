import { toPlace, type Place, type PlaceRow } from "@/lib/entity/place";
import type { Locale } from "@/lib/i18n/locales";
import type { Quotations, QuotationRow } from "./queries";
import type { Range } from "./text";

/** What rests on a quotation: a record or one fact of it (`field`), or a paragraph of a text (`address`). */
export type Fact = Place & { field: string; address: string | null };

/** `12-345`, as addresses write a range of characters; null where it is none. */
export function parseRange(text: string): Range | null {
  const [, start, end] = /^(0|[1-9]\d{0,7})-([1-9]\d{0,7})$/.exec(text) ?? [];
  const range = { start: Number(start), end: Number(end) };
  return range.start < range.end ? range : null;
}

/** Everything that rests on exactly these words, each fact once; empty where nothing does, and the range has no page. */
export function factsOn({ rows, entities }: Quotations, { start, end }: Range, locale: Locale): Fact[] {
  const own = rows.filter((row) => row.start === start && row.end === end);
  return unique(own.flatMap((row) => toFact(row, entities, locale)));
}

/** A record that rests on words of a passage, and the first of these words. */
export type Rests = Place & Range;

/** The records that rest on words of a passage, each once. */
export function restsOn({ rows, entities }: Quotations, passage: Range, locale: Locale): Rests[] {
  const own = rows.filter((row) => row.start >= passage.start && row.start < passage.end);
  const first = new Map(own.toReversed().map((row) => [`${row.entityId}#${row.address ?? ""}`, row]));
  return [...first.values()]
    .toReversed()
    .flatMap((row) => toFact(row, entities, locale).map(({ link, href }) => ({ link, href, start: row.start, end: row.end })));
}

function toFact(row: QuotationRow, entities: PlaceRow[], locale: Locale): Fact[] {
  const entity = entities.find(({ id }) => id === row.entityId);
  return entity ? [{ ...toPlace(entity, locale, row.address), field: fieldOf(row.part), address: row.address }] : [];
}

/** The fact of a record that a part speaks of: `sites.0` is a seat, `note-3` a footnote. */
function fieldOf(part: string): string {
  return part.split(/[.-]/)[0] ?? "";
}

function unique(facts: Fact[]): Fact[] {
  const seen = new Set<string>();
  return facts.filter(({ href, field }) => !seen.has(`${href} ${field}`) && seen.add(`${href} ${field}`));
}
