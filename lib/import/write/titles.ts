import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { identityOf } from "@/lib/import/identity";
import { PREFERENCE, type ByLanguage, type MergedWork } from "./merge";

/** A title in a language; `language` where the words are another's. */
export type Label = { text: string; status: "SOURCE" | "EDITORIAL_LABEL"; language?: Locale };

export type Titles = {
  labels: Record<Locale, Label>;
  agendaItems: ByLanguage<string>;
  /** Where a language's title is taken from, when its own file gives none: AGENDA_ITEM, LANGUAGE:en. */
  from: ByLanguage<string>;
};

/**
 * A title in every language: as printed; else the title of the agenda item in that language; else the title in another one, marked
 * as that language's words; else the number.
 */
export function titlesOf({ base, versions }: MergedWork): Titles {
  const titles = pick(versions, ({ draft }) => draft.title);
  const agendaItems = pick(versions, ({ draft }) => draft.agendaItem.title);
  const from: ByLanguage<string> = {};
  const labels = Object.fromEntries(
    LOCALES.map((language) => {
      const printed = titles[language];
      if (printed) return [language, { text: printed, status: "SOURCE" }];
      const item = agendaItems[language];
      if (item) return [language, borrow(from, language, "AGENDA_ITEM", { text: item, status: "SOURCE" })];
      const other = PREFERENCE.find((candidate) => titles[candidate]);
      const text = other && titles[other];
      if (text) return [language, borrow(from, language, `LANGUAGE:${other}`, { text, status: "SOURCE", language: other })];
      return [language, borrow(from, language, "NUMBER", { text: identityOf(base).printedNumber, status: "EDITORIAL_LABEL" })];
    }),
  ) as Record<Locale, Label>;
  return { labels, agendaItems, from };
}

function borrow(from: ByLanguage<string>, language: Locale, source: string, label: Label): Label {
  from[language] = source;
  return label;
}

function pick(
  versions: MergedWork["versions"],
  value: (version: NonNullable<MergedWork["versions"][Locale]>) => string | null,
): ByLanguage<string> {
  return Object.fromEntries(
    PREFERENCE.flatMap((language) => {
      const version = versions[language];
      const text = version && value(version);
      return text ? [[language, text]] : [];
    }),
  );
}
