import type { Link } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import type { TaskParams } from "./params";
import type { TaskView } from "./present";

/** The tasks that pass the filters. */
export function filterTasks<T extends TaskView>(tasks: T[], { body, kind, topic, basis }: TaskParams): T[] {
  return tasks
    .filter((task) => body === undefined || task.organization.id === body || task.unit?.id === body)
    .filter((task) => kind === undefined || task.kind === kind)
    .filter((task) => topic === undefined || task.topics.some(({ id }) => id === topic))
    .filter((task) => basis === undefined || task.legalBasis?.work.id === basis);
}

export type Choice = { link: Link; count: number };
export type Choices = { body: Choice[]; topic: Choice[]; basis: Choice[]; kind: { kind: string; count: number }[] };

/** What can be chosen in each filter, with the number of tasks. */
export function choicesOf(tasks: TaskView[], locale: Locale): Choices {
  return {
    body: count(tasks.map(({ organization, unit }) => (unit ? [organization, unit] : [organization]))),
    topic: byName(count(tasks.map(({ topics }) => topics)), locale),
    basis: byName(count(tasks.map(({ legalBasis }) => (legalBasis ? [legalBasis.work] : []))), locale),
    kind: [...new Set(tasks.map(({ kind }) => kind))].map((kind) => ({ kind, count: tasks.filter((task) => task.kind === kind).length })),
  };
}

type Parsed = { params: TaskParams; ignored: string[] };

/** A body, legal basis or concept that is not there is left out and named, as any other nonsense of an address. */
export function dropUnknown({ params, ignored }: Parsed, { body, basis }: Choices, topicId: string | undefined): Parsed {
  const known = { body: body.map(({ link }) => link.id), basis: basis.map(({ link }) => link.id), topic: [topicId] };
  const unknown = (["body", "basis", "topic"] as const).filter((key) => params[key] !== undefined && !known[key].includes(params[key]));
  return { params: { ...params, ...Object.fromEntries(unknown.map((key) => [key, undefined])) }, ignored: [...ignored, ...unknown] };
}

function count(links: Link[][]): Choice[] {
  const choices = new Map<string, Choice>();
  for (const link of links.flat()) {
    const { count: before } = choices.get(link.id) ?? { count: 0 };
    choices.set(link.id, { link, count: before + 1 });
  }
  return [...choices.values()];
}

function byName(choices: Choice[], locale: Locale): Choice[] {
  return choices.toSorted((one, other) => one.link.label.text.localeCompare(other.link.label.text, locale));
}
