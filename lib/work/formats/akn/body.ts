import { type XMLBuilder, xmlText } from "@/lib/api/formats/xml";
import type { Locale } from "@/lib/i18n/locales";
import { TABLE_NOTE } from "@/lib/import/akn/body";
import { takeNumber } from "@/lib/import/number";
import { printedNumber, type ProvisionIn } from "../reading";
import { eIdPart, writeWords, writeNote, type Notes } from "./inline";

export type BodyContext = { language: Locale; notes: Notes };

/** Opening words and recitals: `formula` and `container`s named by their verb, as AKN4UN has it. */
export function writePreamble(parent: XMLBuilder, provisions: ProvisionIn[], context: BodyContext): void {
  if (provisions.length === 0) return;
  const preamble = parent.ele("preamble");
  for (const provision of provisions) {
    if (provision.kind === "TABLE") writeTable(preamble, provision, context);
    else if (provision.part === "ENACTING" || provision.part === "LEAD") {
      const formula = preamble.ele("formula", { name: provision.part === "LEAD" ? "lead" : "enactingFormula", eId: eIdOf(provision) });
      writeWords(formula.ele("p"), provision, context.language, context.notes);
    } else writeRecital(preamble, provision, context);
  }
}

function writeRecital(preamble: XMLBuilder, provision: ProvisionIn, context: BodyContext): void {
  const verb = provision.verbs[0]?.topic.name.en?.text ?? "Recital";
  const container = preamble.ele("container", { name: verb, eId: eIdOf(provision) });
  const p = container.ele("p");
  // The schema has no number for a recital's points: it is part of the words.
  if (provision.number !== null) p.txt(`${printedNumber(provision)} `);
  writeWords(p, provision, context.language, context.notes);
}

/** Numbered paragraphs with their points, headings and tables, in reading order. */
export function writeMainBody(parent: XMLBuilder, provisions: ProvisionIn[], context: BodyContext): void {
  const body = parent.ele("mainBody");
  let i = 0;
  while (i < provisions.length) {
    const provision = provisions[i];
    if (!provision) break;
    if (provision.kind === "HEADING") {
      // Beside paragraphs the schema has no heading: a line of its own in bold, as the United Nations writes them.
      const p = body.ele("container", { name: "heading", eId: eIdOf(provision) }).ele("p");
      writeWords(p.ele("span", { class: "bold" }), provision, context.language, context.notes);
      i++;
    } else if (provision.kind === "TABLE") {
      writeTable(body, provision, context);
      i++;
    } else i = writeHierarchy(body, "paragraph", provisions, i, context);
  }
}

/** A paragraph or point, with what stands deeper behind it as a list. @returns the place of the first that is not its own */
function writeHierarchy(
  parent: XMLBuilder,
  name: "paragraph" | "point",
  provisions: ProvisionIn[],
  at: number,
  context: BodyContext,
): number {
  const provision = provisions[at];
  if (!provision) return at + 1;
  const eId = eIdOf(provision);
  const element = parent.ele(name, isUnnumbered(provision) ? { class: TABLE_NOTE, eId } : { eId });
  if (provision.number !== null) element.ele("num").txt(xmlText(printedNumber(provision)));
  let next = at + 1;
  if (!isBelow(provisions[next], provision.depth)) {
    writeWords(element.ele("content", { eId: `${eId}__content` }).ele("p"), provision, context.language, context.notes);
    return next;
  }
  const list = element.ele("list", { eId: `${eId}__list` });
  writeWords(list.ele("intro", { eId: `${eId}__list__intro` }).ele("p"), provision, context.language, context.notes);
  while (isBelow(provisions[next], provision.depth)) next = writeHierarchy(list, "point", provisions, next, context);
  return next;
}

/** Begins with what a reader would take for its number, and is none: as the notes under a table are. */
function isUnnumbered({ number, words }: ProvisionIn): boolean {
  return number === null && takeNumber(words) !== null;
}

function isBelow(provision: ProvisionIn | undefined, depth: number): boolean {
  return provision !== undefined && provision.depth > depth && provision.kind !== "HEADING" && provision.kind !== "TABLE";
}

type Cell = { text: string; head: boolean; colspan: number; rowspan: number };

function writeTable(parent: XMLBuilder, provision: ProvisionIn, { language, notes }: BodyContext): void {
  const eId = eIdOf(provision);
  const table = parent.ele("container", { name: "table", eId }).ele("table", { eId: `${eId}__table` });
  const rows = (provision.cells?.[language] ?? []) as Cell[][];
  const marks = provision.calls.filter(({ after }) => after[language] !== undefined).map(({ mark }) => mark);
  for (const row of rows) {
    const tr = table.ele("tr");
    for (const { text, head, colspan, rowspan } of row) {
      const spans = { ...(colspan === 1 ? {} : { colspan: String(colspan) }), ...(rowspan === 1 ? {} : { rowspan: String(rowspan) }) };
      const p = tr.ele(head ? "th" : "td", spans).ele("p");
      p.txt(xmlText(text));
      for (const mark of marks.splice(0)) writeNote(p, mark, { language, notes }); // where in the table is not known: at its beginning
    }
  }
}

/** Ids after the naming convention of Akoma Ntoso, made of our own addresses: `op-7-a` is `para_7__point_a`. */
export function eIdOf({ address }: Pick<ProvisionIn, "address">): string {
  const [, scope = "", number, rest = ""] = /^((?:[a-z]-)?)op-(\d+)((?:-[a-z0-9]+)*)$/.exec(address) ?? [];
  if (number === undefined) return eIdPart(address.replace(/^pp-(\d+)$/, "recital_$1"));
  return [
    `${scope}para_${number}`,
    ...rest
      .split("-")
      .filter(Boolean)
      .map((part) => `point_${part}`),
  ].join("__");
}
