import type { Metadata } from "next";
import { pageData } from "@/lib/api/page-formats";
import { DEFAULT_LOCALE, LOCALES, type Locale } from "@/lib/i18n/locales";

/** Canonical address, the other languages' addresses and the data of a page; `path` is without its language. */
export function alternates(locale: Locale, path: string): NonNullable<Metadata["alternates"]> {
  const data = pageData(path);
  return {
    canonical: `/${locale}${path}`,
    languages: {
      ...Object.fromEntries(LOCALES.map((other) => [other, `/${other}${path}`])),
      "x-default": path === "" ? "/" : `/${DEFAULT_LOCALE}${path}`,
    },
    types: Object.fromEntries((data?.formats ?? []).map(({ type, extension }) => [type, `${data?.path}.${extension}`])),
  };
}
