import { item } from "./item";
import { decodeText } from "./decode";
import { findCitations } from "./citations";
import { UnreadableText } from "./error";
import { splitFootnotes } from "./footnotes";
import { withoutFurniture } from "./furniture";
import { STOP } from "./layout";
import { isPoint } from "./numbers";
import { findEnacting, findFirstRecital, ownSymbol, readHead } from "./head";
import { foldSpace, toLines, type Line } from "./lines";
import { withoutMarks } from "./marks";
import { isArabic, isPressText, linesOfScript, splitPress } from "./press";
import { parsedResolutionSchema, type DraftResolution, type Issuer, type ParsedResolution, type TextLanguage } from "./schema";
import { readStructure, type Block } from "./structure";
import { joinLines, mendWords, vocabularyOf } from "./words";

export type ParseOptions = { language: TextLanguage; issuer?: Issuer };

/**
 * Raw text of one resolution to a draft: lines, furniture out, footnotes out, marks out, head, enacting words, paragraphs, citations.
 * @throws {UnreadableText} too large, not text, no resolution in it
 */
export function parseResolution(input: string | Uint8Array, options: ParseOptions): DraftResolution {
  const text = typeof input === "string" ? decodeText(new TextEncoder().encode(input)) : decodeText(input);
  const lines = toLines(text);
  if (!isPressText(lines)) return draftOfPages(lines, options);
  const half = linesOfScript(lines, options.language);
  return hasNoNumbers(half) ? draftOfPress(half, options) : draftOfPages(half, options);
}

/** The part of a draft that `npm run parse` prints. */
export function toParsed(draft: DraftResolution): ParsedResolution {
  return parsedResolutionSchema.parse(
    Object.fromEntries(Object.keys(parsedResolutionSchema.shape).map((key) => [key, draft[key as keyof ParsedResolution]])),
  );
}

function draftOfPages(all: Line[], { language, issuer }: ParseOptions): DraftResolution {
  const first = findBeginning(all, language);
  const firstPage = readHead(all.slice(0, Math.max(0, first)));
  const pages = withoutFurniture(all, { symbol: ownSymbol(all), title: firstPage.title, begin: first });
  const { lines: flow, footnotes } = splitFootnotes(pages, language);
  const { lines, uncalled } = withoutMarks(flow, footnotes);
  const begin = findBeginning(lines, language);
  if (begin < 0) throw new UnreadableText(notFound(lines, language));
  const { title } = readHead(lines.slice(0, begin));
  const { head } = firstPage;
  const structure = readStructure(lines.slice(begin), language);
  const words = vocabularyOf([joinLines(lines.map(({ text }) => text))]);
  const finish = (text: string) => foldSpace(mendWords(text, words));
  const textOf = ({ lines: printed }: Block) => finish(joinLines(printed));
  const preamble = structure.preamble.map(textOf).filter(Boolean);
  const paragraphs = structure.operative.map((block) => ({ number: block.number, text: textOf(block), block })).filter(({ text }) => text);
  const operative = paragraphs.map(({ number, text }) => ({ number, text }));
  if (preamble.length + operative.length === 0) throw new UnreadableText(notFound(lines, language));
  const notes = footnotes.map(({ text }) => finish(text)).filter(Boolean);
  const by = issuer ?? issuerOf(structure.enacting.join(" "));
  return {
    language,
    title: finish(title),
    enacting: finish(joinLines(structure.enacting)),
    preamble,
    operative,
    footnotes: notes,
    citations: findCitations([...preamble, ...operative.map(({ text }) => text), ...notes], by),
    warnings: [
      ...(structure.enacting.length > 0 ? [] : ["The enacting words are missing: the text is read from its first recital."]),
      ...(title ? [] : ["No title was found above the enacting words."]),
      ...(operative.length > 0 ? [] : ["No operative paragraph was found."]),
      ...structure.warnings,
      ...structure.headings.filter(Boolean).map((heading) => `A heading was left out: "${heading}".`),
      ...uncalled.map((mark) => `Footnote ${mark} is called nowhere in the text.`),
    ],
    head,
    issuer: by,
    points: paragraphs.map(({ block }) => splitPoints(block.lines).map((lines) => finish(joinLines(lines)))),
  };
}

function findBeginning(lines: readonly Line[], language: TextLanguage): number {
  const enacting = findEnacting(lines, language);
  return enacting >= 0 ? enacting : findFirstRecital(lines, language);
}

/** The lines of a paragraph, cut where a point begins: after a stop, with a letter in brackets. */
function splitPoints(lines: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (const [at, line] of lines.entries()) {
    if (at === 0 || (isPoint(line) && STOP.test(item(lines, at - 1)))) parts.push([line]);
    else item(parts, -1).push(line);
  }
  return parts;
}

function draftOfPress(lines: Line[], { language, issuer }: ParseOptions): DraftResolution {
  const { before, after } = splitPress(lines, language);
  if (before.length === 0) throw new UnreadableText(notFound(lines, language));
  const by = issuer ?? issuerOf(item(before, -1));
  return {
    language,
    title: "",
    enacting: "",
    preamble: before,
    operative: after.map((text) => ({ number: null, text })),
    footnotes: [],
    citations: findCitations([...before, ...after], by),
    warnings: [
      "The text is a report, not the resolution itself: its paragraphs stand as they are, without numbers; the first ones are the report's own lead.",
      "No title was found above the enacting words.",
    ],
    head: {},
    issuer: by,
    points: after.map((text) => [text]),
  };
}

function hasNoNumbers(lines: readonly Line[]): boolean {
  return !lines.some(({ text }) => /^1 ?[.-] /.test(text));
}

function issuerOf(enacting: string): Issuer {
  return /Foreign Ministers|Islamic|affaires étrangères|islamique|وزراء (?:ال)?خارجية|الإسلامي/iu.test(enacting) ? "oic" : "unga";
}

const OWN_WORDS: Record<TextLanguage, string> = { ar: "«إن الجمعية العامة»", en: '"The General Assembly"', fr: "« L’Assemblée générale »" };

function notFound(lines: readonly Line[], language: TextLanguage): string {
  if (lines.length === 0) return "No resolution was found: the text is empty.";
  const script = isArabic(
    lines
      .map(({ text }) => text)
      .join(" ")
      .slice(0, 20_000),
  );
  if (script !== (language === "ar")) return `No resolution was found: the text is not in the language asked for (${language}).`;
  return `No resolution was found: no line opens with the words of its author, such as ${OWN_WORDS[language]}.`;
}
