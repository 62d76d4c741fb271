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
