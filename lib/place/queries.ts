import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { placeSelect, siteSelect, type PlaceRow, type SiteRow } from "./select";

/** Every city, site and territory that a document names. */
export const getPlaces = cached("place.getPlaces", async (): Promise<PlaceRow[]> =>
  db.place.findMany({ select: placeSelect, orderBy: { id: "asc" } }),
);

/** Where bodies sit: every seat and site. */
export const getSites = cached("place.getSites", async (): Promise<SiteRow[]> =>
  db.site.findMany({ select: siteSelect, orderBy: { id: "asc" } }),
);

/** The bodies that sit at a place, a State among them, or at a place within it. */
export const getSitesAt = cached("place.getSitesAt", async (placeId: string): Promise<SiteRow[]> =>
  db.site.findMany({
    where: {
      OR: [{ placeId }, { place: { place: { withinId: placeId } } }, { place: { place: { within: { place: { withinId: placeId } } } } }],
    },
    select: siteSelect,
    orderBy: { id: "asc" },
  }),
);
