import type { Locale } from "@/lib/i18n/locales";
import type { Prisma } from "@/prisma/client/client";
import { entityHref } from "./href";
import { toLink, type Link } from "./present";
import { entityLabel } from "./select";

/** What a link to any record needs, seats included: they are read on the page of their body. */
export const placeSelect = {
  ...entityLabel,
  membership: { select: { organizationId: true, eventId: true } },
} satisfies Prisma.EntitySelect;

export type PlaceRow = Prisma.EntityGetPayload<{ select: typeof placeSelect }>;

/** A record and the address at which it is read. */
export type Place = { link: Link; href: string };

/** `anchor` is a paragraph of a work. */
export function toPlace(row: PlaceRow, locale: Locale, anchor: string | null = null): Place {
  const link = toLink(row, locale);
  if (row.membership) return { link, href: seatHref(locale, row.id, row.membership) };
  return { link, href: entityHref(locale, link) + (anchor === null ? "" : `#${anchor}`) };
}

function seatHref(locale: Locale, id: string, { organizationId, eventId }: NonNullable<PlaceRow["membership"]>): string {
  return organizationId === null ? `/${locale}/sessions/${eventId}#${id}` : `/${locale}/organizations/${organizationId}#${id}`;
}
