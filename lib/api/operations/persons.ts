import { loadAspects } from "@/lib/api/aspects";
import { atomFormat } from "@/lib/api/formats/atom";
import { tableFormats } from "@/lib/api/formats/table";
import { withNamed } from "@/lib/api/named";
import { item, list } from "@/lib/api/operation";
import { listPersons } from "@/lib/person/queries";
import { personResource, toPersonResource } from "@/lib/person/resource";
import { id, optionalId, q } from "./params";

export const persons = [
  list({
    id: "listPersons",
    tag: "Persons",
    path: "/persons",
    summary: "Persons whom a document names, by id",
    filter: { q, state: optionalId("Persons of this State.") },
    item: personResource,
    read: async (filter, page) => listPersons(await withNamed(filter, "PERSON"), page),
    key: ({ id }) => [id],
    present: async (rows, reading) => {
      const aspects = await loadAspects(rows.map((row) => row.id));
      return rows.map((row) => toPersonResource(row, aspects, reading));
    },
    formats: [...tableFormats(personResource, "Persons"), atomFormat("OIC knowledge base: Persons")],
    example: { query: { state: "ma" } },
  }),
  item({
    id: "getPerson",
    tag: "Persons",
    path: "/persons/{id}",
    summary: "One person",
    params: { id },
    item: personResource,
    read: async (params, reading) => {
      const [row] = (await listPersons(params, { after: null, limit: 1 })).rows;
      return row ? toPersonResource(row, await loadAspects([row.id]), reading) : null;
    },
    example: { id: "king-mohammed-vi" },
  }),
];
