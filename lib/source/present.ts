import { sayLabel, type Said } from "@/lib/entity/present";
import type { EntityLabelRow } from "@/lib/entity/select";
import type { Locale } from "@/lib/i18n/locales";

/** The titles of the source documents by id, in the reader's language. */
export function sourceTitles(rows: EntityLabelRow[], locale: Locale): Map<string, Said> {
  return new Map(rows.map(({ id, labels }) => [id, sayLabel(labels, locale)]));
}
