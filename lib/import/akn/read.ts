import type { Locale } from "@/lib/i18n/locales";
import { addressBlocks } from "@/lib/import/address";
import type { Defect, Draft, DraftFootnote, DraftProvision } from "@/lib/import/draft";
import { Rejection } from "@/lib/import/rejection";
import { parseSymbol, type ResolutionSymbol } from "@/lib/import/symbol";
import { partsOf, readBody, readParts, type BodyBlock } from "./body";
import { citationsOf, leadingEmphasis, readNote, wordsBefore } from "./inline";
import { readKeywords, readVoting, readWorkflow } from "./metadata";
import { child, find, readTree, words, type Element } from "./tree";

const LANGUAGES: Record<string, Locale> = { ara: "ar", eng: "en", fra: "fr", fre: "fr", ar: "ar", en: "en", fr: "fr" };
/** Letters by which the United Nations names its files' languages: A_RES_77_18-2226540E.xml. */
const FILE_LANGUAGE = /[_\d -](A|E|F)(?:_reissue)?\.xml$/i;

/**
 * Reads one resolution in one language out of an Akoma Ntoso 3.0 document (AKN4UN profile): bytes in, draft out, nothing else touched.
 * @param file its name, heard as a witness where the document contradicts itself
 * @throws {Rejection} with the reason in one line
 */
export function readAkn(bytes: Uint8Array, file = ""): Draft {
  const root = readTree(bytes);
  const document = child(root, "statement") ?? child(root, "documentCollection") ?? child(root, "doc");
  if (!document) throw new Rejection("EMPTY", "no statement and no collection of statements in it");
  const meta = child(document, "meta");
  const defects: Defect[] = [];
  const language = languageOf(meta);
  const provisions = new Provisions();
  const blocks = document.name === "documentCollection" ? readParts(partsOf(root)) : readBody(document);
  provisions.read(blocks);
  if (provisions.list.length === 0) throw new Rejection("EMPTY", "no paragraph in it");
  const { symbol, session, number, series } = symbolOf(document, file, defects);
  return {
    symbol,
    session,
    number,
    series,
    language,
    ...identityOf(meta),
    title: titleOf(document),
    agendaItem: agendaItemOf(document),
    keywords: meta ? readKeywords(meta) : [],
    ...(meta ? readWorkflow(meta) : { sponsors: [], drafts: [], meeting: null }),
    ...(meta ? readVoting(meta) : { adoption: null, votes: null }),
    provisions: provisions.list,
    footnotes: [...provisions.footnotes.values()],
    defects,
  };
}

function languageOf(meta: Element | undefined): Locale {
  const code = find(meta, "FRBRlanguage")[0]?.attributes.language ?? "";
  const language = LANGUAGES[code.toLowerCase()];
  if (!language) throw new Rejection("LANGUAGE", `its language is ${code || "not given"}; Arabic, English and French are read`);
  return language;
}

/** The symbol of the cover; where the number above the title is another one, the file's name decides, then the work's address. */
function symbolOf(document: Element, file: string, defects: Defect[]): ResolutionSymbol {
  const cover = parseSymbol(words(find(child(document, "coverPage"), "docNumber")[0]));
  const uri = symbolOfUri(find(find(document, "FRBRWork")[0], "FRBRuri")[0]?.attributes.value ?? "");
  const heading = parseSymbol(`A/RES/${words(find(child(document, "preface"), "docNumber")[0]).replace(/\.$/, "")}`);
  if (!cover) {
    const found = uri ?? heading;
    if (!found) throw new Rejection("NO_SYMBOL", "no symbol of a General Assembly resolution in it");
    return found;
  }
  if (!heading || sameNumber(heading, cover)) return cover;
  const witness = symbolOfName(file) ?? uri;
  const chosen = witness && sameNumber(witness, heading) ? heading : cover;
  defects.push({ code: "SYMBOLS_DIFFER", detail: { cover: cover.symbol, heading: heading.symbol, taken: chosen.symbol } });
  return chosen;
}

/** Apart from letters: the number above a title often leaves them to the line below. */
function sameNumber(one: ResolutionSymbol, other: ResolutionSymbol): boolean {
  const base = ({ session, number }: ResolutionSymbol) => `${session}/${parseInt(number, 10)}`;
  return base(one) === base(other);
}

/** `A_RES_77_18-2226540E.xml`, `75_16_A.xml`, `A_RES_ES-11_4_E.xml` */
export function symbolOfName(file: string): ResolutionSymbol | null {
  const [, series, session, number] = /^(?:A_RES_)?(?:(ES|S)-)?(\d+)_(\d+)(?!\d)/i.exec(file) ?? [];
  return session && number ? parseSymbol(`A/RES/${series ? `${series}-` : ""}${session}/${number}`) : null;
}

function symbolOfUri(uri: string): ResolutionSymbol | null {
  const [, series, session, number] = /\/(?:(es|s)-)?(\d+)-(\d+)[^/]*\/?$/i.exec(uri) ?? [];
  return session && number ? parseSymbol(`A/RES/${series ? `${series}-` : ""}${session}/${number}`) : null;
}

function identityOf(meta: Element | undefined): Pick<Draft, "workUri" | "expressionUri" | "adoptedOn" | "publishedOn"> {
  const work = find(meta, "FRBRWork")[0];
  const expression = find(meta, "FRBRExpression")[0];
  return {
    workUri: find(work, "FRBRuri")[0]?.attributes.value ?? null,
    expressionUri: find(expression, "FRBRuri")[0]?.attributes.value ?? null,
    adoptedOn: dateOf(work),
    publishedOn: dateOf(expression),
  };
}

/** 0001-01-01 stands for no date. */
function dateOf(level: Element | undefined): string | null {
  const date = find(level, "FRBRdate")[0]?.attributes.date ?? "";
  return /^(?!0001)\d{4}-\d{2}-\d{2}$/.test(date) ? date : null;
}

function titleOf(document: Element): string | null {
  const titles = find(child(document, "preface"), "docTitle")
    .map((title) => words(title).replace(/^[-\u2013\u2014]\s+/, "")) // "75/249 - …": the dash belongs to the number before it
    .filter(Boolean);
  return titles[0] ?? null;
}

function agendaItemOf(document: Element): Draft["agendaItem"] {
  const lines = find(child(document, "coverPage"), "inline");
  const item = lines.find(({ attributes }) => attributes.name === "agenda item");
  const titles = lines
    .filter(({ attributes }) => attributes.name === "agenda item name")
    .map(words)
    .filter(Boolean);
  const number = item?.attributes.title || /\d+(?:\s*\(?\S{1,2}\))?/.exec(words(item))?.[0];
  return { number: number ?? null, title: titles[0] ?? null };
}

/** Paragraphs with their addresses; gathers their footnotes, which count through the whole document. */
class Provisions {
  readonly list: DraftProvision[] = [];
  readonly footnotes = new Map<string, DraftFootnote>();

  read(blocks: BodyBlock[]): void {
    const addressed = addressBlocks(blocks);
    for (const [i, block] of blocks.entries()) {
      const place = addressed[i];
      if (place) this.list.push({ ...place, ...this.content(block, place.depth) });
    }
  }

  private content({ part, number, inline, cells }: BodyBlock, depth: number) {
    return {
      part,
      number: number ? (number.level === 0 ? number.key : number.printed) : null,
      text: inline.text,
      verb: depth === 0 && (part === "OPERATIVE" || part === "PREAMBLE") ? leadingEmphasis(inline) : null,
      citations: citationsOf(inline),
      calls: inline.notes.map(({ at, note }) => ({ mark: this.footnote(note), after: wordsBefore(inline.text, at) })),
      cells,
    };
  }

  /** A mark that another note has already (each part of a collection counts anew) gets a number behind it. */
  private footnote(note: Element): string {
    const { mark: printed, ...content } = readNote(note);
    let mark = printed;
    for (let again = 2; this.footnotes.has(mark); again++) mark = `${printed}-${again}`;
    this.footnotes.set(mark, { mark, ...content });
    return mark;
  }
}

/** True where a file's own name says another language than its document does. */
export function nameSaysOtherLanguage(file: string, language: Locale): boolean {
  const letter = FILE_LANGUAGE.exec(file)?.[1]?.toUpperCase();
  return letter !== undefined && letter !== language[0]?.toUpperCase();
}
