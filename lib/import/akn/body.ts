import type { Block } from "@/lib/import/address";
import type { Cell, Part } from "@/lib/import/draft";
import { readNumber, takeNumber, type PrintedNumber } from "@/lib/import/number";
import { dropStart, isAllBold, readInline, type Inline } from "./inline";
import { child, find, words, type Element, type Node } from "./tree";

export type BodyBlock = Block & { inline: Inline; cells: Cell[][] | null };

/** The class of a paragraph that is a table's note. */
export const TABLE_NOTE = "FootnoteText";

const ANNEX = /^(?:annexe?s?|appendi(?:x|ces?)|المرفق|مرفق|التذييل|تذييل)(?![\p{L}])/iu;

/** Preamble, operative part and annexes as one flat list in reading order. */
export function readBody(document: Element): BodyBlock[] {
  const walker = new Walker();
  const { name, children } = document;
  if (name === "documentCollection") return walker.blocks;
  for (const node of children) if (typeof node !== "string") walker.section(node);
  return walker.blocks;
}

/** The parts A, B … of several resolutions in one document, each with its letter. */
export function readParts(parts: { letter: string; statement: Element }[]): BodyBlock[] {
  const walker = new Walker();
  for (const { letter, statement } of parts) {
    walker.startPart(letter);
    for (const node of statement.children) if (typeof node !== "string") walker.section(node);
  }
  return walker.blocks;
}

class Walker {
  readonly blocks: BodyBlock[] = [];
  private part: Part = "OPERATIVE";
  private scope = "";
  private annexes = 0;
  /** Blocks of the annex so far: a second heading "Annex" begins the next one. */
  private inAnnex = 0;
  private number: PrintedNumber | null = null;
  /** A table's note begins with its letter, which is no paragraph's number. */
  private isNote = false;

  startPart(letter: string): void {
    this.scope = letter.toLowerCase();
    this.part = "ENACTING";
    this.annexes = 0;
    this.heading(plain(letter), "OPERATIVE");
  }

  section(element: Element): void {
    if (element.name === "preamble") this.inPart("PREAMBLE", element);
    if (element.name === "mainBody") this.inPart("OPERATIVE", element);
    if (element.name === "attachments") for (const attachment of find(element, "attachment")) this.annex(attachment);
  }

  private inPart(part: Part, element: Element): void {
    this.part = part;
    this.walk(element.children);
  }

  private annex(attachment: Element): void {
    this.startAnnex();
    this.walk(find(attachment, "mainBody").flatMap(({ children }) => children));
  }

  private startAnnex(): void {
    this.part = "ANNEX";
    this.annexes++;
    this.inAnnex = 0;
  }

  private walk(nodes: Node[]): void {
    for (const node of nodes) if (typeof node !== "string") this.element(node);
  }

  private element(element: Element): void {
    switch (element.name) {
      case "formula":
        return this.enacting(element);
      case "num":
        return this.num(element);
      case "heading":
      case "subheading":
        return this.heading(readInline(element.children));
      case "crossHeading":
        return this.crossHeading(element);
      case "p":
      case "listIntroduction":
        return this.paragraph(element);
      case "table":
        return this.table(element);
      case "item":
      case "paragraph":
      case "point":
        return this.numbered(element);
      case "meta":
      case "decoration":
        return;
      default:
        return this.walk(element.children);
    }
  }

  private numbered(element: Element): void {
    const { isNote } = this;
    this.number = null;
    this.isNote = element.attributes.class === TABLE_NOTE;
    this.walk(element.children);
    this.isNote = isNote;
  }

  private enacting(element: Element): void {
    const inline = readInline(find(element, "p").flatMap(({ children }) => children));
    const { part } = this;
    this.part = "ENACTING";
    this.add("PARAGRAPH", inline, null);
    this.part = part;
  }

  /** The number of what follows; one that is none, a section's I or II, is a heading of its own. */
  private num(element: Element): void {
    this.number = readNumber(words(element));
    if (!this.number) this.heading(readInline(element.children));
  }

  /** The UN also marks the recitals of a section so. */
  private crossHeading(element: Element): void {
    if (element.attributes.refersTo === "#preamble") this.paragraph(element);
    else this.heading(readInline(element.children));
  }

  private paragraph(element: Element): void {
    const [only, ...others] = element.children.filter((node) => typeof node !== "string" || node.trim() !== "");
    const isHeading = others.length === 0 && typeof only === "object" && /^(sub)?heading$|^num$/.test(only.name);
    const inline = readInline(element.children);
    if (isHeading || (!this.number && this.part !== "PREAMBLE" && isAllBold(inline))) return this.heading(inline);
    const taken = this.number || this.isNote ? null : takeNumber(inline.text);
    const number = this.number ?? taken?.number ?? null;
    this.number = null; // a second `p` of the same paragraph goes on without it
    this.add("PARAGRAPH", dropStart(inline, taken?.length ?? 0), number);
  }

  private heading(inline: Inline, part = this.part): void {
    if (part !== "ENACTING" && ANNEX.test(inline.text) && (part !== "ANNEX" || this.inAnnex > 0)) this.startAnnex();
    this.add("HEADING", inline, null);
  }

  private table(element: Element): void {
    const rows = find(element, "tr").map((row) => row.children.flatMap((cell) => (typeof cell === "string" ? [] : [readCell(cell)])));
    const notes = find(element, "authorialNote").map((note) => ({ at: 0, note }));
    const text = rows.map((cells) => cells.map((cell) => cell.text).join(" | ")).join("\n");
    this.add("TABLE", { text, spans: [], links: [], notes }, null, rows);
  }

  private add(kind: Block["kind"], inline: Inline, number: PrintedNumber | null, cells: Cell[][] | null = null): void {
    if (inline.text === "") return;
    const part = this.part === "ENACTING" && kind === "HEADING" ? "OPERATIVE" : this.part;
    if (part === "ANNEX") this.inAnnex++;
    const scope = [this.scope, part === "ANNEX" ? `annex-${this.annexes}` : ""].filter(Boolean).join("-");
    this.blocks.push({ part, scope, kind, number, inline, cells });
  }
}

function readCell(cell: Element): Cell {
  const { colspan = "1", rowspan = "1" } = cell.attributes;
  return { text: words(cell), head: cell.name === "th", colspan: Number(colspan) || 1, rowspan: Number(rowspan) || 1 };
}

function plain(text: string): Inline {
  return { text, spans: [], links: [], notes: [] };
}

/** The statements of a collection with the letters printed above them; where one prints none, by order. */
export function partsOf(root: Element): { letter: string; statement: Element }[] {
  return find(child(root, "components"), "statement").map((statement, i) => ({
    letter: /^[A-Z]$/.exec(words(child(statement, "preface")))?.[0] ?? String.fromCharCode(65 + i),
    statement,
  }));
}
