import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { WorksPage } from "@/components/work/works-page";
import { alternates } from "@/lib/url/alternates";
import { parseParams } from "@/lib/url/params";
import { choicesOf, filterWorks, unknownChoices } from "@/lib/work/filter";
import { workParams } from "@/lib/work/params";
import { toWorkEntry } from "@/lib/work/present";
import { getWorks } from "@/lib/work/queries";

// The filters stand in the address; the rows come from the cache.
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("Work")]);
  return { title: t("listTitle"), alternates: alternates(locale, "/resolutions") };
}

export default async function Page({ searchParams }: PageProps<"/[locale]/resolutions">) {
  const [locale, raw, rows] = await Promise.all([getLocale(), searchParams, getWorks()]);
  const works = rows.map((row) => toWorkEntry(row, locale));
  const choices = choicesOf(works);
  const { params, ignored } = parseParams(workParams, raw);
  const unknown = unknownChoices(params, choices);
  const known = Object.fromEntries(Object.entries(params).filter(([key]) => !unknown.some((facet) => facet === key)));
  return <WorksPage shown={filterWorks(works, known)} choices={choices} params={known} ignored={[...ignored, ...unknown]} />;
}
