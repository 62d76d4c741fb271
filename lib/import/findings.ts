/**
 * Kinds of defects and differences that an import stores (Finding.code), shows on the work's page and lists in its report,
 * each with the values of its message (Finding.detail).
 */
export const FINDINGS = {
  /** The languages have not the same paragraphs in a part: `part`, and how many each language has. */
  COUNTS_DIFFER: "counts of paragraphs differ between the languages",
  /** A numbered paragraph that a language does not have: `address`; `language` of the finding is the one that lacks it. */
  PARAGRAPH_MISSING: "a paragraph is missing in one language",
  /** A paragraph does not cite the same documents in every language: `address`, and the symbols that not all have. */
  CITATIONS_DIFFER: "a paragraph cites other documents in another language",
  /** The file has no title; it is taken `from` the agenda item or another language. */
  TITLE_MISSING: "the file has no title",
  /** The symbol on the cover and the number above the title differ: `cover`, `heading`, `taken`. */
  SYMBOLS_DIFFER: "cover and heading give different symbols",
  /** The address of the work differs between the languages: `uri`, `other`. */
  URIS_DIFFER: "the languages give the work different addresses",
  /** The day of adoption differs between the languages: `date`, `other`. */
  DATES_DIFFER: "the languages give different days of adoption",
  /** Another file gives the same text in the same language with other words; the one named here is not shown: `file`. */
  DUPLICATE: "a second file of the same symbol and language has another text",
  /** A name in a vote or among the sponsors that no State is known by: `words`. */
  STATE_UNKNOWN: "a name that no State is known by",
  /** The number of names is not the number printed: `option`, `printed`, `names`. */
  VOTE_COUNT_DIFFERS: "the printed number of votes is not the number of names",
  /** Printed twice in one text: `address` it was given. */
  NUMBER_REPEATED: "a paragraph's number is printed twice",
  /** A language of the three has no file. */
  LANGUAGE_MISSING: "the text is not there in one language",
} as const;

export type FindingCode = keyof typeof FINDINGS;

export type Finding = { code: FindingCode; language: string | null; file: string | null; detail: Record<string, string | number> };

/** One line for a report. */
export function findingLine({ code, language, file, detail }: Finding): string {
  const values = Object.entries(detail).map(([name, value]) => `${name} ${value}`);
  return [file ?? language, `${FINDINGS[code]}${values.length > 0 ? ` (${values.join(", ")})` : ""}`].filter(Boolean).join(": ");
}
