import { z } from "zod";
import { LOCALES } from "@/lib/i18n/locales";

/** Shapes shared by every content record. Data dictionary: content/README.md. */

export const language = z.enum(LOCALES);

/** A record's stable id: unique over the whole of content/, used in addresses. */
export const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower-case letters, digits and single hyphens");

const words = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), "remove the white space at the ends");

/** oa:TextQuoteSelector: words that stand in a source document, white space folded. `passage` (from 1) picks one of several places. */
export const evidence = z.strictObject({
  source: id,
  quote: words.min(2),
  passage: z.int().positive().optional(),
});

export const evidenceList = z.array(evidence).min(1, "no quote, no fact: give the words that prove it");

/**
 * A text in the three languages. `said` lists the languages whose words a source prints (status SOURCE);
 * the others are translations by the editors. An empty `said` is a label composed by the editors.
 */
export const localized = z.strictObject({
  ar: words,
  en: words,
  fr: words,
  said: z.array(language).default([]),
});

/** Words per language; a language may be missing when its text has no counterpart. */
export const wordsByLanguage = z.strictObject({
  ar: words.optional(),
  en: words.optional(),
  fr: words.optional(),
});

const edtf = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "write YYYY, YYYY-MM or YYYY-MM-DD");

/** EDTF level 0 date or range, with the words that print it and, where printed, the Hijri date. Precision is the length of `start`. */
export const dateValue = z
  .strictObject({
    start: edtf,
    end: edtf.optional(),
    printed: words.optional(),
    hijri: z
      .strictObject({
        printed: words,
        year: z.int().min(1).max(1600),
        month: z.int().min(1).max(12).optional(),
        day: z.int().min(1).max(30).optional(),
      })
      .optional(),
    inferred: z.boolean().default(false),
  })
  .refine((date) => !date.end || date.start <= date.end, "the end lies before the start: swap them");

/** popolo:other_names and skos:altLabel. Either proved by a quote, or marked as the editors' own (`editorial: true`). */
export const otherName = z
  .strictObject({
    language,
    text: words,
    kind: z.enum(["ACRONYM", "ALTERNATIVE", "FORMER", "OFFICIAL", "SHORT"]),
    from: edtf.optional(),
    until: edtf.optional(),
    editorial: z.boolean().default(false),
    evidence: z.array(evidence).default([]),
  })
  .refine(
    (name) => name.editorial !== name.evidence.length > 0,
    "give evidence, or mark the name `editorial: true`, not both",
  );

/** A record's id, and those it had before: their addresses lead to it for good. */
export const identity = { id, formerIds: z.array(id).default([]) };

/** What every record has: an id, a name, other names, and the words that prove it is in the sources. */
export const record = {
  ...identity,
  name: localized,
  otherNames: z.array(otherName).default([]),
  evidence: evidenceList,
};

export type Evidence = z.infer<typeof evidence>;
export type Localized = z.infer<typeof localized>;
export type DateValue = z.infer<typeof dateValue>;
export type OtherName = z.infer<typeof otherName>;
