import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { taskEntrySelect, taskSelect, topicSelect, type TaskEntryRow, type TaskRow, type TopicRow } from "./select";

/** What a body must do, list by list, in printed order. */
export const getTasksOf = cached("task.getTasksOf", async (organizationId: string): Promise<TaskRow[]> =>
  db.task.findMany({
    where: { OR: [{ organizationId }, { unitId: organizationId }] },
    select: taskSelect,
    orderBy: [{ kind: "desc" }, { order: "asc" }, { id: "asc" }],
  }),
);

/** Every task of every body: the bodies in their order, their lists in printed order. */
export const getTasks = cached("task.getTasks", async (): Promise<TaskEntryRow[]> =>
  db.task.findMany({
    select: taskEntrySelect,
    orderBy: [
      { organization: { organization: { order: "asc" } } },
      { organizationId: "asc" },
      { kind: "desc" },
      { order: "asc" },
      { id: "asc" },
    ],
  }),
);

/** A concept under which tasks, texts or paragraphs are filed. */
export const getTopic = cached("task.getTopic", async (id: string): Promise<TopicRow | null> =>
  db.topic.findUnique({ where: { id }, select: topicSelect }),
);
