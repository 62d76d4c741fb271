import { item } from "@/lib/import/text/item";
import { MARK, plain, type Truth } from "./parse-truth";

/** A way of setting a resolution in pages and losing them again, as extraction from a PDF does. */
export type Layout = {
  name: string;
  columns: number;
  /** Columns a line may fall short of the width, at random: letters of a PDF are not of one width. */
  ragged?: number;
  indent: number;
  /** Empty lines between lines, and between paragraphs. */
  blanks: { lines: number; paragraphs: number };
  linesOfPage: number;
  pageBreak: "form feed" | "empty line" | "none";
  header: boolean;
  pageNumbers: boolean;
  notes: { where: "page" | "end"; rule: boolean; numbers: "document" | "page"; marks: "glued" | "raised" | "brackets" };
  /** Lines may be cut after a hyphen. */
  hyphens: boolean;
  /** Only the title stands above the text: no cover, symbol or number. */
  bareTitle?: boolean;
};

export const LAYOUTS: Layout[] = [
  {
    name: "80 columns, as source 004",
    columns: 80,
    indent: 1,
    blanks: { lines: 1, paragraphs: 1 },
    linesOfPage: 40,
    pageBreak: "none",
    header: false,
    pageNumbers: false,
    notes: { where: "page", rule: true, numbers: "document", marks: "glued" },
    hyphens: true,
  },
  {
    name: "80 columns, pages with header, number and form feed",
    columns: 80,
    indent: 0,
    blanks: { lines: 0, paragraphs: 1 },
    linesOfPage: 45,
    pageBreak: "form feed",
    header: true,
    pageNumbers: true,
    notes: { where: "page", rule: true, numbers: "document", marks: "glued" },
    hyphens: false,
  },
  {
    name: "60 columns, bare: no empty line, indentation or form feed",
    columns: 60,
    indent: 0,
    blanks: { lines: 0, paragraphs: 0 },
    linesOfPage: 50,
    pageBreak: "none",
    header: false,
    pageNumbers: true,
    notes: { where: "page", rule: true, numbers: "page", marks: "glued" },
    hyphens: true,
  },
  {
    name: "100 columns, indented, notes without a rule",
    columns: 100,
    indent: 4,
    blanks: { lines: 0, paragraphs: 0 },
    linesOfPage: 50,
    pageBreak: "form feed",
    header: true,
    pageNumbers: true,
    notes: { where: "page", rule: false, numbers: "document", marks: "glued" },
    hyphens: false,
  },
  {
    name: "90 columns, ragged lines, marks in brackets",
    columns: 90,
    ragged: 8,
    indent: 2,
    blanks: { lines: 1, paragraphs: 1 },
    linesOfPage: 38,
    pageBreak: "none",
    header: true,
    pageNumbers: true,
    notes: { where: "page", rule: true, numbers: "document", marks: "brackets" },
    hyphens: true,
  },
  {
    name: "70 columns, raised marks, notes at the end",
    columns: 70,
    indent: 0,
    blanks: { lines: 0, paragraphs: 1 },
    linesOfPage: 48,
    pageBreak: "form feed",
    header: false,
    pageNumbers: true,
    notes: { where: "end", rule: true, numbers: "document", marks: "raised" },
    hyphens: true,
  },
  {
    name: "88 columns, bare title, pages end in an empty line",
    columns: 88,
    indent: 1,
    blanks: { lines: 1, paragraphs: 2 },
    linesOfPage: 38,
    pageBreak: "empty line",
    header: false,
    pageNumbers: false,
    notes: { where: "page", rule: true, numbers: "document", marks: "glued" },
    hyphens: false,
    bareTitle: true,
  },
];

type Row = { text: string; notes: number[]; begins: boolean };
type Random = () => number;

export function render(truth: Truth, layout: Layout, random: Random): string {
  const rows = rowsOf(truth, layout, random);
  const pages = paginate(rows, truth, layout);
  const numbers = numberNotes(pages, layout);
  const shown = pages.map((page, at) => {
    const called = page.flatMap(({ notes }) => notes);
    const body = page.map((row) => ({
      ...row,
      text: row.text.replace(MARK, (_, note: string) => markText(numbers.get(Number(note)) ?? 0, layout)),
    }));
    const foot = layout.notes.where === "page" ? noteRows(called, truth, layout, numbers) : [];
    const head = layout.header && at > 0 ? [truth.symbol, truth.title.slice(0, layout.columns - 10)] : [];
    const number = layout.pageNumbers ? [`${at + 1}/${pages.length}`] : [];
    return spaced(head, body, foot, number, layout);
  });
  const end =
    layout.notes.where === "end"
      ? noteRows(
          pages.flat().flatMap(({ notes }) => notes),
          truth,
          layout,
          numbers,
        ).join("\n")
      : "";
  const turn = { "form feed": "\n\f", "empty line": `\n${"\n".repeat(layout.blanks.lines + 1)}`, none: "\n" }[layout.pageBreak];
  return `${shown.join(turn)}\n${end}\n`;
}

function rowsOf(truth: Truth, layout: Layout, random: Random): Row[] {
  const paragraphs = [...truth.preamble, ...truth.body.map(({ text }) => text), ...truth.closing, ...truth.annex];
  const cover = layout.bareTitle ? [] : truth.cover.flatMap((text) => wrap(text, layout, random, 0));
  const number = layout.bareTitle ? "" : `${truth.symbol.replace(/^A\/RES\//, "")}. `;
  const title = wrap(number + truth.title, layout, random, 0);
  return [
    ...cover,
    ...title,
    ...wrap(truth.enacting, layout, random, layout.indent),
    ...paragraphs.flatMap((text) => wrap(text, layout, random, layout.indent)),
  ];
}

function wrap(text: string, layout: Layout, random: Random, indent: number): Row[] {
  const pieces = text
    .split(" ")
    .flatMap((word) =>
      layout.hyphens ? word.split(/(?<=\p{L}-)(?=\p{L})/u).map((piece, at) => ({ piece, glued: at > 0 })) : [{ piece: word, glued: false }],
    );
  const rows: Row[] = [];
  let line = " ".repeat(indent);
  let width = lineWidth();
  for (const { piece, glued } of pieces) {
    const joint = line.trim() === "" || glued ? "" : " ";
    if (line.trim() !== "" && plain(line).length + indentOf(line) + joint.length + plain(piece).length > width) {
      push();
      line = piece;
      width = lineWidth();
    } else line += joint + piece;
  }
  push();
  return rows;

  function push(): void {
    rows.push({ text: line, notes: [...line.matchAll(MARK)].map((found) => Number(found[1])), begins: rows.length === 0 });
  }
  function lineWidth(): number {
    return layout.columns - Math.floor(random() * (layout.ragged ?? 0));
  }
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function paginate(rows: Row[], truth: Truth, layout: Layout): Row[][] {
  const pages: Row[][] = [[]];
  let used = 0;
  for (const row of rows) {
    const notes =
      layout.notes.where === "page"
        ? row.notes.reduce((sum, note) => sum + Math.ceil((item(truth.notes, note).length + 4) / layout.columns), 0)
        : 0;
    if (used + 1 + notes > layout.linesOfPage && item(pages, -1).length > 3) {
      pages.push([]);
      used = 0;
    }
    item(pages, -1).push(row);
    used += 1 + notes;
  }
  return pages;
}

function numberNotes(pages: Row[][], layout: Layout): Map<number, number> {
  const numbers = new Map<number, number>();
  let next = 1;
  for (const page of pages) {
    if (layout.notes.numbers === "page") next = 1;
    for (const { notes } of page) for (const note of notes) numbers.set(note, next++);
  }
  return numbers;
}

function markText(number: number, { notes }: Layout): string {
  if (notes.marks === "brackets") return `(${number})`;
  return notes.marks === "raised" ? raised(number) : String(number);
}

function raised(number: number): string {
  return [...String(number)].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("");
}

function noteRows(called: number[], truth: Truth, layout: Layout, numbers: Map<number, number>): string[] {
  if (called.length === 0) return [];
  const texts = called.map((note) => ` ${markText(numbers.get(note) ?? 0, layout)} ${item(truth.notes, note)}`);
  const rows = texts.flatMap((text) => wrap(text.trim(), { ...layout, ragged: 0 }, () => 0, 1).map(({ text: line }) => line));
  return [...(layout.notes.rule ? ["__________________"] : []), ...rows];
}

function spaced(head: string[], body: Row[], foot: string[], number: string[], { blanks }: Layout): string {
  const lines: string[] = [...head];
  for (const [at, row] of body.entries()) {
    const empty = row.begins && at > 0 ? Math.max(blanks.paragraphs, blanks.lines) : at > 0 ? blanks.lines : 0;
    lines.push(...Array.from({ length: empty }, () => ""), row.text);
  }
  for (const line of foot) lines.push(...Array.from({ length: blanks.lines }, () => ""), line);
  return [...lines, ...number].join("\n");
}
