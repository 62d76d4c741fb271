import type { Locale } from "./locales";

// The bundler finds each file and turns its address into the one that app/fonts.css has too: the path must stand here as it is.
const sansArabic = new URL("../../app/fonts/interface-arabic-400.woff2", import.meta.url);
const sansArabicStrong = new URL("../../app/fonts/interface-arabic-600.woff2", import.meta.url);
const sansLatin = new URL("../../app/fonts/interface-latin.woff2", import.meta.url);
const naskh = new URL("../../app/fonts/noto-naskh-arabic-core.woff2", import.meta.url);
const serif = new URL("../../app/fonts/reading-latin.woff2", import.meta.url);

/** The faces that a page in a language shows at once; all others are fetched when a letter of theirs stands on the page. */
export const INTERFACE_FONTS: Record<Locale, readonly string[]> = {
  ar: [String(sansArabic), String(sansArabicStrong)],
  en: [String(sansLatin)],
  fr: [String(sansLatin)],
};

/** The faces of a text in a language; in Arabic ones digits and foreign words are set in the Latin face. */
export const READING_FONTS: Record<Locale, readonly string[]> = {
  ar: [String(naskh), String(serif)],
  en: [String(serif)],
  fr: [String(serif)],
};
