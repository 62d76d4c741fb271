import { LOCALE_FACTS, type Locale } from "@/lib/i18n/locales";
import type { WorkResource } from "../../data/resource";

/** Stands for "no date" in the United Nations' files: the schema wants a whole day. */
export const NO_DATE = "0001-01-01";

/**
 * FRBR addresses after AKN4UN. The form for the OIC (`aa-oic`, after the African Union's `aa-au`) is a proposal that the
 * organization has yet to confirm.
 */
export function frbrWork({ uri, issuer, type, date, id, normalizedNumber, printedNumber }: WorkResource): string {
  if (uri) return uri;
  const isUn = issuer?.id === "unga";
  const kind = type === "RESOLUTION" || type === "DRAFT_RESOLUTION" ? "deliberation" : type.toLowerCase().replaceAll("_", "-");
  const number = slug((isUn ? printedNumber : (normalizedNumber ?? printedNumber)) ?? id);
  return `/akn/${isUn ? "un" : "aa-oic"}/statement/${kind}/${issuer?.id ?? "unknown"}/${date?.start ?? NO_DATE}/${number}/`;
}

/** The expression's own address where it was imported with one. */
export function frbrExpression(work: WorkResource, language: Locale): string {
  const own = work.expressions.find((expression) => expression.language === language)?.uri;
  return own ?? `${frbrWork(work).replace(/\/+$/, "")}/${LOCALE_FACTS[language].iso3}@/`;
}

/** `A/RES/37/4` is `37-4` in addresses, `15/12-P` is `15-12-p`. */
function slug(number: string): string {
  return number
    .replace(/^A\/RES\//, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
