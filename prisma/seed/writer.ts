import type { Localized, OtherName } from "@/lib/content/common";
import type { Content, Source } from "@/lib/content/load";
import { provedParts } from "@/lib/content/walk";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { findQuote, foldSpace } from "@/lib/source/text";
import { emptyRows, type Row, type Table } from "./tables";

export type TextStatus = "SOURCE" | "EDITORIAL_TRANSLATION" | "EDITORIAL_LABEL";

/** Said by a source; translated from a language that a source says; or, where no source says it at all, composed by the editors. */
export function statusOf(text: Localized, language: Locale): TextStatus {
  if (text.said.includes(language)) return "SOURCE";
  return text.said.length > 0 ? "EDITORIAL_TRANSLATION" : "EDITORIAL_LABEL";
}

/** Gathers rows; knows how a record's names, texts and evidence become rows of their own. */
export class RowWriter {
  readonly rows = emptyRows();
  private readonly sources: Map<string, Source>;

  constructor(content: Content) {
    this.sources = new Map(content.sources.map((source) => [source.id, source]));
  }

  add(table: Table, row: Row): void {
    this.rows[table].push(row);
  }

  /** The entity of a record with its labels, names, and, part by part, the evidence and texts found in it. */
  entity(noun: string, record: { id: string; otherNames?: OtherName[] }, label: Localized): void {
    const { id } = record;
    const labels = Object.fromEntries(LOCALES.map((language) => [language, { text: label[language], status: statusOf(label, language) }]));
    this.add("Entity", { id, noun, origin: "CONTENT", labels });
    this.names(id, label, record.otherNames ?? []);
    for (const part of provedParts(record)) {
      this.evidence(id, part.field, part.evidence);
      for (const { field, text } of part.texts) if (text !== label || field !== "name") this.text(id, part.field, lastKey(field), text);
    }
  }

  text(entityId: string, part: string, field: string, text: Localized): void {
    for (const [order, language] of LOCALES.entries())
      this.add("Text", {
        id: `${entityId}/${part}/${field}/${language}`,
        entityId,
        part,
        field,
        order,
        language,
        text: foldSpace(text[language]),
        status: statusOf(text, language),
      });
  }

  evidence(entityId: string, part: string, list: { source: string; quote: string; passage?: number | undefined }[]): void {
    for (const [order, { source, quote, passage }] of list.entries()) {
      const document = this.sources.get(source);
      const range = document && findQuote(document.index, quote, passage);
      if (!document || !range) throw new Error(`unproved quotation in ${entityId}: validate content/ before seeding`);
      const { start, end } = range;
      this.add("Evidence", {
        id: `${entityId}/${part}/${order}`,
        entityId,
        part,
        order,
        sourceId: source,
        start,
        end,
        quote: document.text.slice(start, end),
      });
    }
  }

  /** Where a paragraph stands in a document. */
  place(sourceId: string, text: string): { start: number; end: number } | null {
    const document = this.sources.get(sourceId);
    return document ? findQuote(document.index, text) : null;
  }

  private names(entityId: string, label: Localized, otherNames: OtherName[]): void {
    for (const [order, language] of LOCALES.entries())
      this.name(entityId, `preferred-${language}`, {
        language,
        kind: "PREFERRED",
        text: label[language],
        status: statusOf(label, language),
        order,
      });
    for (const [i, { language, kind, text, from, until, editorial }] of otherNames.entries())
      this.name(entityId, String(i), {
        language,
        kind,
        text,
        from,
        until,
        status: editorial ? "EDITORIAL_LABEL" : "SOURCE",
        order: i + LOCALES.length,
      });
  }

  private name(
    entityId: string,
    key: string,
    {
      from = null,
      until = null,
      ...name
    }: {
      language: string;
      kind: string;
      text: string;
      status: TextStatus;
      order: number;
      from?: string | null | undefined;
      until?: string | null | undefined;
    },
  ): void {
    this.add("Name", { id: `${entityId}/${key}`, entityId, ...name, text: foldSpace(name.text), from, until });
  }
}

function lastKey(field: string): string {
  return field.split(".").at(-1) ?? field;
}
