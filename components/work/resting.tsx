import { useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { EntityLink } from "@/components/text/entity-link";
import { Facts, type Fact } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import type { References } from "@/lib/evidence/present";
import type { Rests, WorkView } from "@/lib/work/present";

/** The bodies the work set up, the posts and tasks that rest on it. */
export function Resting({ work, references }: { work: WorkView; references: References }) {
  const t = useTranslations("Work");
  const { established, posts, tasks, type } = work;
  const lines: (Fact | null)[] = [
    established.length > 0
      ? {
          key: "bodies",
          term: t("established"),
          value: (
            <Lines
              rests={established.map((link) => ({ link, article: null, body: null }))}
              type={type}
              references={references}
              part="established"
            />
          ),
        }
      : null,
    posts.length > 0
      ? { key: "posts", term: t("posts"), value: <Lines rests={posts} type={type} references={references} part="legalBasis" /> }
      : null,
    tasks.length > 0
      ? { key: "tasks", term: t("tasks"), value: <Lines rests={tasks} type={type} references={references} part="legalBasis" /> }
      : null,
  ];
  const facts = lines.filter((line) => line !== null);
  if (facts.length === 0) return null;
  return (
    <Section id="effects" title={t("resting")}>
      <Facts facts={facts} />
    </Section>
  );
}

function Lines({ rests, type, references, part }: { rests: Rests[]; type: string; references: References; part: string }) {
  const t = useTranslations("Organization");
  return (
    <ul className="space-y-1">
      {rests.map(({ link, article, body }) => (
        <li key={link.id} className="[&_a]:py-0.5">
          <EntityLink link={link} />
          <Pins pins={references.pins(link.id, part)} />
          {(article ?? body) !== null && (
            <span className="block text-sm text-muted">
              {article && t("article", { type, number: article })}
              {article && body && " · "}
              {body && <EntityLink link={body} />}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
