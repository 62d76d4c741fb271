import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { taskSelect, type TaskRow } from "./select";

/** What a body must do, list by list, in printed order. */
export const getTasksOf = cached("task.getTasksOf", async (organizationId: string): Promise<TaskRow[]> =>
  db.task.findMany({
    where: { OR: [{ organizationId }, { unitId: organizationId }] },
    select: taskSelect,
    orderBy: [{ kind: "desc" }, { order: "asc" }, { id: "asc" }],
  }),
);
