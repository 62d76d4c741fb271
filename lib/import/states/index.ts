import countries from "i18n-iso-countries";
import arabic from "i18n-iso-countries/langs/ar.json" with { type: "json" };
import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
import french from "i18n-iso-countries/langs/fr.json" with { type: "json" };
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import type { KnownName } from "@/lib/import/mentions";
import { tokens } from "@/lib/import/words";
import type { Row } from "@/prisma/seed/tables";
import { HIDING, TERRITORIES, UN_NAMES } from "./un-names";

const LISTS: Record<Locale, Record<string, string | string[]>> = { ar: arabic.countries, en: english.countries, fr: french.countries };

/** A State by code: its names in each language, the label first. Its id is the code in lower case, as in content/states. */
type Named = { code: string; id: string; names: Record<Locale, string[]> };

const STATES: Named[] = Object.keys(countries.getAlpha2Codes())
  .filter((code) => !TERRITORIES.has(code))
  .sort()
  .map((code) => ({ code, id: code.toLowerCase(), names: namesOf(code) }));

function namesOf(code: string): Record<Locale, string[]> {
  return Object.fromEntries(
    LOCALES.map((language) => [language, [...new Set([...(UN_NAMES[code]?.[language] ?? []), ...listed(code, language)])]]),
  ) as Record<Locale, string[]>;
}

function listed(code: string, language: Locale): string[] {
  // Both Congos are also called "Congo" there.
  return [LISTS[language][code] ?? []].flat().filter((name) => name.length > 3 && (code === "CG" || name !== "Congo"));
}

/** Finds a State by its English name as votes and lists of sponsors print it, in any case. */
export class StateIndex {
  private readonly byName = new Map<string, string>();

  constructor() {
    for (const { id, names } of STATES) for (const name of names.en) this.byName.set(folded(name), this.byName.get(folded(name)) ?? id);
  }

  find(words: string): string | undefined {
    return this.byName.get(folded(words));
  }
}

function folded(name: string): string {
  return tokens(name.replace(/^the /i, ""))
    .map((token) => token.folded)
    .join(" ");
}

/** Names to look for in paragraphs: of States, and those that hide one. */
export function stateNames(): KnownName[] {
  const hidden = LOCALES.flatMap((language) => HIDING[language].map((text) => ({ entityId: null, language, text })));
  const territories = [...TERRITORIES].flatMap((code) =>
    LOCALES.flatMap((language) => listed(code, language).map((text) => ({ entityId: null, language, text }))),
  );
  const states = STATES.flatMap(({ id, names }) =>
    LOCALES.flatMap((language) => names[language].map((text) => ({ entityId: id, language, text }))),
  );
  return [...states, ...territories, ...hidden];
}

/** The rows of a State that content/ does not have: its names are the editors' labels. */
export function stateRows(id: string): { entity: Row; state: Row; names: Row[] } | undefined {
  const state = STATES.find((candidate) => candidate.id === id);
  if (!state) return undefined;
  const { code, names } = state;
  const labels = Object.fromEntries(LOCALES.map((language) => [language, { text: names[language][0], status: "EDITORIAL_LABEL" }]));
  return {
    entity: { id, noun: "STATE", origin: "IMPORT", labels },
    state: { id, code, shownInOic: false },
    names: LOCALES.flatMap((language, place) =>
      names[language].map((text, order) => ({
        id: order === 0 ? `${id}/preferred-${language}` : `${id}/${language}-${order}`,
        entityId: id,
        language,
        kind: order === 0 ? "PREFERRED" : "ALTERNATIVE",
        text,
        status: "EDITORIAL_LABEL",
        from: null,
        until: null,
        order: order * LOCALES.length + place,
      })),
    ),
  };
}
