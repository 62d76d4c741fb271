import { LOCALES, type Locale } from "@/lib/i18n/locales";
import type { Row } from "./tables";
import type { RowWriter } from "./writer";

/** The nouns a reader can find by name; notes, seats and figures are found on the pages of what they belong to. */
const FOUND = new Set(["ORGANIZATION", "STATE", "PLACE", "PERSON", "POST", "TASK", "TOPIC", "EVENT", "WORK"]);

type Labels = Record<Locale, { text: string }>;

/** One entry a record and language, one entry a paragraph and language. */
export function searchRows(writer: RowWriter): void {
  const { rows } = writer;
  const names = groupBy(rows.Name, "entityId");
  const texts = groupBy(rows.Text, "entityId");
  const numbers = groupBy(rows.WorkNumber, "workId");
  for (const { id, noun, labels } of rows.Entity) {
    if (!FOUND.has(String(noun))) continue;
    for (const language of LOCALES) {
      const title = (labels as Labels)[language].text;
      const body = [
        // Acronyms and names of every language: DPQ, OCI and OIC are asked for everywhere.
        ...(names.get(id) ?? []).filter((row) => row.language === language || row.kind === "ACRONYM"),
        ...(texts.get(id) ?? []).filter((row) => row.language === language),
        ...(numbers.get(id) ?? []),
      ].map((row) => String(row.text));
      writer.add("SearchEntry", {
        id: `${id}/${language}`,
        entityId: id,
        anchor: null,
        noun,
        language,
        title,
        body: body.filter((text) => text !== title).join("\n"),
      });
    }
  }
  paragraphRows(writer);
}

function paragraphRows(writer: RowWriter): void {
  const { rows } = writer;
  const provisions = new Map(rows.Provision.map((row) => [row.id, row]));
  for (const { provisionId, language, text } of rows.ProvisionText) {
    const provision = provisions.get(String(provisionId));
    if (!provision) continue;
    writer.add("SearchEntry", {
      id: `${provision.id}/${String(language)}`,
      entityId: provision.workId,
      anchor: provision.address,
      noun: "WORK",
      language,
      title: "",
      body: text,
    });
  }
}

function groupBy(rows: Row[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = String(row[column]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
