import type { z } from "zod";
import { loadAspects } from "@/lib/api/aspects";
import { atomFormat } from "@/lib/api/formats/atom";
import { tableFormats } from "@/lib/api/formats/table";
import { rdfFormats } from "@/lib/api/formats/rdf";
import { describeEvent } from "@/lib/event/rdf";
import { calendarFormat, eventCalendarFormat } from "@/lib/event/calendar";
import { withNamed } from "@/lib/api/named";
import { item, list, type List } from "@/lib/api/operation";
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
    read: async (filter, page) => listEvents(await withNamed(filter, "EVENT"), page),
    key: ({ dateStart, id }) => [dateStart, id],
    present: async (rows, reading) => {
      const aspects = await loadAspects(rows.map((row) => row.id));
      return rows.map((row) => toEventResource(row, aspects, reading));
    },
    formats: [
      ...rdfFormats<List<z.infer<typeof eventResource>>>(({ items }, graph) => items.forEach((record) => describeEvent(record, graph))),
      ...tableFormats(eventResource, "Events"),
      calendarFormat,
      atomFormat("OIC knowledge base: Events"),
    ],
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
    formats: [...rdfFormats(describeEvent), eventCalendarFormat],
    example: { id: "cfm-ex-21" },
  }),
];
