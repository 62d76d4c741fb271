import { z } from "zod";
import { toLink, type Link, type TextStatus } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import { parseAddress } from "./address";
import { placeWords, segmentText, type Mark, type Segment } from "./marks";
import { byTail, type ByLanguage } from "./present";
import type { ProvisionRow, WorkRow } from "./select";

/** What a stretch of a paragraph is. */
export type TextMark = { kind: "verb" } | { kind: "citation"; link: Link } | { kind: "call"; mark: string };

/** Where a paragraph stands in its document. */
export type SourcePlace = { sourceId: string; start: number; end: number };

/** A paragraph in one language; null where the work has no such text. */
export type TextCell = {
  language: Locale;
  status: TextStatus;
  segments: Segment<TextMark>[];
  place: SourcePlace | null;
  /** Rows of cells, where the paragraph is a table. */
  table: TableCell[][] | null;
};

/** A cell of a table as its file has it. */
export type TableCell = { text: string; head: boolean; colspan: number; rowspan: number };

export type Paragraph = {
  address: string;
  kind: ProvisionRow["kind"];
  /** Levels under its paragraph: 0 for the paragraph itself, 1 for (a), 2 for (i). */
  depth: number;
  /** As printed, or the editors' count where the source prints none. */
  number: { text: string; printed: boolean } | null;
  cells: { language: Locale; cell: TextCell | null }[];
  /** The source's own words, where the one language shown is a translation by the editors. */
  originals: TextCell[];
  named: Link[];
  /** Letters of all texts shown: how high the row is about to be. */
  letters: number;
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
    kind: provision.kind,
    depth: provision.depth,
    number: numberOf(provision),
    cells,
    originals: translated ? all.filter(({ status }) => status === "SOURCE") : [],
    named: provision.mentions.toSorted(byTail).map(({ entity }) => toLink(entity, locale)),
    letters: provision.texts.reduce((sum, { language, text }) => sum + (languages.includes(language) ? text.length : 0), 0),
  };
}

/** `p-23` is the editors' paragraph 23; the opening words have no number. */
function numberOf({ number, address, kind }: ProvisionRow): Paragraph["number"] {
  if (number !== null) return { text: number, printed: true };
  const { kind: place, number: counted } = parseAddress(address);
  return kind !== "PARAGRAPH" || counted === "" || place === "unnumbered" ? null : { text: counted, printed: false };
}

function toCell(
  row: WorkRow,
  provision: ProvisionRow,
  { language, text, status, sourceStart, sourceEnd, cells }: ProvisionRow["texts"][number],
  locale: Locale,
): TextCell {
  const sourceId = row.expressions.find((expression) => expression.language === language)?.sourceId ?? null;
  const place = sourceId !== null && sourceStart !== null && sourceEnd !== null ? { sourceId, start: sourceStart, end: sourceEnd } : null;
  const segments = segmentText(text, marksOf(provision, language, text, locale));
  return { language, status, place, segments, table: toTable(cells) };
}

/** The column that holds rows of cells: what a cell leaves out has its usual value. */
const tableCells = z
  .array(
    z.array(
      z.object({
        text: z.string(),
        head: z.boolean().default(false),
        colspan: z.number().int().min(1).max(1_000).default(1),
        rowspan: z.number().int().min(1).max(1_000).default(1),
      }),
    ),
  )
  .min(1);

export function toTable(cells: unknown): TableCell[][] | null {
  return tableCells.safeParse(cells).data ?? null;
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
