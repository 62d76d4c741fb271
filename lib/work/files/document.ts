import { sayLabel } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import { parseAddress } from "../address";
import { placeWords, segmentText, type Mark } from "../marks";
import type { ByLanguage } from "../present";
import type { WorkFileRow } from "./select";

/** A stretch of words, or the call of a footnote. */
export type Run = { text: string; strong: boolean } | { call: string };

export type TableCell = { text: string; head: boolean; colspan: number; rowspan: number };

/** One paragraph, point, heading or table; what a language lacks is null. */
export type Block = {
  address: string;
  part: string;
  kind: WorkFileRow["provisions"][number]["kind"];
  depth: number;
  /** As printed, or in brackets the editors' count. */
  number: string | null;
  texts: Partial<Record<Locale, { runs: Run[]; table: TableCell[][] | null } | null>>;
};

/** A work as a file prints it, in one language or several side by side. */
export type WorkDocument = {
  /** The numbers it bears, for the head of each page; its name where it has none. */
  heading: string;
  titles: Partial<Record<Locale, string>>;
  languages: readonly Locale[];
  blocks: Block[];
  /** The words of each footnote, by mark. */
  footnotes: Record<string, Partial<Record<Locale, string>>>;
};

export function toDocument(row: WorkFileRow, languages: readonly Locale[], locale: Locale): WorkDocument {
  const numbers = [row.printedNumber, row.normalizedNumber].filter((number, i, all) => number !== null && all.indexOf(number) === i);
  return {
    heading: numbers.length > 0 ? numbers.join(" · ") : sayLabel(row.entity.labels, locale).text,
    titles: Object.fromEntries(languages.map((language) => [language, sayLabel(row.entity.labels, language).text])),
    languages,
    blocks: row.provisions.map((provision) => toBlock(provision, languages)),
    footnotes: Object.fromEntries(
      row.footnotes.map(({ mark, texts }) => [mark, Object.fromEntries(texts.map(({ language, text }) => [language, text]))]),
    ),
  };
}

function toBlock(provision: WorkFileRow["provisions"][number], languages: readonly Locale[]): Block {
  const { address, part, kind, depth, number, texts } = provision;
  const { kind: place, number: counted } = parseAddress(address);
  const cell = (language: Locale) => {
    const text = texts.find((one) => one.language === language);
    return text ? { runs: toRuns(text.text, provision, language), table: toTable(text.cells) } : null;
  };
  return {
    address,
    part,
    kind,
    depth,
    number: number ?? (kind === "PARAGRAPH" && counted !== "" && place !== "unnumbered" ? `[${counted}]` : null),
    texts: Object.fromEntries(languages.map((language) => [language, cell(language)])),
  };
}

/** The column that holds rows of cells: what a cell leaves out has its usual value. */
function toTable(cells: unknown): TableCell[][] | null {
  if (!Array.isArray(cells) || cells.length === 0) return null;
  return (cells as Partial<TableCell>[][]).map((row) =>
    row.map(({ text = "", head = false, colspan = 1, rowspan = 1 }) => ({ text, head, colspan, rowspan })),
  );
}

type RunMark = "verb" | { call: string };

/** The verbs strong and the footnotes called at their places; the runs joined are the text. */
function toRuns(text: string, { verbs, calls }: WorkFileRow["provisions"][number], language: Locale): Run[] {
  const words = (all: unknown) => (all as ByLanguage)[language] ?? "";
  const marks: Mark<RunMark>[] = [
    ...placeWords<RunMark>(
      text,
      verbs.map((verb) => ({ words: words(verb.words), data: "verb" })),
    ),
    ...placeWords<RunMark>(
      text,
      calls.map(({ after, footnote }) => ({ words: words(after), data: { call: footnote.mark } })),
    ).map(({ end, data }) => ({ start: end, end, data })),
  ];
  return segmentText(text, marks).flatMap(({ text: piece, over, point }): Run[] => {
    if (point !== undefined && point !== "verb") return [point];
    return piece === "" ? [] : [{ text: piece, strong: over.includes("verb") }];
  });
}
