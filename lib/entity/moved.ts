import "server-only";
import { notFound, permanentRedirect } from "next/navigation";
import type { Locale } from "@/lib/i18n/locales";
import { findSuccessor, type Successor } from "./former";
import { entityHref } from "./href";

/**
 * Ends a page that has no record: leads for good (308) to the page of the record that had this id before, else says that nothing is
 * here. `rest` is what stands behind the id in the address, and is kept where the record is still of the same noun.
 */
export async function movedOrMissing(locale: Locale, { id, noun }: Successor, rest = ""): Promise<never> {
  const now = await findSuccessor(id);
  if (!now) notFound();
  permanentRedirect(entityHref(locale, now) + (now.noun === noun ? rest : ""));
}
