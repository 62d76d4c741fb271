import { headers } from "next/headers";
import { getLocale } from "next-intl/server";
import { originOf } from "@/lib/api/origin";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { citationsOf, type CitationsOf } from "@/lib/work/citations";
import { getWork } from "@/lib/work/queries";
import type { WorkRow } from "@/lib/work/select";

/** The citations of a work (`all`) or of one of its paragraphs, as of today; or null. */
export async function getCitations(
  id: string,
  address: string,
  locale?: Locale,
): Promise<{ row: WorkRow; citations: CitationsOf[] } | null> {
  const [row, own, head] = await Promise.all([getWork(id), locale ?? getLocale(), headers()]);
  if (!row || !isLocale(own)) return null;
  const today = new Date().toISOString().slice(0, 10);
  const citations = citationsOf(row, own, { address: address === "all" ? null : address, origin: originOf({ headers: head }), today });
  return citations && { row, citations };
}
