import { describe, expect, it } from "vitest";
import { answer } from "@/lib/task/answer";
import { choicesOf, dropUnknown, filterTasks } from "@/lib/task/filter";
import type { Link } from "@/lib/entity/present";
import type { TaskView } from "@/lib/task/present";
import { byBody } from "@/lib/task/register";

const link = (id: string, noun = "ORGANIZATION"): Link => ({
  id,
  noun,
  label: { language: "en", text: id, status: "SOURCE", originals: [] },
});

const task = (id: string, change: Partial<TaskView> = {}): TaskView => ({
  id,
  kind: "TASK",
  order: 1,
  text: { language: "en", text: id, status: "SOURCE", originals: [] },
  organization: link("dpq"),
  unit: null,
  legalBasis: null,
  topics: [],
  concerns: [],
  ...change,
});

const tasks = [task("a"), task("b", { organization: link("cabinet"), topics: [link("media", "TOPIC")] }), task("c", { kind: "FUNCTION" })];
const rank = (entityId: string, score: number, strict = false) => ({ entityId, score, strict });
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe("the answer to a question", () => {
  it("is the tasks that hold all its words; others come near", () => {
    const { best, near } = answer(tasks, [rank("b", 0.9, true), rank("a", 0.8), rank("c", 0.2)]);
    expect([ids(best), ids(near)]).toEqual([["b"], ["a"]]);
  });

  it("is the best, where none holds them all", () => {
    const { best, near } = answer(tasks, [rank("c", 0.6), rank("a", 0.55), rank("b", 0.4)]);
    expect([ids(best), ids(near)]).toEqual([["c", "a"], ["b"]]);
  });

  it("is only among the tasks that pass the filters", () => {
    expect(ids(answer(filterTasks(tasks, { kind: "FUNCTION" }), [rank("a", 1, true), rank("c", 0.5)]).best)).toEqual(["c"]);
  });

  it("may be none", () => {
    expect(answer(tasks, [])).toEqual({ best: [], near: [] });
  });
});

describe("the filters", () => {
  it.each([
    [{ body: "cabinet" }, ["b"]],
    [{ kind: "FUNCTION" as const }, ["c"]],
    [{ topic: "media" }, ["b"]],
    [{ basis: "charter" }, []],
    [{}, ["a", "b", "c"]],
  ])("%o", (params, expected) => {
    expect(ids(filterTasks(tasks, params))).toEqual(expected);
  });

  it("name what is not there", () => {
    const choices = choicesOf(tasks, "en");
    const parsed = { params: { body: "atlantis", topic: "media" }, ignored: ["kind"] };
    expect(dropUnknown(parsed, choices, "media")).toEqual({ params: { body: undefined, topic: "media" }, ignored: ["kind", "body"] });
  });

  it("count what can be chosen", () => {
    expect(choicesOf(tasks, "en").body.map(({ link: { id }, count }) => [id, count])).toEqual([
      ["dpq", 2],
      ["cabinet", 1],
    ]);
  });
});

it("groups the tasks by body, in the order in which the bodies come", () => {
  expect(byBody(tasks).map((group) => [group.body.id, ids(group.tasks)])).toEqual([
    ["dpq", ["a", "c"]],
    ["cabinet", ["b"]],
  ]);
});
