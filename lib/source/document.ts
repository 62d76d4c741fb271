import { say, sayLabel, type Said } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import { quoteLanguage } from "@/lib/i18n/text";
import type { SourceListRow, SourceRow } from "./select";
import type { Range } from "./text";

/** What is known of a document. */
export type SourceView = {
  id: string;
  title: Said;
  /** Null where the document does not say. */
  publisher: Said | null;
  file: string;
  kind: string;
  languages: Locale[];
  pageDate: string | null;
  sha256: string;
  bytes: number;
  passages: number;
};

export function toSource(row: SourceListRow, locale: Locale): SourceView {
  const { id, file, kind, languages, pageDate, sha256, bytes, entity } = row;
  const publisher = say(entity.texts, locale);
  return {
    id,
    title: sayLabel(entity.labels, locale),
    publisher: publisher.status === "EDITORIAL_LABEL" ? null : publisher,
    file,
    kind,
    languages,
    pageDate,
    sha256,
    bytes,
    passages: row._count.passages,
  };
}

/** A stretch of a passage with its runs of white space folded (a single no-break space stays one), and whether it belongs to the quotation shown. */
export type Stretch = { text: string; quoted: boolean };

/** A passage of a document, as found. */
export type PassageView = Range & { order: number; language: Locale; stretches: Stretch[] };

/** The passages of a document; the words of `quote`, which may run over several, are set apart. */
export function toPassages(
  { text, languages, passages }: Pick<SourceRow, "text" | "languages" | "passages">,
  quote?: Range,
): PassageView[] {
  return passages.map(({ order, start, end }) => ({
    order,
    start,
    end,
    language: languageOf(text.slice(start, end), languages),
    stretches: cut(text, { start, end }, quote),
  }));
}

/** A document in one language has no passage in another. */
function languageOf(words: string, languages: Locale[]): Locale {
  const guess = quoteLanguage(words);
  return languages.includes(guess) ? guess : (languages[0] ?? guess);
}

function cut(text: string, { start, end }: Range, quote: Range | undefined): Stretch[] {
  const from = Math.min(Math.max(quote?.start ?? end, start), end);
  const to = Math.max(Math.min(quote?.end ?? end, end), from);
  const stretches = [
    { text: text.slice(start, from), quoted: false },
    { text: text.slice(from, to), quoted: true },
    { text: text.slice(to, end), quoted: false },
  ];
  return stretches.filter((stretch) => stretch.text !== "").map((stretch) => ({ ...stretch, text: stretch.text.replace(/\s{2,}/g, " ") }));
}
