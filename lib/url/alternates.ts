import type { Metadata } from "next";
import { dataHref, pageData } from "@/lib/api/page-formats";
import { DEFAULT_LOCALE, LOCALES, type Locale } from "@/lib/i18n/locales";

/**
 * Canonical address, the other languages' addresses and the data of a page; `path` is without its language. `shown` is the path with the
 * filters that are set, which the data has too.
 */
export function alternates(locale: Locale, path: string, shown = path): NonNullable<Metadata["alternates"]> {
  const data = pageData(shown);
  return {
    canonical: `/${locale}${path}`,
    languages: {
      ...Object.fromEntries(LOCALES.map((other) => [other, `/${other}${path}`])),
      "x-default": path === "" ? "/" : `/${DEFAULT_LOCALE}${path}`,
    },
    types: data ? Object.fromEntries(data.formats.map(({ type, extension }) => [type, dataHref(data, extension)])) : {},
  };
}
