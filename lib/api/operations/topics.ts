import { z } from "zod";
import { loadAspects } from "@/lib/api/aspects";
import { item, list } from "@/lib/api/operation";
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
    read: (filter, page) => listTopics(filter, page),
    key: ({ id }) => [id],
    present: async (rows, reading) => {
      const aspects = await loadAspects(rows.map((row) => row.id));
      return rows.map((row) => toTopicResource(row, aspects, reading));
    },
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
    example: { id: "topic-palestine" },
  }),
];
