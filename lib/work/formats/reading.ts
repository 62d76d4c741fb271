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

/** The paragraphs that the text has in this language: an imported one in its own order, with its own numbers and verbs. */
export function provisionsIn({ provisions, expressions }: Pick<WorkFullResource, "provisions" | "expressions">, language: Locale) {
  const own = provisions.flatMap((provision) => {
    const said = provision.text[language];
    return said ? [{ ...provision, words: said.text, status: said.status, verb: leadingVerb(provision, said.text, language) }] : [];
  });
  const printed = expressions.find((expression) => expression.language === language)?.paragraphs;
  if (!printed) return own;
  const byAddress = new Map(own.map((provision) => [provision.address, provision]));
  return printed.flatMap(({ address, number, verb }) => {
    const provision = byAddress.get(address);
    return provision ? [{ ...provision, number, verb }] : [];
  });
}

/** The words of a verb that a paragraph begins with. */
function leadingVerb({ verbs }: WorkFullResource["provisions"][number], text: string, language: Locale): string | null {
  return verbs.map(({ words }) => words[language]).find((words) => words && text.startsWith(words)) ?? null;
}

export type ProvisionIn = ReturnType<typeof provisionsIn>[number];

/** What the languages share is taken from the first of these that has it (lib/import/write/merge.ts). */
const FIRST: Locale[] = ["en", "fr", "ar"];

/** A footnote's text in this language. */
export function footnotesIn({ footnotes }: Pick<WorkFullResource, "footnotes">, language: Locale) {
  return footnotes.flatMap((footnote) => {
    const said = footnote.text[language];
    const first = FIRST.find((candidate) => footnote.text[candidate] !== undefined);
    return said ? [{ ...footnote, words: said.text, isFirst: first === language }] : [];
  });
}

/** `7.` and `(a)` as printed in front of a paragraph. */
export function printedNumber({ number }: Pick<ProvisionIn, "number">): string {
  if (number === null) return "";
  return /^\d+$/.test(number) ? `${number}.` : number;
}
