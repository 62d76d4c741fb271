import { toDate, type DateValue } from "@/lib/date/present";
import { toLink, toLinkOrNull, type Link } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import type { MentionRow, WorkListRow } from "./select";

/** A resolution or document as one line of a list. */
export type WorkLine = {
  id: string;
  link: Link;
  type: string;
  printedNumber: string | null;
  normalizedNumber: string | null;
  status: string;
  date: DateValue | null;
  issuer: Link | null;
  event: Link | null;
  languages: { language: Locale; kind: string }[];
};

export function toWorkLine(row: WorkListRow, locale: Locale): WorkLine {
  const { id, type, printedNumber, normalizedNumber, status } = row;
  return {
    id,
    link: toLink(row.entity, locale),
    type,
    printedNumber,
    normalizedNumber,
    status,
    date: toDate(row.date),
    issuer: toLinkOrNull(row.issuer, locale),
    event: toLinkOrNull(row.event, locale),
    languages: row.expressions,
  };
}

/** The paragraphs of one text that name a record. */
export type MentioningWork = { work: Link; paragraphs: { address: string; number: string | null; order: number }[] };

export function toMentions(rows: MentionRow[], locale: Locale): MentioningWork[] {
  const works = new Map<string, MentioningWork>();
  for (const { provision } of rows) {
    const { work, address, number, order } = provision;
    const entry = works.get(work.id) ?? { work: toLink(work.entity, locale), paragraphs: [] };
    if (!entry.paragraphs.some((paragraph) => paragraph.address === address)) entry.paragraphs.push({ address, number, order });
    works.set(work.id, entry);
  }
  return [...works.values()];
}
