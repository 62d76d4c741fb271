import { useLocale, useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { Notes } from "@/components/note/notes";
import { EntityLink, EntityLinks } from "@/components/text/entity-link";
import { SaidText } from "@/components/text/said";
import { Facts, type Fact } from "@/components/ui/facts";
import type { LegalBasis } from "@/lib/entity/present";
import type { Aspects } from "@/lib/entity/queries";
import type { Reference, References } from "@/lib/evidence/present";
import { notesOf } from "@/lib/note/present";
import type { TaskEntry } from "@/lib/task/register";

type Props = {
  aspects: Aspects;
  references: References;
  /** The whole answer: also who has the task, and what is not given. */ answer?: boolean;
};

/** Tasks as cards, each with an address of its own. */
export function TaskCards({ tasks, ...props }: Props & { tasks: TaskEntry[] }) {
  return (
    <ol className="space-y-4">
      {tasks.map((task) => (
        <li key={task.id} id={task.id} className="break-inside-avoid rounded border border-line bg-raised px-4 py-3 target:border-accent">
          <Card task={task} {...props} />
        </li>
      ))}
    </ol>
  );
}

function Card({ task, aspects, references, answer = false }: Props & { task: TaskEntry }) {
  const locale = useLocale();
  const t = useTranslations("Task");
  const { id, text, kind, order } = task;
  return (
    <>
      <p className="text-sm text-muted">
        <a href={`/${locale}/tasks#${id}`} className="text-muted">
          {t("item", { kind, order: String(order) })}
        </a>
      </p>
      <div className={answer ? "mt-1 text-lg leading-snug" : "mt-1"}>
        <SaidText said={text}>
          <Pins pins={references.pins(id)} />
        </SaidText>
      </div>
      <div className="mt-3 text-sm">
        <CardFacts task={task} references={references} answer={answer} />
      </div>
      <div className="mt-3 empty:hidden">
        <Notes notes={notesOf(aspects, [id], locale)} compact />
      </div>
    </>
  );
}

function CardFacts({ task, references, answer }: { task: TaskEntry; references: References; answer: boolean }) {
  const t = useTranslations("Task");
  const relation = useTranslations("Organization");
  const text = useTranslations("Text");
  const { organization, unit, parents, legalBasis, topics, concerns } = task;
  const missing = <span className="text-muted">{text("notGiven")}</span>;
  const facts: (Fact | false)[] = [
    answer && {
      key: "body",
      term: t("body"),
      value: (
        <strong className="font-semibold">
          <EntityLink link={organization} />
        </strong>
      ),
    },
    (answer || unit !== null) && { key: "unit", term: t("unit"), value: unit ? <EntityLink link={unit} /> : missing },
    ...parents.map(
      ({ relation: name, link, part }) =>
        answer && {
          key: part,
          term: relation("relation", { relation: name }),
          value: (
            <>
              <EntityLink link={link} /> <Pins pins={references.pins(organization.id, part)} />
            </>
          ),
        },
    ),
    (answer || legalBasis !== null) && {
      key: "basis",
      term: t("basis"),
      value: legalBasis ? <Basis basis={legalBasis} pins={references.pins(task.id, "legalBasis")} /> : missing,
    },
    topics.length > 0 && { key: "topics", term: t("topics"), value: <EntityLinks links={topics} /> },
    concerns.length > 0 && { key: "concerns", term: t("concerns"), value: <EntityLinks links={concerns} /> },
  ];
  return <Facts facts={facts.filter((fact) => fact !== false)} />;
}

function Basis({ basis: { work, type, article }, pins }: { basis: LegalBasis; pins: Reference[] }) {
  const t = useTranslations("Organization");
  return (
    <>
      {article && `${t("article", { type, number: article })} · `}
      <EntityLink link={work} /> <Pins pins={pins} />
    </>
  );
}
