import { preload } from "react-dom";
import { INTERFACE_FONTS, READING_FONTS } from "@/lib/i18n/fonts";
import type { Locale } from "@/lib/i18n/locales";

/** Lets the browser fetch the faces of a page's interface before its style sheet asks for them. */
export function preloadInterface(locale: Locale): void {
  preloadAll(INTERFACE_FONTS[locale]);
}

/** The same for the faces of the texts that a page is read for. */
export function preloadReading(languages: readonly Locale[]): void {
  preloadAll(languages.flatMap((language) => READING_FONTS[language]));
}

/** For a few lines set in `reading`: the Arabic face alone, which no other is like; more would delay what is above. */
export function preloadNaskh(languages: readonly Locale[]): void {
  if (languages.includes("ar")) preloadAll(READING_FONTS.ar.slice(0, 1));
}

/** React sends one hint for an address, however often it is named. */
function preloadAll(fonts: readonly string[]): void {
  for (const font of fonts) preload(font, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
}
