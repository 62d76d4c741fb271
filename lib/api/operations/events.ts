import { loadAspects } from "@/lib/api/aspects";
import { item, list } from "@/lib/api/operation";
import { listEvents } from "@/lib/event/queries";
import { eventResource, toEventResource } from "@/lib/event/resource";
import { eventRecord } from "@/lib/event/schema";
import { from, id, optionalId, q, until } from "./params";

export const events = [
  list({
    id: "listEvents",
    tag: "Events",
    path: "/events",
    summary: "Sessions, meetings and happenings, newest first",
    filter: {
      q,
      kind: eventRecord.shape.classification.optional().meta({ description: "Kind of event." }),
      organ: optionalId("Sessions of this organ."),
      status: eventRecord.shape.status.optional().meta({ description: "Whether it was held." }),
      from,
      until,
    },
    item: eventResource,
    read: (filter, page) => listEvents(filter, page),
    key: ({ dateStart, id }) => [dateStart, id],
    present: async (rows, reading) => {
      const aspects = await loadAspects(rows.map((row) => row.id));
      return rows.map((row) => toEventResource(row, aspects, reading));
    },
    example: { query: { kind: "SESSION" } },
  }),
  item({
    id: "getEvent",
    tag: "Events",
    path: "/events/{id}",
    summary: "One event",
    params: { id },
    item: eventResource,
    read: async (params, reading) => {
      const [row] = (await listEvents(params, { after: null, limit: 1 })).rows;
      return row ? toEventResource(row, await loadAspects([row.id]), reading) : null;
    },
    example: { id: "cfm-ex-21" },
  }),
];
