import type { Metadata } from "next";
import { LOCALES, type Locale } from "@/lib/i18n/locales";

/** Canonical address and the other languages' addresses of a page; `path` is without its language. */
export function alternates(locale: Locale, path: string): NonNullable<Metadata["alternates"]> {
  return {
    canonical: `/${locale}${path}`,
    languages: Object.fromEntries(LOCALES.map((other) => [other, `/${other}${path}`])),
  };
}
