import { LOCALES, type Locale } from "@/lib/i18n/locales";
import type { Row } from "./tables";
import type { RowWriter } from "./writer";

/** The nouns a reader can find by name; notes, seats and figures are found on the pages of what they belong to. */
const FOUND = new Set(["ORGANIZATION", "STATE", "PLACE", "PERSON", "POST", "TASK", "TOPIC", "EVENT", "WORK"]);

type Labels = Record<Locale, { text: string }>;

/** The rows that say what a record is found by. */
type Sayings = { names: Row[]; texts: Row[]; numbers: Row[] };

/** One entry a record and language, one entry a paragraph and language. */
export function searchRows(writer: RowWriter): void {
  const { rows } = writer;
  const names = groupBy(rows.Name, "entityId");
  const texts = groupBy(rows.Text, "entityId");
  const numbers = groupBy(rows.WorkNumber, "workId");
  for (const entity of rows.Entity) {
    const { id, noun } = entity;
    if (!FOUND.has(String(noun))) continue;
    const sayings = { names: names.get(id) ?? [], texts: texts.get(id) ?? [], numbers: numbers.get(id) ?? [] };
    for (const language of LOCALES) writer.add("SearchEntry", recordEntry(entity, language, sayings, "CONTENT"));
  }
  const provisions = new Map(rows.Provision.map((row) => [row.id, row]));
  for (const text of rows.ProvisionText) {
    const provision = provisions.get(String(text.provisionId));
    if (provision)
      writer.add("SearchEntry", paragraphEntry(text, { workId: String(provision.workId), address: String(provision.address) }, "CONTENT"));
  }
}

/** What a record is found by in one language. */
export function recordEntry(
  { id, noun, labels }: Row,
  language: Locale,
  { names, texts, numbers }: Sayings,
  origin: "CONTENT" | "IMPORT",
): Row {
  const title = (labels as Labels)[language].text;
  const body = [
    // Acronyms and names of every language: DPQ, OCI and OIC are asked for everywhere.
    ...names.filter((row) => row.language === language || row.kind === "ACRONYM"),
    ...texts.filter((row) => row.language === language),
    ...numbers,
  ].map((row) => String(row.text));
  return {
    id: `${id}/${language}`,
    entityId: id,
    anchor: null,
    noun,
    language,
    title,
    body: body.filter((text) => text !== title).join("\n"),
    origin,
  };
}

/** What a paragraph is found by: its words. */
export function paragraphEntry(text: Row, place: { workId: string; address: string }, origin: "CONTENT" | "IMPORT"): Row {
  return {
    id: text.id,
    entityId: place.workId,
    anchor: place.address,
    noun: "WORK",
    language: text.language,
    title: "",
    body: text.text,
    origin,
  };
}

function groupBy(rows: Row[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = String(row[column]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
