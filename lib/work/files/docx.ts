import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IRunOptions,
  type ParagraphChild,
} from "docx";
import { LOCALE_FACTS, type Locale } from "@/lib/i18n/locales";
import { splitSigns } from "@/lib/i18n/signs";
import { columnOrder } from "../languages";
import type { Block, Run, TableCell as CellOf, WorkDocument } from "./document";

/** The words of the file that are the house's own, in the reader's language; `kinds` and `parts` in each language of the text. */
export type FileWords = {
  locale: Locale;
  creator: string;
  /** What the words below are: a press report, a draft, a translation by the editors. */
  kinds: Partial<Record<Locale, string>>;
  parts: (part: string, language: Locale) => string;
  language: (language: Locale) => string;
  notGiven: string;
  /** The line at the foot of each page: what this is, its address, the day it was made. */
  foot: string;
  page: string;
};

/** On every system that opens such files; Arabic letters of a point size look smaller than Latin ones. */
const FONT = { ascii: "Cambria", hAnsi: "Cambria", eastAsia: "Cambria", cs: "Sakkal Majalla" };
const SIZE = { latin: 21, arabic: 27 };
/** ISO language tags with a country, as Word's spelling wants them. */
const TAGS: Record<Locale, string> = { ar: "ar-SA", en: "en-GB", fr: "fr-FR" };
/** Twentieths of a point: A4 without its margins. */
const WIDTH = { portrait: 9_638, landscape: 14_570 };
const INDENT = 567;

/** A work as a Word document: in one language, or side by side in a table whose rows are its paragraphs, Arabic on the right. */
export async function toDocx(work: WorkDocument, words: FileWords): Promise<Buffer> {
  const { languages } = work;
  const rightToLeft = isRightToLeft(words.locale);
  const wide = languages.length > 2;
  const width = wide ? WIDTH.landscape : WIDTH.portrait;
  const document = new Document({
    title: work.titles[words.locale] ?? Object.values(work.titles)[0] ?? work.heading,
    creator: words.creator,
    description: words.foot,
    compatabilityModeVersion: 15,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZE.latin, sizeComplexScript: SIZE.arabic },
          paragraph: { spacing: { after: 120, line: 288 } },
        },
        heading1: {
          run: { font: FONT, size: 30, sizeComplexScript: 36, bold: true, boldComplexScript: true },
          paragraph: { spacing: { after: 160, line: 312 } },
        },
        heading2: {
          run: { font: FONT, bold: true, boldComplexScript: true, color: "56605C" },
          paragraph: { spacing: { before: 240, after: 120, line: 312 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: "210mm", height: "297mm", orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin: { top: "22mm", bottom: "20mm", left: "20mm", right: "20mm" },
          },
        },
        headers: { default: new Header({ children: [small(work.heading, words.locale, AlignmentType.END)] }) },
        footers: { default: new Footer({ children: [small(words.foot, words.locale, AlignmentType.START), pageNumber(words)] }) },
        children:
          languages.length === 1 ? oneLanguage(work, words, languages[0] ?? words.locale) : [sideBySide(work, words, width, rightToLeft)],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function oneLanguage(work: WorkDocument, words: FileWords, language: Locale): FileChild[] {
  return [
    ...head(work, words, language),
    ...(work.blocks.length === 0 ? [small(words.notGiven, words.locale, AlignmentType.START)] : []),
    ...partsOf(work.blocks).flatMap(({ part, blocks }) => [
      partHeading(part, language, words),
      ...blocks.flatMap((block) => blockOf(block, work, language, words)),
    ]),
  ];
}

function sideBySide(work: WorkDocument, words: FileWords, width: number, rightToLeft: boolean): Table {
  const columns = columnOrder(work.languages, words.locale);
  const columnWidth = Math.floor(width / columns.length);
  const row = (cells: (language: Locale) => readonly (Paragraph | Table)[], header = false) =>
    new TableRow({
      tableHeader: header,
      cantSplit: false,
      children: columns.map(
        (language) =>
          new TableCell({
            children: [...cells(language)],
            width: { size: columnWidth, type: WidthType.DXA },
            margins: { left: 120, right: 120, top: 40, bottom: 40 },
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columnWidth * columns.length, type: WidthType.DXA },
    columnWidths: columns.map(() => columnWidth),
    visuallyRightToLeft: rightToLeft,
    borders: { ...NO_BORDERS, insideVertical: LINE },
    rows: [
      row((language) => [small(words.language(language), words.locale, AlignmentType.START)], true),
      row((language) => head(work, words, language)),
      ...partsOf(work.blocks).flatMap(({ part, blocks }) => [
        row((language) => [partHeading(part, language, words)]),
        ...blocks.map((block) => row((language) => blockOf(block, work, language, words))),
      ]),
    ],
  });
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "D8D5CA" };
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

function head(work: WorkDocument, words: FileWords, language: Locale): Paragraph[] {
  const kind = words.kinds[language];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, ...direction(language), children: runs(work.titles[language] ?? "", language) }),
    ...(kind ? [small(kind, words.locale, AlignmentType.START)] : []),
  ];
}

function partHeading(part: string, language: Locale, words: FileWords): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_2, ...direction(language), children: runs(words.parts(part, language), language) });
}

function partsOf(blocks: Block[]): { part: string; blocks: Block[] }[] {
  const parts: { part: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (last?.part === block.part) last.blocks.push(block);
    else parts.push({ part: block.part, blocks: [block] });
  }
  return parts;
}

function blockOf(block: Block, work: WorkDocument, language: Locale, words: FileWords): (Paragraph | Table)[] {
  const text = block.texts[language];
  if (!text) return [small(words.notGiven, words.locale, AlignmentType.START)];
  // Word wants a paragraph behind a table in a cell.
  if (text.table) return [tableOf(text.table, language), new Paragraph({})];
  const strong = block.kind === "HEADING";
  const indent = (block.depth + (block.number === null ? 0 : 1)) * INDENT;
  return [
    new Paragraph({
      ...direction(language),
      keepNext: strong,
      indent: { start: indent, ...(block.number === null ? {} : { hanging: INDENT }) },
      children: [
        ...(block.number === null ? [] : runs(`${block.number}${/^[\p{L}\p{N}]+$/u.test(block.number) ? "." : ""}\t`, language)),
        ...text.runs.flatMap((run) => runOf(run, work, language, strong)),
      ],
    }),
  ];
}

function runOf(run: Run, work: WorkDocument, language: Locale, strong: boolean): ParagraphChild[] {
  if (!("call" in run)) return runs(run.text, language, strong || run.strong);
  const words = work.footnotes[run.call]?.[language] ?? Object.values(work.footnotes[run.call] ?? {})[0] ?? "";
  // Word counts footnotes itself: a mark that is no number is printed with the words.
  const mark = /^\d+$/.test(run.call) ? "" : `${run.call} `;
  return [
    new FootnoteReferenceRun({ children: [new Paragraph({ ...direction(language), children: runs(` ${mark}${words}`, language) })] }),
  ];
}

function tableOf(rows: CellOf[][], language: Locale): Table {
  const width = Math.max(...rows.map((row) => row.reduce((sum, { colspan }) => sum + colspan, 0)));
  return new Table({
    visuallyRightToLeft: isRightToLeft(language),
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: Array.from({ length: width }, () => Math.floor(WIDTH.portrait / width)),
    rows: rows.map(
      (row) =>
        new TableRow({
          tableHeader: row.every(({ head: isHead }) => isHead),
          children: row.map(
            ({ text, head: isHead, colspan, rowspan }) =>
              new TableCell({
                columnSpan: colspan,
                rowSpan: rowspan,
                children: [new Paragraph({ ...direction(language), children: runs(text, language, isHead) })],
              }),
          ),
        }),
    ),
  });
}

function small(text: string, language: Locale, alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Paragraph {
  return new Paragraph({
    ...direction(language),
    alignment,
    spacing: { after: 60 },
    children: runs(text, language, false, { size: 16, sizeComplexScript: 20, color: "56605C" }),
  });
}

function pageNumber({ locale, page }: FileWords): Paragraph {
  const style = { ...face(locale), size: 16, sizeComplexScript: 20 };
  return new Paragraph({
    ...direction(locale),
    alignment: AlignmentType.END,
    children: [
      new TextRun({ ...style, text: `${page} ` }),
      new TextRun({ ...style, children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] }),
    ],
  });
}

function direction(language: Locale): { bidirectional?: true } {
  return isRightToLeft(language) ? { bidirectional: true } : {};
}

function isRightToLeft(language: Locale): boolean {
  return LOCALE_FACTS[language].direction === "rtl";
}

function face(language: Locale): IRunOptions {
  const tag = TAGS[language];
  return isRightToLeft(language)
    ? { font: FONT, rightToLeft: true, language: { bidirectional: tag } }
    : { font: FONT, language: { value: tag } };
}

/** Left-to-right embedding: Word keeps to it since long before the isolates of Unicode 6.3. */
const EMBED = ["\u202A", "\u202C"] as const;

/** Words in a language. In Arabic a number or sign is a run of its own that keeps its order, even with Arabic letters in it (51/9-ق ت). */
function runs(text: string, language: Locale, strong = false, more: IRunOptions = {}): TextRun[] {
  const style = { ...face(language), ...more, ...(strong ? { bold: true, boldComplexScript: true } : {}) };
  if (!isRightToLeft(language)) return [new TextRun({ ...style, text: xml(text) })];
  return splitSigns(xml(text)).map((piece) => {
    if (!piece.sign) return new TextRun({ ...style, text: piece.text });
    const mixed = /\p{Script=Arabic}/u.test(piece.text);
    return new TextRun({ ...style, rightToLeft: false, text: mixed ? EMBED.join(piece.text) : piece.text });
  });
}

/** What XML 1.0 has no place for would make a file that Word calls damaged. */
function xml(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");
}
