import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ChartPage } from "@/components/organization/chart/chart-page";
import { layoutChart } from "@/lib/organization/chart/layout";
import { CHART_ROOT, toBodies, toTies } from "@/lib/organization/chart/present";
import { getStructure } from "@/lib/organization/chart/queries";
import { buildTree } from "@/lib/organization/chart/tree";
import { alternates } from "@/lib/url/alternates";

/** Made when first asked for, kept until the content changes. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("Chart")]);
  return { title: t("title"), description: t("lead"), alternates: alternates(locale, "/organizations/chart") };
}

export default async function Page() {
  const [locale, rows] = await Promise.all([getLocale(), getStructure()]);
  const bodies = toBodies(rows, locale);
  const { tree, ties, outside } = buildTree(bodies, toTies(rows), CHART_ROOT);
  const links = new Map(bodies.map(({ id, link }) => [id, link]));
  return <ChartPage tree={tree} ties={ties} outside={outside} links={links} layout={layoutChart(tree, ties)} />;
}
