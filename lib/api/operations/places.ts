import { loadAspects } from "@/lib/api/aspects";
import { atomFormat } from "@/lib/api/formats/atom";
import { tableFormats } from "@/lib/api/formats/table";
import { withNamed } from "@/lib/api/named";
import { item, list } from "@/lib/api/operation";
import { listPlaces } from "@/lib/place/queries";
import { placeResource, toPlaceResource } from "@/lib/place/resource";
import { id, optionalId, q } from "./params";

export const places = [
  list({
    id: "listPlaces",
    tag: "Places",
    path: "/places",
    summary: "Cities, sites and territories, by id",
    filter: { q, within: optionalId("Places in this place or State.") },
    item: placeResource,
    read: async (filter, page) => listPlaces(await withNamed(filter, "PLACE"), page),
    key: ({ id }) => [id],
    present: async (rows, reading) => {
      const aspects = await loadAspects(rows.map((row) => row.id));
      return rows.map((row) => toPlaceResource(row, aspects, reading));
    },
    formats: [...tableFormats(placeResource, "Places"), atomFormat("OIC knowledge base: Places")],
    example: { query: {} },
  }),
  item({
    id: "getPlace",
    tag: "Places",
    path: "/places/{id}",
    summary: "One place",
    params: { id },
    item: placeResource,
    read: async (params, reading) => {
      const [row] = (await listPlaces(params, { after: null, limit: 1 })).rows;
      return row ? toPlaceResource(row, await loadAspects([row.id]), reading) : null;
    },
    example: { id: "rabat" },
  }),
];
