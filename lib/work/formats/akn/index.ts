import type { Format, Rendering } from "@/lib/api/format";
import { endXml, type XMLBuilder, xmlDocument, xmlText } from "@/lib/api/formats/xml";
import type { Locale } from "@/lib/i18n/locales";
import type { WorkFullResource } from "../../data/resource";
import { footnotesIn, inLanguage, languageOf, provisionsIn, type ProvisionIn } from "../reading";
import { writeMainBody, writePreamble, type BodyContext } from "./body";
import { writeNote } from "./inline";
import { AKN4UN, writeIdentification, writeMeta } from "./meta";

const NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/** Akoma Ntoso 3.0 of a text in one language, after the profile of the United Nations (AKN4UN). */
export const aknFormat: Format<WorkFullResource> = {
  name: "Akoma Ntoso",
  type: "application/akn+xml",
  extension: "akn.xml",
  render: (work, rendering: Rendering) => toAkn(work, languageOf(work, rendering)),
};

type Document = { work: WorkFullResource; language: Locale; modified: string; provisions: ProvisionIn[]; context: BodyContext };

export function toAkn(work: WorkFullResource, language: Locale): string {
  const root = xmlDocument("akomaNtoso", { xmlns: NAMESPACE, "xmlns:akn4un": AKN4UN });
  const footnotes = new Map(footnotesIn(work, language).map((note) => [note.mark, note]));
  const notes = { of: (mark: string) => footnotes.get(mark), placed: new Set<string>() };
  const modified = (work.modified ?? "1970-01-01").slice(0, 10);
  const document: Document = { work, language, modified, provisions: provisionsIn(work, language), context: { language, notes } };
  const letters = [...new Set(document.provisions.map(({ address }) => scopeOf(address)).filter((letter) => letter !== ""))];
  if (letters.length > 0) writeCollection(root, document, letters);
  else writeStatement(root, document);
  return endXml(root, false); // spaces between elements would be words here
}

/** `b-op-1` belongs to resolution B of several in one document. */
function scopeOf(address: string): string {
  return /^([a-z])-(?:intro|pp|op|annex)(?:-|$)/.exec(address)?.[1] ?? "";
}

function writeStatement(root: XMLBuilder, document: Document): void {
  const statement = root.ele("statement", { name: document.work.type === "RESOLUTION" ? "resolution" : document.work.type.toLowerCase() });
  writeMeta(statement, document);
  writeCover(statement, document);
  writePreface(statement, document);
  writeParts(statement, document);
}

/** Several resolutions in one document, each a component with the letter printed above it. */
function writeCollection(root: XMLBuilder, document: Document, letters: string[]): void {
  const collection = root.ele("documentCollection", { name: "publication" });
  writeMeta(collection, document);
  writeCover(collection, document);
  writePreface(collection, document);
  const body = collection.ele("collectionBody");
  const components = root.ele("components");
  for (const letter of letters) {
    const printed = letter.toUpperCase();
    body
      .ele("component", { eId: `part_${letter}` })
      .ele("documentRef", { eId: `ref_${letter}`, href: `#comp_${letter}`, showAs: `Resolution ${printed}` });
    const statement = components.ele("component", { eId: `comp_${letter}` }).ele("statement", { name: "resolution" });
    writeIdentification(statement.ele("meta"), document, `!${letter}`);
    statement.ele("preface").ele("p").ele("docNumber").txt(printed);
    const own = document.provisions.filter(({ address }) => scopeOf(address) === letter);
    // The letter itself is the first heading of its part: it stands in the preface.
    const provisions = own.filter(({ kind, words }, i) => !(i === 0 && kind === "HEADING" && words === printed));
    writeParts(statement, { ...document, provisions });
  }
}

function writeParts(statement: XMLBuilder, document: Document): void {
  const { provisions, context } = document;
  const of = (...parts: string[]) => provisions.filter(({ part }) => parts.includes(part));
  writePreamble(statement, of("LEAD", "ENACTING", "PREAMBLE"), context);
  writeMainBody(statement, of("OPERATIVE"), context);
  writeAnnexes(statement, document, of("ANNEX"));
}

function writeAnnexes(statement: XMLBuilder, document: Document, provisions: ProvisionIn[]): void {
  const annexOf = ({ address }: ProvisionIn) => /annex-\d+/.exec(address)?.[0] ?? "annex-1";
  const annexes = [...new Set(provisions.map(annexOf))];
  if (annexes.length === 0) return;
  const attachments = statement.ele("attachments");
  for (const annex of annexes) {
    const doc = attachments.ele("attachment").ele("doc", { name: "annex" });
    writeIdentification(doc.ele("meta"), document, `!main/${annex}`);
    writeMainBody(
      doc,
      provisions.filter((provision) => annexOf(provision) === annex),
      document.context,
    );
  }
}

function writeCover(parent: XMLBuilder, { work, language }: Document): void {
  const cover = parent.ele("coverPage", { eId: "coverPage" });
  const number = work.normalizedNumber ?? work.printedNumber;
  if (number) cover.ele("p").ele("docNumber", { refersTo: "#symbol" }).txt(xmlText(number));
  if (work.issuer)
    cover
      .ele("p")
      .ele("docAuthority", { refersTo: "#issuingBody" })
      .txt(xmlText(inLanguage(work.issuer.name, language)));
  if (work.event)
    cover
      .ele("p")
      .ele("session", { refersTo: "#issuingBody" })
      .txt(xmlText(inLanguage(work.event.name, language)));
  const title = work.texts.find(({ part }) => part === "agendaItem")?.text[language]?.text;
  if (work.agendaItem) cover.ele("p").ele("inline", { name: "agenda item", title: work.agendaItem }).txt(xmlText(work.agendaItem));
  if (title) cover.ele("p").ele("inline", { name: "agenda item name" }).txt(xmlText(title));
}

/** Number and title as printed; a title that the text borrowed from elsewhere is not repeated as its own. */
function writePreface(parent: XMLBuilder, { work, language, context }: Document): void {
  const p = parent.ele("preface").ele("p");
  const number = work.printedNumber ?? work.normalizedNumber;
  if (number) p.ele("docNumber").txt(xmlText(`${number}.`));
  const borrowed = work.expressions.find((expression) => expression.language === language)?.titleFrom ?? null;
  const title = borrowed === null ? work.name[language]?.text : undefined;
  if (title) p.ele("docTitle", { refersTo: "#resolutionTitle" }).txt(xmlText(title));
  const called = new Set(work.provisions.flatMap(({ calls }) => calls.map(({ mark }) => mark)));
  for (const { mark } of footnotesIn(work, language)) if (!called.has(mark)) writeNote(p, mark, context); // printed without a call
}
