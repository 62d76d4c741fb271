import { useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { LegalBasisLine } from "@/components/text/legal-basis";
import { SaidText } from "@/components/text/said";
import type { References } from "@/lib/evidence/present";
import type { TaskView } from "@/lib/task/present";

/** The printed lists of a body, numbered: tasks, responsibilities, functions. */
export function TaskLists({ tasks, references }: { tasks: TaskView[]; references: References }) {
  const t = useTranslations("Organization");
  const kinds = [...new Set(tasks.map(({ kind }) => kind))];
  return kinds.map((kind) => (
    <div key={kind} className="mt-6 first:mt-0">
      <h3 className="text-lg font-semibold">{t("taskKind", { kind })}</h3>
      <ol className="mt-2 list-decimal space-y-3 ps-6 marker:text-muted">
        {tasks
          .filter((task) => task.kind === kind)
          .map((task) => (
            <li key={task.id} id={task.id} className="ps-1">
              <SaidText said={task.text}>
                <Pins pins={references.pins(task.id)} />
              </SaidText>
              <LegalBasisLine basis={task.legalBasis} pins={references.pins(task.id, "legalBasis")} />
            </li>
          ))}
      </ol>
    </div>
  ));
}
