import { LOCALE_FACTS, type Locale } from "./locales";

/** Names joined as the house writes each language: next-intl would take plain `en`, which puts a comma before "and". */
export function formatList(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(LOCALE_FACTS[locale].tag, { type: "conjunction" }).format(names);
}
