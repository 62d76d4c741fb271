import { useTranslations } from "next-intl";
import { EntityLink } from "@/components/text/entity-link";
import type { Link } from "@/lib/entity/present";
import type { Tie, Tree } from "@/lib/organization/chart/tree";

type Props = { node: Tree; ties: Map<string, Tie[]>; links: Map<string, Link> };

/** The chart as a nested list: every branch folds; the other relations of a body stand beside its name. */
export function ChartTree({ node, ties, links }: Props) {
  const t = useTranslations("Chart");
  const { link, relation, kind } = node.data;
  const others = ties.get(node.data.id) ?? [];
  return (
    <li data-tree-item className="mt-1.5">
      <EntityLink link={link} />
      <span className="text-sm text-muted">
        {kind === "DOSSIER" ? `\u00a0· ${t("dossier")}` : relation && `\u00a0· ${t("relationAlone", { relation })}`}
        {others.map(({ relation: other, parent }) => {
          const target = links.get(parent);
          return (
            target && (
              <span key={`${other}-${parent}`}>
                {`\u00a0· ${t("relation", { relation: other })} `}
                <EntityLink link={target} />
              </span>
            )
          );
        })}
      </span>
      {node.children && (
        <details open>
          <summary className="w-fit py-1 text-sm text-muted">{t("below", { count: node.children.length })}</summary>
          <ul className="ms-1.5 border-s-2 border-line ps-4">
            {node.children.map((child) => (
              <ChartTree key={child.data.id} node={child} ties={ties} links={links} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
