import { say, toLink, type Link, type Said } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import type { ExampleRow, NumberRow } from "./examples";

/** What the help page shows out of the collection: numbers of the OIC and of the United Nations, and paragraphs of each kind. */
export const OIC_NUMBERS = ["cfm-6-1-p", "cfm-12-15-p", "cfm-40-7-pal", "cfm-42-40-p", "cfm-51-9-ct"];
export const UN_NUMBERS = ["unga-37-4", "unga-67-264", "unga-30-3369", "unga-es-10-24"];
export const PARAGRAPHS = [
  "unga-69-oic-cooperation-draft#pp-1",
  "unga-69-oic-cooperation-draft#op-7",
  "cfm-ex-21-2025-08-25#p-1",
  "cfm-ex-21-2025-08-25#p-42",
];

/** A number taken apart by its issuer's rule. */
export type NumberExample = {
  id: string;
  link: Link;
  printed: string;
  number: string | null;
  session: string | null;
  series: string | null;
};
/** A paragraph as an example; `verb` are the words that say what it does. */
export type ParagraphExample = { address: string; part: string; number: string | null; said: Said; verb: string | null; work: Link };

export function toNumberExample(row: NumberRow, locale: Locale): NumberExample {
  const { id, printedNumber, number, session, series } = row;
  return { id, link: toLink(row.entity, locale), printed: printedNumber ?? "", number, session, series };
}

export function toParagraphExample({ address, part, number, texts, verbs, work }: ExampleRow, locale: Locale): ParagraphExample {
  const said = say(texts, locale);
  const words = verbs[0]?.words as Partial<Record<Locale, string>> | undefined;
  return { address, part, number, said, verb: words?.[said.language] ?? null, work: toLink(work.entity, locale) };
}
