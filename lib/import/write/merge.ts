import type { Locale } from "@/lib/i18n/locales";
import type { Draft, DraftProvision, Part } from "@/lib/import/draft";
import type { Finding } from "@/lib/import/findings";
import { numberKey } from "@/lib/work/number";
import { alignRecitals } from "./align";

/** A draft with the name and checksum of its file. */
export type Version = { draft: Draft; file: string; sha256: string };

export type ByLanguage<T> = Partial<Record<Locale, T>>;

export type MergedCitation = { key: string; symbol: string; words: ByLanguage<string> };

export type MergedProvision = Pick<DraftProvision, "address" | "part" | "kind" | "number" | "depth"> & {
  versions: ByLanguage<DraftProvision>;
  citations: MergedCitation[];
};

export type MergedFootnote = { mark: string; texts: ByLanguage<string>; links: string[]; citations: MergedCitation[] };

/** A work with all its languages: what they share is taken from the first of them in {@link PREFERENCE}. */
export type MergedWork = {
  base: Draft;
  versions: ByLanguage<Version>;
  provisions: MergedProvision[];
  footnotes: MergedFootnote[];
  findings: Finding[];
  /** Null where there is nothing to compare. */
  aligned: boolean | null;
};

/** Who decides where the languages differ: UN resolutions are drafted in English. */
export const PREFERENCE: Locale[] = ["en", "fr", "ar"];

/** Puts the languages of a work together, paragraph by paragraph, and says where they differ. Independent of the order they came in. */
export function mergeVersions(list: Version[]): MergedWork {
  const versions = PREFERENCE.flatMap((language) => list.filter(({ draft }) => draft.language === language));
  const [first] = versions;
  if (!first) throw new Error("a work without a version");
  const provisions = mergeProvisions(versions.map(({ draft }) => draft));
  const differences = versions.length > 1 ? alignmentFindings(provisions, versions) : [];
  return {
    base: first.draft,
    versions: byLanguage(versions, (version) => version),
    provisions,
    footnotes: mergeFootnotes(versions.map(({ draft }) => draft)),
    findings: [...versions.flatMap(ownFindings), ...identityFindings(versions), ...differences, ...missingLanguages(versions)],
    aligned: versions.length > 1 ? differences.length === 0 : null,
  };
}

function byLanguage<T>(versions: Version[], value: (version: Version) => T): ByLanguage<T> {
  return Object.fromEntries(versions.map((version) => [version.draft.language, value(version)]));
}

function mergeProvisions(drafts: Draft[]): MergedProvision[] {
  const merged = new Map<string, MergedProvision>();
  let order: string[] = [];
  for (const { language, provisions: own } of drafts) {
    const provisions = alignRecitals(drafts[0]?.provisions ?? [], own);
    order = mergeOrder(
      order,
      provisions.map(({ address }) => address),
    );
    for (const provision of provisions) {
      const { address, part, kind, number, depth } = provision;
      const known = merged.get(address) ?? { address, part, kind, number, depth, versions: {}, citations: [] };
      known.versions[language] = provision;
      mergeCitations(known.citations, provision.citations, language);
      merged.set(address, known);
    }
  }
  return order.flatMap((address) => merged.get(address) ?? []);
}

/** What only the later list has comes behind what it follows there. */
function mergeOrder(order: string[], others: string[]): string[] {
  const known = new Set(order);
  if (others.every((address) => known.has(address))) return order;
  const result = [...order];
  let place = 0;
  for (const address of others) {
    const at = known.has(address) ? result.indexOf(address) : -1;
    if (at >= 0) place = at + 1;
    else result.splice(place++, 0, address);
  }
  return result;
}

/** The same document cited in two languages is one citation; cited twice in a paragraph, two. */
function mergeCitations(into: MergedCitation[], cited: Draft["footnotes"][number]["citations"], language: Locale): void {
  for (const { symbol, words } of cited) {
    const key = numberKey(symbol);
    const free = into.find((citation) => citation.key === key && citation.words[language] === undefined);
    if (free) free.words[language] = words;
    else into.push({ key, symbol, words: { [language]: words } });
  }
}

function mergeFootnotes(drafts: Draft[]): MergedFootnote[] {
  const merged = new Map<string, MergedFootnote>();
  for (const { language, footnotes } of drafts)
    for (const { mark, text, links, citations } of footnotes) {
      const known = merged.get(mark) ?? { mark, texts: {}, links, citations: [] };
      known.texts[language] = text;
      mergeCitations(known.citations, citations, language);
      merged.set(mark, known);
    }
  return [...merged.values()];
}

/** What is wrong in one file alone. */
function ownFindings({ draft, file }: Version): Finding[] {
  const { language, title, defects, provisions } = draft;
  const own = defects.map(({ code, detail }) => ({ code, language, file, detail }) as Finding);
  const repeated = provisions.filter(({ address }) => /-bis(-\d+)?$/.test(address));
  return [
    ...own,
    ...(title ? [] : [{ code: "TITLE_MISSING", language, file, detail: {} } as const]),
    ...repeated.map(({ address }) => ({ code: "NUMBER_REPEATED", language, file, detail: { address } }) as const),
  ];
}

function identityFindings([first, ...others]: Version[]): Finding[] {
  const { workUri, adoptedOn } = first?.draft ?? {};
  return others.flatMap(({ draft, file }): Finding[] => {
    const { language } = draft;
    const findings: Finding[] = [];
    if (draft.workUri && workUri && bare(draft.workUri) !== bare(workUri))
      findings.push({ code: "URIS_DIFFER", language, file, detail: { uri: workUri, other: draft.workUri } });
    if (draft.adoptedOn && adoptedOn && draft.adoptedOn !== adoptedOn)
      findings.push({ code: "DATES_DIFFER", language, file, detail: { date: adoptedOn, other: draft.adoptedOn } });
    return findings;
  });
}

function bare(uri: string): string {
  return uri.replace(/\/+$/, "");
}

function missingLanguages(versions: Version[]): Finding[] {
  const missing = PREFERENCE.filter((language) => !versions.some(({ draft }) => draft.language === language));
  return missing.map((language) => ({ code: "LANGUAGE_MISSING", language, file: null, detail: {} }));
}

/** By part and order: the same count, the same numbers, the same citations. */
function alignmentFindings(provisions: MergedProvision[], versions: Version[]): Finding[] {
  const languages = versions.map(({ draft }) => draft.language);
  return [...countFindings(provisions, languages), ...provisions.flatMap((provision) => provisionFindings(provision, languages))];
}

function countFindings(provisions: MergedProvision[], languages: Locale[]): Finding[] {
  const parts: Part[] = ["ENACTING", "PREAMBLE", "OPERATIVE", "ANNEX"];
  return parts.flatMap((part): Finding[] => {
    const ofPart = provisions.filter((provision) => provision.part === part);
    const counts = languages.map((language) => ofPart.filter(({ versions }) => versions[language]).length);
    if (new Set(counts).size < 2) return [];
    const detail = Object.fromEntries(languages.map((language, i) => [language, counts[i] ?? 0]));
    return [{ code: "COUNTS_DIFFER", language: null, file: null, detail: { part, ...detail } }];
  });
}

function provisionFindings({ address, part, kind, number, versions, citations }: MergedProvision, languages: Locale[]): Finding[] {
  const missing = languages.filter((language) => !versions[language]);
  if (missing.length > 0)
    return (number !== null && kind !== "HEADING") || part === "PREAMBLE"
      ? missing.map((language) => ({ code: "PARAGRAPH_MISSING", language, file: null, detail: { address } }))
      : [];
  const symbols = unevenCitations(citations, languages);
  if (symbols.length === 0) return [];
  return [{ code: "CITATIONS_DIFFER", language: null, file: null, detail: { address, symbols: symbols.join(" ") } }];
}

/** Symbols that not every language cites; 76/84 A and B, which one language calls 76/84, are the same here. */
function unevenCitations(citations: MergedCitation[], languages: Locale[]): string[] {
  const groups = new Map<string, MergedCitation[]>();
  for (const citation of citations) {
    const base = citation.key.replace(/(\/\d+)[a-z]+$/, "$1");
    groups.set(base, [...(groups.get(base) ?? []), citation]);
  }
  return [...groups.values()]
    .filter((group) => languages.some((language) => !group.some(({ words }) => words[language] !== undefined)))
    .flatMap(([first]) => first?.symbol ?? []);
}
