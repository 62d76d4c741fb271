import { toLink, type Link } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import { toTask, type TaskView } from "./present";
import type { TaskEntryRow } from "./select";

/** A body above the one that has a task; `part` is where the evidence of the lower one proves it. */
export type Parent = { relation: string; link: Link; part: string };

/** A task in the register: with the bodies above the one that has it. */
export type TaskEntry = TaskView & { parents: Parent[]; /** What kind of body has it. */ classification: string };

export function toEntry(row: TaskEntryRow, locale: Locale): TaskEntry {
  const parents = row.organization.parentRelations.map(({ id, relation, parent }) => ({
    relation,
    link: toLink(parent, locale),
    part: `parents.${id.split("/").at(-1) ?? ""}`,
  }));
  return { ...toTask(row, locale), parents, classification: row.organization.organization?.classification ?? "" };
}

/** The higher bodies first, in the order of these kinds. */
export function sortByBody(tasks: TaskEntry[], classifications: readonly string[]): TaskEntry[] {
  const rank = ({ classification }: TaskEntry) => classifications.indexOf(classification);
  return tasks.toSorted((one, other) => rank(one) - rank(other));
}

/** Tasks by the body that has them, in the order in which the bodies come. */
export function byBody<T extends TaskView>(tasks: T[]): { body: Link; tasks: T[] }[] {
  const bodies = new Map<string, { body: Link; tasks: T[] }>();
  for (const task of tasks) {
    const group = bodies.get(task.organization.id) ?? { body: task.organization, tasks: [] };
    group.tasks.push(task);
    bodies.set(task.organization.id, group);
  }
  return [...bodies.values()];
}
