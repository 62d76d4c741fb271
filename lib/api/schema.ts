import { z } from "zod";
import { LOCALES } from "@/lib/i18n/locales";
import { NOUNS } from "./reading";

/** Shapes that every record of the interface shares. */

export const textStatus = z.enum(["SOURCE", "OFFICIAL_TRANSLATION", "EDITORIAL_TRANSLATION", "EDITORIAL_LABEL"]).meta({
  description:
    "SOURCE: printed by a source document; OFFICIAL_TRANSLATION: an official text in another language; EDITORIAL_TRANSLATION: translated by the editors; EDITORIAL_LABEL: composed by the editors, no source says it.",
});

const said = z.object({ text: z.string(), status: textStatus });

export const localized = z
  .object({ ar: said.optional(), en: said.optional(), fr: said.optional() })
  .meta({ id: "Localized", description: "A text by language. With `lang` or Accept-Language only that language, where it exists." });

export const wordsByLanguage = z
  .object({ ar: z.string().optional(), en: z.string().optional(), fr: z.string().optional() })
  .meta({ id: "WordsByLanguage", description: "The exact words, by language." });

export const ref = z
  .object({ id: z.string(), noun: z.enum(NOUNS), name: localized, self: z.url() })
  .meta({ id: "Reference", description: "Another record: its name, and in `self` its data." });

const edtf = z.string().meta({ description: "EDTF: YYYY, YYYY-MM or YYYY-MM-DD, as exact as the source." });

export const date = z
  .object({
    start: edtf,
    end: edtf.optional(),
    printed: z.string().optional(),
    hijri: z.object({ printed: z.string(), year: z.int(), month: z.int().optional(), day: z.int().optional() }).optional(),
    inferred: z.boolean().optional(),
  })
  .meta({ id: "Date", description: "A date or range, the words that print it, and the Hijri date where it is printed." });

export const name = z
  .object({
    language: z.enum(LOCALES),
    kind: z.enum(["PREFERRED", "OFFICIAL", "SHORT", "ACRONYM", "ALTERNATIVE", "FORMER"]),
    text: z.string(),
    status: textStatus,
    from: z.string().nullable(),
    until: z.string().nullable(),
  })
  .meta({ id: "Name" });

export const partText = z
  .object({ part: z.string(), field: z.string(), text: localized })
  .meta({ id: "PartText", description: "A text of the record; `part` is the fact it belongs to, the same key as in its evidence." });

export const evidence = z
  .object({ part: z.string(), source: z.string(), start: z.int(), end: z.int(), quote: z.string(), url: z.url() })
  .meta({
    id: "Evidence",
    description: "The words that prove a fact of the record (`part`; empty: the record itself), by their place in a source document.",
  });

/** What every record has. */
export const record = {
  id: z.string(),
  self: z.url().meta({ description: "This record's data." }),
  url: z.url().meta({ description: "The record's permanent address, apart from languages and formats." }),
  modified: z.iso.datetime().nullable().meta({ description: "When the record last changed in this collection." }),
  name: localized,
  names: z.array(name),
  texts: z.array(partText),
  evidence: z.array(evidence),
  notes: z.array(z.object({ id: z.string(), anchor: z.string().nullable(), self: z.url() })).meta({
    description: "Editorial notes shown with the record, or with one of its paragraphs (`anchor`).",
  }),
  formerIds: z.array(z.string()).meta({ description: "Ids that the record had before: their addresses lead here." }),
};

/** A page of a list. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    total: z.int().meta({ description: "How many the filters let through, on all pages." }),
    next: z.url().nullable().meta({ description: "The address of the next page; null on the last." }),
    license: z.url(),
  });
}
