import type { Locale } from "@/lib/i18n/locales";

/**
 * A draft work: everything one document says in one language, as a reader of documents hands it over. Plain data, stored as JSON
 * (ImportFile.draft); the rows of a work are made from the drafts of its languages (lib/import/write/rows.ts).
 */
export type Draft = {
  /** As printed on the cover: `A/RES/77/18`, `15/44-POL`. */
  symbol: string;
  /** Taken apart: session `77`, number `18`; series `ES` or `S` for special sessions. */
  session: string;
  number: string;
  series: string | null;
  /** For a resolution of the OIC the work it is, by the house's ids, as found when the text came in; absent for the General Assembly. */
  oic?: { workId: string; issuerId: string; eventId: string | null; spellings: string[] };
  language: Locale;
  workUri: string | null;
  expressionUri: string | null;
  /** YYYY-MM-DD */
  adoptedOn: string | null;
  publishedOn: string | null;
  title: string | null;
  agendaItem: { number: string | null; title: string | null };
  keywords: Keyword[];
  sponsors: Sponsor[];
  drafts: string[];
  meeting: string | null;
  adoption: "WITHOUT_VOTE" | "RECORDED_VOTE" | null;
  votes: Voting | null;
  provisions: DraftProvision[];
  footnotes: DraftFootnote[];
  defects: Defect[];
};

/**
 * A term of a thesaurus, by its number there: UNBIS 1002824, SDG 16.9, EUROVOC 3885. SUBJECT where the library gave it to the text as a
 * heading; GOAL where the file only lists it under a Sustainable Development Goal.
 */
export type Keyword = { scheme: "UNBIS" | "SDG" | "EUROVOC"; code: string; label: string; kind: "SUBJECT" | "GOAL" };

export type Sponsor = { role: "SPONSOR" | "ON_BEHALF_OF" | "ADDITIONAL"; words: string };

export const VOTE_OPTIONS = { inFavour: "IN_FAVOUR", against: "AGAINST", abstaining: "ABSTAINING", absent: "ABSENT" } as const;

export type VoteOption = (typeof VOTE_OPTIONS)[keyof typeof VOTE_OPTIONS];

/** A recorded vote: the counts as printed, and the names as printed. */
export type Voting = { counts: Partial<Record<VoteOption, number>>; voters: { option: VoteOption; words: string }[] };

export type Part = "ENACTING" | "PREAMBLE" | "OPERATIVE" | "ANNEX";
export type ProvisionKind = "PARAGRAPH" | "POINT" | "HEADING" | "TABLE";

export type DraftProvision = {
  /** By printed number: `pp-3`, `op-7`, `op-7-a`, `annex-1-12` (lib/import/address.ts). */
  address: string;
  part: Part;
  kind: ProvisionKind;
  number: string | null;
  depth: number;
  text: string;
  /** The emphasised words it begins with: its verb. */
  verb: string | null;
  citations: Cited[];
  /** Footnote marks, and the words after which each stands. */
  calls: { mark: string; after: string }[];
  cells: Cell[][] | null;
};

export type Cell = { text: string; head: boolean; colspan: number; rowspan: number };

export type Cited = { words: string; symbol: string };

export type DraftFootnote = { mark: string; text: string; links: string[]; citations: Cited[] };

/** Something wrong in the document itself, mended or not: `code` of lib/import/findings.ts. */
export type Defect = { code: string; detail: Record<string, string | number> };
