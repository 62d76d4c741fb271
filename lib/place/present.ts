import { toLink, toLinkOrNull, type Link } from "@/lib/entity/present";
import { LOCALE_FACTS, type Locale } from "@/lib/i18n/locales";
import type { PlaceRow, SiteRow } from "./select";

export const LEVELS = ["CITY", "SITE", "TERRITORY"] as const;

export type PlaceView = { id: string; level: string; link: Link; within: Link | null };

export function toPlace({ id, level, entity, within }: PlaceRow, locale: Locale): PlaceView {
  return { id, level, link: toLink(entity, locale), within: toLinkOrNull(within, locale) };
}

/** Places in the alphabetical order of the reader's language. */
export function sortPlaces(places: PlaceView[], locale: Locale): PlaceView[] {
  const { compare } = new Intl.Collator(LOCALE_FACTS[locale].tag);
  return places.toSorted((one, other) => compare(one.link.label.text, other.link.label.text));
}

/** A body at a place; `part` is the fact of the body whose evidence proves it. */
export type SiteView = { id: string; role: string; provisional: boolean; organization: Link; place: Link; part: string };

/** Sites are numbered as in content/: `oic/0` is `sites.0`. */
export function toSite({ id, role, provisional, organization, place }: SiteRow, locale: Locale): SiteView {
  return {
    id,
    role,
    provisional,
    organization: toLink(organization, locale),
    place: toLink(place, locale),
    part: `sites.${id.split("/").at(-1)}`,
  };
}
