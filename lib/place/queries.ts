import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { afterId, among, withId, type Page, type Rows } from "@/lib/entity/page";
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

/** Places by id, page by page. */
export async function listPlaces(
  { id, named, within }: { id?: string | undefined; named?: string[] | undefined; within?: string | undefined },
  page: Page,
): Promise<Rows<PlaceRow>> {
  const where = { ...withId(id), entity: among(named), ...(within === undefined ? {} : { withinId: within }) };
  const [rows, total] = await Promise.all([
    db.place.findMany({ where: { AND: [where, afterId(page)] }, select: placeSelect, orderBy: { id: "asc" }, take: page.limit }),
    db.place.count({ where }),
  ]);
  return { rows, total };
}
