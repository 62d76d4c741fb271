import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { Aspects } from "@/lib/entity/queries";
import type { References } from "@/lib/evidence/present";
import type { Answer } from "@/lib/task/answer";
import type { TaskEntry } from "@/lib/task/register";
import { toQuery } from "@/lib/url/params";
import { TaskCards } from "./task-card";

type Props = { question: string; answer: Answer<TaskEntry>; aspects: Aspects; references: References };

/** The tasks that answer a question, best first; then those that come near. */
export function TaskAnswer({ question, answer: { best, near }, aspects, references }: Props) {
  const t = useTranslations("Task");
  if (best.length === 0) return <NoAnswer question={question} />;
  return (
    <>
      <Section id="answer" title={t.rich("answerTo", { question: () => <bdi>{question}</bdi> })}>
        <TaskCards tasks={best} aspects={aspects} references={references} answer />
      </Section>
      {near.length > 0 && (
        <Section id="near" title={t("near")}>
          <TaskCards tasks={near} aspects={aspects} references={references} answer />
        </Section>
      )}
    </>
  );
}

function NoAnswer({ question }: { question: string }) {
  const locale = useLocale();
  const t = useTranslations("Task");
  return (
    <Section id="answer" title={t.rich("answerTo", { question: () => <bdi>{question}</bdi> })}>
      <p>{t("none")}</p>
      <ul className="mt-3 list-disc space-y-1 ps-6 marker:text-muted">
        <li>
          <a href={`/${locale}/search${toQuery({ q: question })}`}>{t("searchAll")}</a>
        </li>
        <li>
          <a href={`/${locale}/tasks`}>{t("allTasks")}</a>
        </li>
      </ul>
    </Section>
  );
}
