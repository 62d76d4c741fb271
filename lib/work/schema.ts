import { z } from "zod";
import { dateValue, evidence, id, language, localized, record, wordsByLanguage } from "@/lib/content/common";

export const WORK_TYPES = [
  "RESOLUTION",
  "DRAFT_RESOLUTION",
  "CHARTER",
  "TREATY",
  "RULES",
  "COURT_ORDER",
  "ADVISORY_OPINION",
  "ARREST_WARRANT",
  "REPORT",
  "STATEMENT",
  "DECLARATION",
  "PLAN",
  "OTHER_DOCUMENT",
] as const;

/** content/works: akn:FRBRWork, a text apart from its languages. */
export const workRecord = z.strictObject({
  ...record,
  type: z.enum(WORK_TYPES),
  issuer: id.optional(),
  /** The session that adopted it. */
  event: id.optional(),
  /** The number as printed, e.g. `42/40-P`, `3369 (XXX)`; empty where no source gives one. */
  printedNumber: z.string().min(1).optional(),
  /** The number taken apart by its issuer's own rule (editorial notes B1, B9). */
  key: z
    .strictObject({
      number: z.string().min(1),
      session: z.string().min(1),
      series: z.string().min(1).optional(),
    })
    .optional(),
  /** The normalized number shown beside the printed one, e.g. `40/42-P`, `A/RES/37/4`. */
  normalizedNumber: z.string().min(1).optional(),
  /** Every other way to write the number that must find it. */
  spellings: z.array(z.string().min(1)).default([]),
  status: z.enum(["ADOPTED", "DRAFT", "NOT_STATED"]).default("NOT_STATED"),
  date: dateValue.optional(),
  requestedBy: z.array(id).default([]),
  topics: z.array(id).default([]),
});

/** Where the full text stands in a source, and what that text is. */
const expression = z.strictObject({
  language,
  kind: z.enum(["AUTHENTIC", "UNOFFICIAL_COPY", "PRESS_REPORT", "DRAFT_TEXT", "EDITORIAL_TRANSLATION"]),
  source: id.optional(),
  translatedFrom: language.optional(),
});

const verb = z.strictObject({ concept: id, words: wordsByLanguage });
const mention = z.strictObject({ entity: id, words: wordsByLanguage });
const citation = z.strictObject({ work: id.optional(), words: wordsByLanguage });

/** One paragraph in its three languages. `said` lists the languages printed by the work's source. */
const provision = z.strictObject({
  /** Stable anchor, by printed number where there is one: `op-7`, `pp-3`, `p-23`. */
  address: z.string().regex(/^(title|intro|pp|op|p)(-\d+)?$/),
  part: z.enum(["LEAD", "ENACTING", "PREAMBLE", "OPERATIVE"]),
  /** As printed; absent where the source does not number (the anchor's number is then the editors'). */
  number: z.string().min(1).optional(),
  text: localized,
  /** Main verb first. Each word must stand in the text of its language. */
  verbs: z.array(verb).default([]),
  mentions: z.array(mention).default([]),
  citations: z.array(citation).default([]),
  /** Footnote marks: the words after which the mark stands. */
  notes: z.array(z.strictObject({ mark: z.string().min(1), after: wordsByLanguage })).default([]),
});

const footnote = z.strictObject({
  mark: z.string().min(1),
  text: localized,
  links: z.array(z.string()).default([]),
  citations: z.array(citation).default([]),
  evidence: z.array(evidence).min(1),
});

/** content/texts: the paragraphs of one work, aligned across languages. */
export const textRecord = z.strictObject({
  work: id,
  expressions: z.array(expression).min(1),
  provisions: z.array(provision).min(1),
  footnotes: z.array(footnote).default([]),
});

export type WorkRecord = z.infer<typeof workRecord>;
export type TextRecord = z.infer<typeof textRecord>;
export type ProvisionRecord = z.infer<typeof provision>;
