import { z } from "zod";
import { loadAspects } from "@/lib/api/aspects";
import { atomFormat } from "@/lib/api/formats/atom";
import { tableFormats } from "@/lib/api/formats/table";
import { rdfFormats } from "@/lib/api/formats/rdf";
import { describeTopic } from "@/lib/task/rdf";
import { withNamed } from "@/lib/api/named";
import { item, list, type List } from "@/lib/api/operation";
import { listTopics } from "@/lib/task/queries";
import { topicResource, toTopicResource } from "@/lib/task/resource";
import { id, optionalId, q } from "./params";

export const topics = [
  list({
    id: "listTopics",
    tag: "Topics",
    path: "/topics",
    summary: "Sub-dossiers, subjects and operative verbs, by id",
    filter: {
      q,
      scheme: z.enum(["SUB_DOSSIER", "SUBJECT", "OPERATIVE_VERB"]).optional().meta({ description: "Scheme." }),
      body: optionalId("Sub-dossiers of this division."),
    },
    item: topicResource,
    read: async (filter, page) => listTopics(await withNamed(filter, "TOPIC"), page),
    key: ({ id }) => [id],
    present: async (rows, reading) => {
      const aspects = await loadAspects(rows.map((row) => row.id));
      return rows.map((row) => toTopicResource(row, aspects, reading));
    },
    formats: [
      ...rdfFormats<List<z.infer<typeof topicResource>>>(({ items }, graph) => items.forEach((record) => describeTopic(record, graph))),
      ...tableFormats(topicResource, "Topics"),
      atomFormat("OIC knowledge base: Topics"),
    ],
    example: { query: { scheme: "SUB_DOSSIER" } },
  }),
  item({
    id: "getTopic",
    tag: "Topics",
    path: "/topics/{id}",
    summary: "One topic",
    params: { id },
    item: topicResource,
    read: async (params, reading) => {
      const [row] = (await listTopics(params, { after: null, limit: 1 })).rows;
      return row ? toTopicResource(row, await loadAspects([row.id]), reading) : null;
    },
    formats: [...rdfFormats(describeTopic)],
    example: { id: "topic-palestine" },
  }),
];
