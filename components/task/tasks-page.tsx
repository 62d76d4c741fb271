import { useTranslations } from "next-intl";
import { ReferenceList } from "@/components/evidence/reference-list";
import { PageFrame } from "@/components/layout/page-frame";
import { EntityLink } from "@/components/text/entity-link";
import { Ignored } from "@/components/ui/ignored";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import type { Said } from "@/lib/entity/present";
import type { Aspects } from "@/lib/entity/queries";
import { numberEvidence, type References } from "@/lib/evidence/present";
import type { Answer } from "@/lib/task/answer";
import type { Choices } from "@/lib/task/filter";
import type { TaskParams } from "@/lib/task/params";
import { byBody, type TaskEntry } from "@/lib/task/register";
import type { TopicView } from "@/lib/task/topic";
import { toQuery } from "@/lib/url/params";
import { TaskAnswer } from "./task-answer";
import { TaskCards } from "./task-card";
import { TaskForm } from "./task-form";
import { TopicHead } from "./topic-head";

type Props = {
  params: TaskParams;
  ignored: string[];
  choices: Choices;
  /** The tasks that pass the filters. */
  shown: TaskEntry[];
  /** Where a question was asked. */
  answer: Answer<TaskEntry> | null;
  topic: TopicView | null;
  aspects: Aspects;
  sources: Map<string, Said>;
};

/** Who does what: one question over the tasks of all bodies, or all of them body by body. */
export function TasksPage({ params, ignored, choices, shown, answer, topic, aspects, sources }: Props) {
  const t = useTranslations("Task");
  const text = useTranslations("Text");
  const listed = answer ? [...answer.best, ...answer.near] : shown;
  const bodies = listed.map(({ organization }) => organization.id);
  const references = numberEvidence(aspects, [...(topic ? [topic.link.id] : []), ...listed.map(({ id }) => id), ...bodies]);
  return (
    <PageFrame path={`/tasks${toQuery(params)}`} crumbs={[{ label: t("title") }]}>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-3">{t("lead")}</p>
      <Ignored names={ignored} note={text("ignored", { names: ignored.join(", ") })} />
      <TaskForm params={params} choices={choices} topic={topic} count={answer ? answer.best.length : shown.length} />
      {topic && <TopicHead topic={topic} pins={references.pins(topic.link.id)} />}
      {answer ? (
        <TaskAnswer question={params.q ?? ""} answer={answer} aspects={aspects} references={references} />
      ) : (
        <Bodies tasks={shown} aspects={aspects} references={references} />
      )}
      <ReferenceList references={references.list} sources={sources} />
    </PageFrame>
  );
}

function Bodies({ tasks, aspects, references }: { tasks: TaskEntry[]; aspects: Aspects; references: References }) {
  return byBody(tasks).map(({ body, tasks: own }) => (
    <Section
      key={body.id}
      id={`of-${body.id}`}
      title={
        <>
          <EntityLink link={body} /> <span className="font-normal text-muted">({own.length})</span>
        </>
      }
    >
      <TaskCards tasks={own} aspects={aspects} references={references} />
    </Section>
  ));
}
