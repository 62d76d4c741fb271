import type { Rendering } from "@/lib/api/format";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import type { WorkFullResource } from "../data/resource";

/**
 * The one language in which a format of one language shows a text: the reader's where the text has it, else the first that is no
 * translation by the editors, else any.
 */
export function languageOf({ expressions }: Pick<WorkFullResource, "expressions">, { languages }: Pick<Rendering, "languages">): Locale {
  const available = expressions.map(({ language }) => language);
  const wanted = languages.length === 1 ? languages.find((language) => available.includes(language)) : undefined;
  const original = expressions.find(({ kind }) => kind !== "EDITORIAL_TRANSLATION")?.language;
  return wanted ?? original ?? languages[0] ?? "en";
}

type ByLanguage = Record<string, { text: string } | undefined>;

/** A text in a language; failing that in another: a name is better foreign than missing. */
export function inLanguage(text: ByLanguage, language: Locale): string {
  return [language, "en", ...LOCALES].map((candidate) => text[candidate]?.text).find((words) => words !== undefined) ?? "";
}

/** The paragraphs that the text has in this language. */
export function provisionsIn({ provisions }: Pick<WorkFullResource, "provisions">, language: Locale) {
  return provisions.flatMap((provision) => {
    const said = provision.text[language];
    return said ? [{ ...provision, words: said.text, status: said.status }] : [];
  });
}

export type ProvisionIn = ReturnType<typeof provisionsIn>[number];

/** A footnote's text in this language. */
export function footnotesIn({ footnotes }: Pick<WorkFullResource, "footnotes">, language: Locale) {
  return footnotes.flatMap((footnote) => {
    const said = footnote.text[language];
    return said ? [{ ...footnote, words: said.text }] : [];
  });
}

/** `7.` and `(a)` as printed in front of a paragraph. */
export function printedNumber({ number }: Pick<ProvisionIn, "number">): string {
  if (number === null) return "";
  return /^\d+$/.test(number) ? `${number}.` : number;
}
