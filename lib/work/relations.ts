import { say, toLink, type Link, type Said, type Words } from "@/lib/entity/present";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { excerptAround, placeWords } from "./marks";
import { pinpoints } from "./pinpoint";
import { byTail, type ByLanguage } from "./present";
import type { CitationRow, CitedByRow, WorkRow } from "./select";

/** A paragraph or a footnote of a text. */
export type Spot = { kind: "paragraph" | "footnote"; id: string };

/** A text that this one cites; without a link where it is not in this collection, by the words that cite it. */
export type Cited = { key: string; link: Link | null; words: Words | null; symbol: string | null; spots: Spot[] };

/** What a work cites: the texts of the collection first, each in the order in which it is first cited. */
export function toCited(row: WorkRow, locale: Locale): Cited[] {
  const found = new Map<string, Cited>();
  const add = (citation: CitationRow, spot: Spot) => {
    const words = wordsFor(citation.words, locale);
    const { cited, symbol } = citation;
    const key = cited?.id ?? `words:${symbol ?? words?.text.toLowerCase()}`;
    const entry = found.get(key) ?? { key, link: cited && toLink(cited, locale), words, symbol, spots: [] };
    if (!entry.spots.some(({ id, kind }) => id === spot.id && kind === spot.kind)) entry.spots.push(spot);
    found.set(key, entry);
  };
  for (const { address, citations } of row.provisions) for (const citation of citations) add(citation, { kind: "paragraph", id: address });
  for (const { mark, citations } of row.footnotes) for (const citation of citations) add(citation, { kind: "footnote", id: mark });
  const all = [...found.values()];
  return [...all.filter(({ link }) => link), ...all.filter(({ link }) => !link)];
}

/** Words in the reader's language or, where these have no counterpart in it, in another. */
function wordsFor(words: unknown, locale: Locale): Words | null {
  const language = [locale, ...LOCALES].find((one) => (words as ByLanguage)[one] !== undefined);
  const text = language && (words as ByLanguage)[language];
  return language && text ? { language, text } : null;
}

export type Excerpt = { language: Locale; before: string; words: string; after: string };

/** The words of a text that cite the work, in the reader's language and, where that is a translation, as the source prints them. */
export type CitingQuote = { spot: Spot; status: Said["status"]; excerpt: Excerpt; originals: Excerpt[] };
export type CitingWork = { work: Link; quotes: CitingQuote[] };

export function toCitedBy(rows: CitedByRow[], locale: Locale): CitingWork[] {
  const works = new Map<string, CitingWork>();
  for (const row of rows) {
    const { entity } = row.work;
    const entry = works.get(entity.id) ?? { work: toLink(entity, locale), quotes: [] };
    const quote = toQuote(row, locale);
    if (quote) entry.quotes.push(quote);
    works.set(entity.id, entry);
  }
  return [...works.values()];
}

const AROUND = 120;

function toQuote({ words, provision, footnote }: CitedByRow, locale: Locale): CitingQuote | null {
  const holder = provision ?? footnote;
  const spot: Spot | null = provision ? { kind: "paragraph", id: provision.address } : footnote && { kind: "footnote", id: footnote.mark };
  if (!holder || !spot) return null;
  const { language, status, text, originals } = say(holder.texts, locale);
  const cut = (version: Words): Excerpt => {
    const [mark] = placeWords(version.text, [{ words: (words as ByLanguage)[version.language] ?? "", data: null }]);
    return { language: version.language, ...excerptAround(version.text, mark ?? { start: 0, end: 0 }, AROUND) };
  };
  return { spot, status, excerpt: cut({ language, text }), originals: originals.map(cut) };
}

/** For each paragraph of a text, by its address, the texts that cite this very paragraph: "paragraph 11 of resolution 74/113". */
export type CitedAt = Map<string, Link[]>;

export function toCitedAt(rows: CitedByRow[], locale: Locale): CitedAt {
  const found: CitedAt = new Map();
  for (const row of rows)
    for (const address of pinpointed(row)) {
      const links = found.get(address) ?? [];
      if (!links.some(({ id }) => id === row.work.entity.id)) links.push(toLink(row.work.entity, locale));
      found.set(address, links);
    }
  return found;
}

/** The paragraphs that the words of a citation name; one language that names them is enough. */
function pinpointed({ words, provision, footnote }: CitedByRow): string[] {
  for (const { language, text } of (provision ?? footnote)?.texts ?? []) {
    const [mark] = placeWords(text, [{ words: (words as ByLanguage)[language] ?? "", data: null }]);
    const numbers = mark ? pinpoints(text, mark.start, language) : [];
    if (numbers.length > 0) return numbers.map((number) => `op-${number}`);
  }
  return [];
}

/** The records of one noun that a text names, each with the paragraphs that do; figures also with the words that print them. */
export type NamedGroup = { noun: string; entries: { link: Link; words: Words | null; addresses: string[] }[] };

const NOUNS = ["ORGANIZATION", "STATE", "PERSON", "POST", "EVENT", "PLACE", "STATISTIC"];

export function toNamed(row: WorkRow, locale: Locale): NamedGroup[] {
  const groups = new Map<string, Map<string, NamedGroup["entries"][number]>>(NOUNS.map((noun) => [noun, new Map()]));
  for (const { address, mentions } of row.provisions)
    for (const { entity, words } of mentions.toSorted(byTail)) {
      const group = groups.get(entity.noun) ?? new Map<string, NamedGroup["entries"][number]>();
      const entry = group.get(entity.id) ?? {
        link: toLink(entity, locale),
        words: entity.noun === "STATISTIC" ? wordsFor(words, locale) : null,
        addresses: [],
      };
      if (!entry.addresses.includes(address)) entry.addresses.push(address);
      groups.set(entity.noun, group.set(entity.id, entry));
    }
  return [...groups].map(([noun, entries]) => ({ noun, entries: [...entries.values()] })).filter(({ entries }) => entries.length > 0);
}

/** A verb and the paragraphs that use it; the most used first. */
export type VerbUse = { link: Link; addresses: string[] };

export function toVerbs(row: WorkRow, locale: Locale): VerbUse[] {
  const uses = new Map<string, VerbUse>();
  for (const { address, verbs } of row.provisions)
    for (const { topic } of verbs) {
      const use = uses.get(topic.id) ?? { link: toLink(topic, locale), addresses: [] };
      if (!use.addresses.includes(address)) use.addresses.push(address);
      uses.set(topic.id, use);
    }
  return [...uses.values()].sort((one, other) => other.addresses.length - one.addresses.length);
}
