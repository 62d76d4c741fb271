import { useLocale, useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { EntityLink } from "@/components/text/entity-link";
import { Signs } from "@/components/text/signs";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import type { CitationGraph, Graph, GraphNode } from "@/lib/citation/graph";
import type { Words } from "@/lib/entity/present";
import { entityHref } from "@/lib/entity/href";
import { languageAttributes } from "@/lib/i18n/text";
import { CitationPicture } from "./citation-picture";
import { FamilyPicture } from "./family-picture";

type Props = { graph: CitationGraph; outside: Words[]; family: Graph | null };

/** What a text cites and what cites it, as a picture and as lists; and its family over the sessions. */
export function CitationsPage({ graph, outside, family }: Props) {
  const locale = useLocale();
  const t = useTranslations("Citations");
  const nav = useTranslations("Nav");
  const { self, cites, citedBy } = graph;
  return (
    <PageFrame
      path={`/resolutions/${self.id}/citations`}
      crumbs={[
        { label: nav("resolutions"), href: `/${locale}/resolutions` },
        { label: self.short, href: entityHref(locale, self.link) },
        { label: t("title") },
      ]}
      wide
    >
      <PageTitle kind={t("title")}>
        <span {...languageAttributes(self.link.label.language)}>
          <Signs text={self.link.label.text} />
        </span>
      </PageTitle>
      {cites.length + citedBy.length > 0 ? <CitationPicture graph={graph} /> : <p className="mt-6">{t("none")}</p>}
      <div className={cites.length > 0 && citedBy.length > 0 ? "grid gap-x-10 md:grid-cols-2" : "[&_ul]:gap-x-10 md:[&_ul]:columns-2"}>
        <List id="cites" title={t("cites", { count: cites.length })} nodes={cites} />
        <List id="cited-by" title={t("citedBy", { count: citedBy.length })} nodes={citedBy} />
      </div>
      {outside.length > 0 && (
        <Section id="outside" title={t("outside", { count: outside.length })}>
          <ul className="columns-1 space-y-1 gap-x-8 text-sm sm:columns-2">
            {outside.map(({ language, text }) => (
              <li key={text}>
                <q {...languageAttributes(language)}>{text}</q>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {family && family.nodes.length > 1 && (
        <Section id="family" title={t("family", { count: family.nodes.length })} note={t("familyLead")}>
          <FamilyPicture graph={family} self={self.id} />
        </Section>
      )}
    </PageFrame>
  );
}

function List({ id, title, nodes }: { id: string; title: string; nodes: GraphNode[] }) {
  if (nodes.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <ul className="space-y-1.5">
        {nodes.map(({ id: own, link, short, year }) => (
          <li key={own} className="break-inside-avoid">
            <EntityLink link={link} />
            <span className="text-sm text-muted">
              {short !== link.label.text && !link.label.text.includes(short.replace(/…$/, "")) && (
                <>
                  {" · "}
                  <bdi>{short}</bdi>
                </>
              )}
              {year && !link.label.text.includes(year) && ` · ${year}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
