import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { TasksPage } from "@/components/task/tasks-page";
import { getAspects, getEvidence } from "@/lib/entity/queries";
import { borrowEvidence } from "@/lib/evidence/borrow";
import { CLASSIFICATIONS } from "@/lib/organization/schema";
import { rankTasks } from "@/lib/search/queries";
import { sourceTitles } from "@/lib/source/present";
import { getSourceLabels } from "@/lib/source/queries";
import { answer } from "@/lib/task/answer";
import { choicesOf, dropUnknown, filterTasks } from "@/lib/task/filter";
import { taskParams } from "@/lib/task/params";
import { getTasks, getTopic } from "@/lib/task/queries";
import { sortByBody, toEntry } from "@/lib/task/register";
import { toTopic } from "@/lib/task/topic";
import { alternates } from "@/lib/url/alternates";
import { parseParams } from "@/lib/url/params";

// The question and the filters stand in the address; the tasks come from the cache.
export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/tasks">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [locale, t, raw] = await Promise.all([getLocale(), getTranslations("Task"), searchParams]);
  const { q } = parseParams(taskParams, raw).params;
  return { title: q ? `${q} · ${t("title")}` : t("title"), alternates: alternates(locale, "/tasks") };
}

export default async function Page({ searchParams }: Props) {
  const [locale, raw, rows, sources] = await Promise.all([getLocale(), searchParams, getTasks(), getSourceLabels()]);
  const parsed = parseParams(taskParams, raw);
  const tasks = sortByBody(
    rows.map((row) => toEntry(row, locale)),
    CLASSIFICATIONS,
  );
  const choices = choicesOf(tasks, locale);
  const topic = parsed.params.topic ? await getTopic(parsed.params.topic) : null;
  const { params, ignored } = dropUnknown(parsed, choices, topic?.id);
  const bodies = [...new Set(rows.map(({ organization }) => organization.id))];
  const [aspects, evidence, ranks] = await Promise.all([
    getAspects([...rows.map(({ id }) => id), ...(topic ? [topic.id] : [])].join(",")),
    getEvidence(bodies.join(",")),
    params.q ? rankTasks(params.q, locale) : [],
  ]);
  const shown = filterTasks(tasks, params);
  const facts = params.q ? tasks.flatMap(({ organization, parents }) => parents.map(({ part }) => ({ id: organization.id, part }))) : [];
  return (
    <TasksPage
      params={params}
      ignored={ignored}
      choices={choices}
      shown={shown}
      answer={params.q ? answer(shown, ranks) : null}
      topic={topic && toTopic(topic, locale)}
      aspects={{ ...aspects, evidence: [...aspects.evidence, ...borrowEvidence({ evidence }, facts)] }}
      sources={sourceTitles(sources, locale)}
    />
  );
}
