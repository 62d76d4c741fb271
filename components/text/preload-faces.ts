import { preload } from "react-dom";
import { INTERFACE_FONTS, READING_FONTS } from "@/lib/i18n/fonts";
import type { Locale } from "@/lib/i18n/locales";

/** Lets the browser fetch the faces of a page's interface before its style sheet asks for them. */
export function preloadInterface(locale: Locale): void {
  preloadAll(INTERFACE_FONTS[locale]);
}

/** The same for the faces of texts; wherever Arabic is set in `reading`, for its face does not come later (app/fonts.css). */
export function preloadReading(languages: readonly Locale[]): void {
  preloadAll(languages.flatMap((language) => READING_FONTS[language]));
}

/** React sends one hint for an address, however often it is named. */
function preloadAll(fonts: readonly string[]): void {
  for (const font of fonts) preload(font, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
}
