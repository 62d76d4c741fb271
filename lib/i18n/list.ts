import type { useTranslations } from "next-intl";
import { LOCALE_FACTS, type Locale } from "./locales";

/** Languages by their names, joined; `t` has the words of `Text`. */
export function formatLanguages(languages: readonly Locale[], t: ReturnType<typeof useTranslations<"Text">>, locale: Locale): string {
  return formatList(
    languages.map((language) => t("language", { language })),
    locale,
  );
}

/** Names joined as the house writes each language: next-intl would take plain `en`, which puts a comma before "and". */
export function formatList(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(LOCALE_FACTS[locale].tag, { type: "conjunction" }).format(names);
}
