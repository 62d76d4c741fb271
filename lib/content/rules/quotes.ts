import { findQuote, foldSpace } from "@/lib/source/text";
import type { Evidence } from "../common";
import type { Problem } from "../error";
import type { Content, Source } from "../load";
import { allRecords, provedParts, type Located, type Proved } from "../walk";

/** Every quotation stands in its document, and every text said by a source stands in one of its quotations. */
export function checkQuotes(content: Content): Problem[] {
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  return allRecords(content).flatMap((record) =>
    allEvidence(record.value)
      .flatMap(([field, evidence]) => checkQuote(record, field, evidence, sources))
      .concat(record.noun === "notes" || record.noun === "texts" ? [] : provedParts(record.value).flatMap((part) => checkSaid(record, part))),
  );
}

function checkQuote({ file, id }: Located, field: string, { source, quote, passage }: Evidence, sources: Map<string, Source>): Problem[] {
  const document = sources.get(source);
  if (!document) return [{ file, record: id, field, problem: `${source} is no source`, remedy: `name one of: ${[...sources.keys()].join(", ")}` }];
  if (findQuote(document.index, quote, passage)) return [];
  const where = passage === undefined ? document.file : `passage ${passage} of ${document.file}`;
  return [{ file, record: id, field, problem: `the words «${shorten(quote)}» do not stand in ${where}`, remedy: "copy them from the document, letter for letter" }];
}

function checkSaid({ file, id }: Located, part: Proved): Problem[] {
  const quotes = part.evidence.map(({ quote }) => foldSpace(quote));
  const said = [
    ...part.texts.flatMap(({ field, text }) => text.said.map((language) => ({ field: `${field}.${language}`, text: text[language] }))),
    ...part.printed.map((text) => ({ field: [part.field, "text"].filter(Boolean).join("."), text })),
  ];
  return said.flatMap(({ field, text }) => {
    if (quotes.some((quote) => quote.includes(foldSpace(text)))) return [];
    const problem = `«${shorten(text)}» is marked as said by a source, but stands in none of its quotations`;
    return [{ file, record: id, field, problem, remedy: "quote the words, or take the language out of `said`" }];
  });
}

/** Every evidence or quotes list anywhere in a record, with its field path. */
function allEvidence(value: unknown, field = ""): [string, Evidence][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = field ? `${field}.${key}` : key;
    if ((key === "evidence" || key === "quotes") && Array.isArray(inner))
      return inner.map((item, i): [string, Evidence] => [`${path}.${i}`, item as Evidence]);
    return allEvidence(inner, path);
  });
}

function shorten(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
}
