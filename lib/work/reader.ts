import { toLink, type Link, type TextStatus } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import { placeWords, segmentText, type Mark, type Segment } from "./marks";
import { byTail, type ByLanguage } from "./present";
import type { ProvisionRow, WorkRow } from "./select";

/** What a stretch of a paragraph is. */
export type TextMark = { kind: "verb" } | { kind: "citation"; link: Link } | { kind: "call"; mark: string };

/** Where a paragraph stands in its document. */
export type SourcePlace = { sourceId: string; start: number; end: number };

/** A paragraph in one language; null where the work has no such text. */
export type TextCell = { language: Locale; status: TextStatus; segments: Segment<TextMark>[]; place: SourcePlace | null };

export type Paragraph = {
  address: string;
  /** As printed, or the editors' count where the source prints none. */
  number: { text: string; printed: boolean } | null;
  cells: { language: Locale; cell: TextCell | null }[];
  /** The source's own words, where the one language shown is a translation by the editors. */
  originals: TextCell[];
  named: Link[];
};

export type Part = { part: string; paragraphs: Paragraph[] };

/** The paragraphs of a work in the languages wanted, under the headings of their parts. */
export function toParts(row: WorkRow, languages: readonly Locale[], locale: Locale): Part[] {
  const parts: Part[] = [];
  for (const provision of row.provisions) {
    const last = parts.at(-1);
    const paragraph = toParagraph(row, provision, languages, locale);
    if (last?.part === provision.part) last.paragraphs.push(paragraph);
    else parts.push({ part: provision.part, paragraphs: [paragraph] });
  }
  return parts;
}

function toParagraph(row: WorkRow, provision: ProvisionRow, languages: readonly Locale[], locale: Locale): Paragraph {
  const all = provision.texts.map((text) => toCell(row, provision, text, locale));
  const cells = languages.map((language) => ({ language, cell: all.find((cell) => cell.language === language) ?? null }));
  const translated = cells.length === 1 && cells[0]?.cell?.status !== "SOURCE";
  return {
    address: provision.address,
    number: numberOf(provision),
    cells,
    originals: translated ? all.filter(({ status }) => status === "SOURCE") : [],
    named: provision.mentions.toSorted(byTail).map(({ entity }) => toLink(entity, locale)),
  };
}

/** `p-23` is the editors' paragraph 23; the opening words have no number. */
function numberOf({ number, address }: ProvisionRow): Paragraph["number"] {
  if (number !== null) return { text: number, printed: true };
  const counted = address.split("-")[1];
  return counted === undefined ? null : { text: counted, printed: false };
}

function toCell(
  row: WorkRow,
  provision: ProvisionRow,
  { language, text, status, sourceStart, sourceEnd }: ProvisionRow["texts"][number],
  locale: Locale,
): TextCell {
  const sourceId = row.expressions.find((expression) => expression.language === language)?.sourceId ?? null;
  const place = sourceId !== null && sourceStart !== null && sourceEnd !== null ? { sourceId, start: sourceStart, end: sourceEnd } : null;
  return { language, status, place, segments: segmentText(text, marksOf(provision, language, text, locale)) };
}

function marksOf({ verbs, citations, calls }: ProvisionRow, language: Locale, text: string, locale: Locale): Mark<TextMark>[] {
  const inLanguage = (words: unknown) => (words as ByLanguage)[language] ?? "";
  const verbMarks = verbs.map(({ words }) => ({ words: inLanguage(words), data: { kind: "verb" } as const }));
  const citationMarks = citations.flatMap(({ words, cited }) =>
    cited ? [{ words: inLanguage(words), data: { kind: "citation", link: toLink(cited, locale) } as const }] : [],
  );
  const callMarks = calls.map(({ after, footnote }) => ({
    words: inLanguage(after),
    data: { kind: "call", mark: footnote.mark } as const,
  }));
  return [
    ...placeWords<TextMark>(text, verbMarks),
    ...placeWords<TextMark>(text, citationMarks),
    ...placeWords<TextMark>(text, callMarks).map(({ end, data }) => ({ start: end, end, data })),
  ];
}
