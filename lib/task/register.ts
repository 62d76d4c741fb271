import { toLink, toLinkOrNull, type Link } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import type { TaskParams } from "./params";
import { toTask, type TaskView } from "./present";
import type { TaskEntryRow, TopicRow } from "./select";

/** A body above the one that has a task; `part` is where the evidence of the lower one proves it. */
export type Parent = { relation: string; link: Link; part: string };

/** A task in the register: with the bodies above the one that has it. */
export type TaskEntry = TaskView & { parents: Parent[]; /** What kind of body has it. */ classification: string };

export function toEntry(row: TaskEntryRow, locale: Locale): TaskEntry {
  const parents = row.organization.parentRelations.map(({ id, relation, parent }) => ({ relation, link: toLink(parent, locale), part: `parents.${id.split("/").at(-1) ?? ""}` }));
  return { ...toTask(row, locale), parents, classification: row.organization.organization?.classification ?? "" };
}

/** The higher bodies first, in the order of these kinds. */
export function sortByBody(tasks: TaskEntry[], classifications: readonly string[]): TaskEntry[] {
  const rank = ({ classification }: TaskEntry) => classifications.indexOf(classification);
  return tasks.toSorted((one, other) => rank(one) - rank(other));
}

/** How well a task answers the question (lib/search). */
type Rank = { entityId: string; score: number; strict: boolean };

/** The tasks that answer, and those that come near. */
export type Answer<T> = { best: T[]; near: T[] };

/** Without every word of the question, a task answers when it is about as good as the best; and is still near when half as good. */
const AS_GOOD = 0.85;
const NEAR = 0.5;
const MOST_NEAR = 6;

/** The tasks in the order of their ranks; those that hold every word of the question answer it, whatever else is found. */
export function answer<T extends { id: string }>(tasks: T[], ranks: Rank[]): Answer<T> {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const known = ranks.filter(({ entityId }) => byId.has(entityId));
  const top = Math.max(0, ...known.map(({ score }) => score));
  const strict = known.some((rank) => rank.strict);
  const answers = (rank: Rank) => (strict ? rank.strict : rank.score >= AS_GOOD * top);
  const pick = (list: Rank[]) => list.flatMap(({ entityId }) => byId.get(entityId) ?? []);
  const near = known.filter((rank) => !answers(rank) && rank.score >= NEAR * top);
  return { best: pick(known.filter(answers)), near: pick(near).slice(0, MOST_NEAR) };
}

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

/** A concept with what is filed under it. */
export type TopicView = {
  link: Link;
  scheme: string;
  division: Link | null;
  covers: Link[];
  works: Link[];
  paragraphs: { work: Link; addresses: string[] }[];
};

export function toTopic({ scheme, entity, organization, covers }: TopicRow, locale: Locale): TopicView {
  const paragraphs = new Map<string, { work: Link; addresses: string[] }>();
  for (const { provision } of entity.verbUses) {
    const work = toLink(provision.work.entity, locale);
    const entry = paragraphs.get(work.id) ?? { work, addresses: [] };
    if (!entry.addresses.includes(provision.address)) entry.addresses.push(provision.address);
    paragraphs.set(work.id, entry);
  }
  return {
    link: toLink(entity, locale),
    scheme,
    division: toLinkOrNull(organization, locale),
    covers: covers.map((cover) => toLink(cover.organization, locale)),
    works: entity.workTopics.map(({ work }) => toLink(work.entity, locale)),
    paragraphs: [...paragraphs.values()],
  };
}
