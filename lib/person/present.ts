import { toLink, toLinkOrNull, type Link } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import type { PersonRow } from "./select";

export type PersonView = { id: string; link: Link; state: Link | null };

export function toPerson({ id, entity, state }: PersonRow, locale: Locale): PersonView {
  return { id, link: toLink(entity, locale), state: toLinkOrNull(state, locale) };
}
