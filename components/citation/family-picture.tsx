import { useLocale, useTranslations } from "next-intl";
import { EntityLink } from "@/components/text/entity-link";
import { arcPath, ARCS, ROW } from "@/lib/citation/layout";
import type { Graph } from "@/lib/citation/graph";
import { LOCALE_FACTS } from "@/lib/i18n/locales";
import { round } from "@/lib/picture/geometry";

/** The members of a family one under the other, oldest first, with an arc for each citation of one by another: the list is the picture. */
export function FamilyPicture({ graph, self }: { graph: Graph; self: string }) {
  const locale = useLocale();
  const t = useTranslations("Citations");
  const { direction } = LOCALE_FACTS[locale];
  const height = round(graph.nodes.length * ROW);
  const cited = (id: string) => graph.edges.filter(({ from }) => from === id).length;
  const citedBy = (id: string) => graph.edges.filter(({ to }) => to === id).length;
  return (
    <div className="flex text-sm">
      <svg
        aria-hidden
        viewBox={`0 0 ${ARCS} ${height}`}
        className="shrink-0 overflow-visible max-sm:w-[4em]"
        preserveAspectRatio="none"
        style={{ inlineSize: `${ARCS}em`, blockSize: `${height}em` }}
      >
        {graph.edges.map((edge) => (
          <path
            key={`${edge.from}-${edge.to}`}
            d={arcPath(edge, graph, direction)}
            fill="none"
            stroke={edge.from === self || edge.to === self ? "var(--color-accent)" : "var(--color-muted)"}
            strokeWidth={edge.from === self || edge.to === self ? 0.14 : 0.08}
          />
        ))}
      </svg>
      <ol className="min-w-0 grow">
        {graph.nodes.map(({ id, link, number, year }) => (
          <li key={id} style={{ blockSize: `${ROW}em` }} className="flex flex-col justify-center border-s-2 border-line ps-3">
            <span className={`block truncate py-0.5 ${id === self ? "font-semibold" : ""}`} aria-current={id === self ? "true" : undefined}>
              <EntityLink link={link} />
            </span>
            <span className="block truncate text-muted">
              {[number, year].map((fact) => fact && <bdi key={fact}>{`${fact} · `}</bdi>)}
              {t("inFamily", { cites: cited(id), cited: citedBy(id) })}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
