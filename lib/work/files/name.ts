import { isLocale, type Locale } from "@/lib/i18n/locales";
import { parseLanguages } from "../languages";

export const FILE_KINDS = ["docx", "pdf"] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export const FILE_TYPES: Record<FileKind, string> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
};

/** `ar.docx`, `ar-en-fr.pdf`: the languages in the one order that has an address; anything else is null. */
export function parseFileName(name: string): { languages: Locale[]; kind: FileKind } | null {
  const [, address = "", extension = ""] = /^([a-z-]{2,8})\.([a-z]{3,4})$/.exec(name) ?? [];
  const kind = FILE_KINDS.find((one) => one === extension);
  const languages = isLocale(address) ? [address] : parseLanguages(address);
  return kind && languages ? { languages, kind } : null;
}

export function fileHref(locale: Locale, id: string, languages: readonly Locale[], kind: FileKind): string {
  return `/${locale}/resolutions/${id}/files/${languages.join("-")}.${kind}`;
}
