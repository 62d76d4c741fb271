import { loadAspects } from "@/lib/api/aspects";
import { atomFormat } from "@/lib/api/formats/atom";
import { tableFormats } from "@/lib/api/formats/table";
import { withNamed } from "@/lib/api/named";
import { item, list } from "@/lib/api/operation";
import { listStates } from "@/lib/state/queries";
import { stateResource, toStateResource } from "@/lib/state/resource";
import { id, q } from "./params";

export const states = [
  list({
    id: "listStates",
    tag: "States",
    path: "/states",
    summary: "States that a document names, by id",
    filter: { q },
    item: stateResource,
    read: async (filter, page) => listStates(await withNamed(filter, "STATE"), page),
    key: ({ id }) => [id],
    present: async (rows, reading) => {
      const aspects = await loadAspects(rows.map((row) => row.id));
      return rows.map((row) => toStateResource(row, aspects, reading));
    },
    formats: [...tableFormats(stateResource, "States"), atomFormat("OIC knowledge base: States")],
    example: { query: { q: "syria" } },
  }),
  item({
    id: "getState",
    tag: "States",
    path: "/states/{id}",
    summary: "One state",
    params: { id },
    item: stateResource,
    read: async (params, reading) => {
      const [row] = (await listStates(params, { after: null, limit: 1 })).rows;
      return row ? toStateResource(row, await loadAspects([row.id]), reading) : null;
    },
    example: { id: "sy" },
  }),
];
