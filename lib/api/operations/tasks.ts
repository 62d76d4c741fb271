import { z } from "zod";
import { loadAspects } from "@/lib/api/aspects";
import { atomFormat } from "@/lib/api/formats/atom";
import { tableFormats } from "@/lib/api/formats/table";
import { withNamed } from "@/lib/api/named";
import { item, list } from "@/lib/api/operation";
import { listTasks } from "@/lib/task/queries";
import { taskResource, toTaskResource } from "@/lib/task/resource";
import { id, optionalId, q } from "./params";

export const tasks = [
  list({
    id: "listTasks",
    tag: "Tasks",
    path: "/tasks",
    summary: "What each body must do, by id",
    filter: {
      q,
      body: optionalId("Tasks of this body or unit."),
      kind: z.enum(["TASK", "RESPONSIBILITY", "FUNCTION"]).optional().meta({ description: "Kind of list." }),
      topic: optionalId("Tasks under this topic."),
      basis: optionalId("Tasks that rest on this text."),
    },
    item: taskResource,
    read: async (filter, page) => listTasks(await withNamed(filter, "TASK"), page),
    key: ({ id }) => [id],
    present: async (rows, reading) => {
      const aspects = await loadAspects(rows.map((row) => row.id));
      return rows.map((row) => toTaskResource(row, aspects, reading));
    },
    formats: [...tableFormats(taskResource, "Tasks"), atomFormat("OIC knowledge base: Tasks")],
    example: { query: { body: "dpq" } },
  }),
  item({
    id: "getTask",
    tag: "Tasks",
    path: "/tasks/{id}",
    summary: "One task",
    params: { id },
    item: taskResource,
    read: async (params, reading) => {
      const [row] = (await listTasks(params, { after: null, limit: 1 })).rows;
      return row ? toTaskResource(row, await loadAspects([row.id]), reading) : null;
    },
    example: { id: "responsibility-boycott-office-1" },
  }),
];
