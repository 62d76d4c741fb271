/** The three equal languages of the house. Adding a locale fails to compile until every field is given. */
export const LOCALES = ["ar", "en", "fr"] as const;

export type Locale = (typeof LOCALES)[number];

type LocaleFacts = {
  /** BCP 47 tag with the numbering system pinned: `ar` alone would give different digits on different systems. */
  tag: string;
  /** The language's own name, as its readers write it. */
  ownName: string;
  direction: "ltr" | "rtl";
  /** ISO 639-2 code, as Akoma Ntoso addresses use it. */
  iso3: string;
};

export const LOCALE_FACTS = {
  ar: { tag: "ar-u-nu-latn", ownName: "العربية", direction: "rtl", iso3: "ara" },
  en: { tag: "en-GB-u-nu-latn", ownName: "English", direction: "ltr", iso3: "eng" },
  fr: { tag: "fr-FR-u-nu-latn", ownName: "Français", direction: "ltr", iso3: "fra" },
} as const satisfies Record<Locale, LocaleFacts>;

export const DEFAULT_LOCALE: Locale = "en";

/** The language of an address (`/ar/states?q=…`), or the default one. */
export function localeOf(url: string): Locale {
  const first = url.split(/[/?#]/)[1];
  return isLocale(first) ? first : DEFAULT_LOCALE;
}

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale);
}
