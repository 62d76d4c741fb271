import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { afterId, among, withId, type Page, type Rows } from "@/lib/entity/page";
import type { Prisma } from "@/prisma/client/client";
import {
  taskEntrySelect,
  taskSelect,
  topicDataSelect,
  topicSelect,
  type TaskEntryRow,
  type TaskRow,
  type TopicDataRow,
  type TopicRow,
} from "./select";

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

export type TaskFilter = {
  id?: string | undefined;
  named?: string[] | undefined;
  body?: string | undefined;
  kind?: string | undefined;
  topic?: string | undefined;
  basis?: string | undefined;
};

/** Tasks by id, page by page; `body` may also be the unit that carries it. */
export async function listTasks({ id, named, body, kind, topic, basis }: TaskFilter, page: Page): Promise<Rows<TaskRow>> {
  const where: Prisma.TaskWhereInput = {
    ...withId(id),
    ...withId(id),
    entity: among(named),
    ...(body === undefined ? {} : { OR: [{ organizationId: body }, { unitId: body }] }),
    ...(kind === undefined ? {} : { kind }),
    ...(topic === undefined ? {} : { topics: { some: { topicId: topic } } }),
    ...(basis === undefined ? {} : { legalBasisId: basis }),
  };
  const [rows, total] = await Promise.all([
    db.task.findMany({ where: { AND: [where, afterId(page)] }, select: taskSelect, orderBy: { id: "asc" }, take: page.limit }),
    db.task.count({ where }),
  ]);
  return { rows, total };
}

/** Concepts by id, page by page. */
export async function listTopics(
  {
    id,
    named,
    scheme,
    body,
  }: { id?: string | undefined; named?: string[] | undefined; scheme?: string | undefined; body?: string | undefined },
  page: Page,
): Promise<Rows<TopicDataRow>> {
  const where: Prisma.TopicWhereInput = {
    ...withId(id),
    ...withId(id),
    entity: among(named),
    ...(scheme === undefined ? {} : { scheme }),
    ...(body === undefined ? {} : { organizationId: body }),
  };
  const [rows, total] = await Promise.all([
    db.topic.findMany({ where: { AND: [where, afterId(page)] }, select: topicDataSelect, orderBy: { id: "asc" }, take: page.limit }),
    db.topic.count({ where }),
  ]);
  return { rows, total };
}
