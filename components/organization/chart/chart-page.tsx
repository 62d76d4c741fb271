import { useLocale, useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { Picture } from "@/components/picture/picture";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { groupById } from "@/lib/entity/group";
import type { Link } from "@/lib/entity/present";
import { LOCALE_FACTS } from "@/lib/i18n/locales";
import type { ChartLayout } from "@/lib/organization/chart/layout";
import type { Tie, Tree } from "@/lib/organization/chart/tree";
import { ChartBoxes } from "./chart-boxes";
import { ChartTree } from "./chart-tree";
import { Legend } from "./legend";
import { ChartLines } from "./strokes";
import { TreeKeys } from "./tree-keys";

type Props = { tree: Tree; ties: Tie[]; outside: Tie[]; links: Map<string, Link>; layout: ChartLayout };

/** The organization from its organs down to the sub-dossiers: as a picture, and as a list that folds. */
export function ChartPage({ tree, ties, outside, links, layout }: Props) {
  const locale = useLocale();
  const t = useTranslations("Chart");
  const nav = useTranslations("Nav");
  return (
    <PageFrame
      path="/organizations/chart"
      crumbs={[{ label: nav("organizations"), href: `/${locale}/organizations` }, { label: t("title") }]}
      wide
    >
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-3 max-w-3xl">{t("lead")}</p>
      <Picture
        bounded
        title={t("picture")}
        width={layout.width}
        height={layout.height}
        lines={<ChartLines lines={layout.lines} frames={layout.frames} width={layout.width} direction={LOCALE_FACTS[locale].direction} />}
      >
        <ChartBoxes boxes={layout.boxes} />
      </Picture>
      <Legend relations={layout.lines.map(({ relation }) => relation)} />
      <Section id="list" title={t("list")} note={t("keys")}>
        <TreeKeys label={t("list")}>
          <ul>
            <ChartTree node={tree} ties={groupById([...ties, ...outside], ({ child }) => child)} links={links} />
          </ul>
        </TreeKeys>
      </Section>
    </PageFrame>
  );
}
