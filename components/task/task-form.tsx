import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/field";
import type { Choice, Choices } from "@/lib/task/filter";
import type { TaskParams } from "@/lib/task/params";
import type { TopicView } from "@/lib/task/topic";
import { toQuery } from "@/lib/url/params";

type Props = { params: TaskParams; choices: Choices; topic: TopicView | null; /** Tasks found. */ count: number };

/** The question and its filters: a plain form that works without JavaScript. */
export function TaskForm({ params, choices, topic, count }: Props) {
  const locale = useLocale();
  const t = useTranslations("Task");
  const organization = useTranslations("Organization");
  const kinds = choices.kind.map((choice) => ({
    value: choice.kind,
    label: `${organization("taskKind", { kind: choice.kind })} (${choice.count})`,
  }));
  const topics =
    topic && !choices.topic.some(({ link }) => link.id === topic.link.id)
      ? [...choices.topic, { link: topic.link, count: 0 }]
      : choices.topic;
  const asked = Object.values(params).some((value) => value !== undefined);
  return (
    <>
      <form className="no-print mt-6 grid grid-cols-2 items-end gap-4 lg:grid-cols-4">
        <div className="col-span-2 grid items-end gap-4 sm:grid-cols-[1fr_auto] lg:col-span-4">
          <TextField name="q" label={t("question")} defaultValue={params.q} maxLength={300} dir="auto" />
          <Button type="submit">{t("ask")}</Button>
        </div>
        <SelectField name="body" label={t("body")} defaultValue={params.body ?? ""} options={options(t("all"), choices.body)} />
        <SelectField name="kind" label={t("kind")} defaultValue={params.kind ?? ""} options={[{ value: "", label: t("all") }, ...kinds]} />
        <SelectField name="topic" label={t("topics")} defaultValue={params.topic ?? ""} options={options(t("all"), topics)} />
        <SelectField name="basis" label={t("basis")} defaultValue={params.basis ?? ""} options={options(t("all"), choices.basis)} />
      </form>
      {!asked && <Examples />}
      <p role="status" className="mt-4 text-sm text-muted">
        {t("found", { count })}
        {asked && (
          <span className="no-print">
            {" · "}
            <a href={`/${locale}/tasks`}>{t("clear")}</a>
          </span>
        )}
      </p>
    </>
  );
}

function options(all: string, choices: Choice[]) {
  return [{ value: "", label: all }, ...choices.map(({ link, count }) => ({ value: link.id, label: `${link.label.text} (${count})` }))];
}

function Examples() {
  const locale = useLocale();
  const t = useTranslations("Task");
  return (
    <ul className="no-print mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {(["example1", "example2", "example3"] as const).map((example) => (
        <li key={example}>
          <a href={`/${locale}/tasks${toQuery({ q: t(example) })}`} className="inline-block py-1">
            {t(example)}
          </a>
        </li>
      ))}
    </ul>
  );
}
