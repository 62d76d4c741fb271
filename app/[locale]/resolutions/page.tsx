import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { WorksPage } from "@/components/work/works-page";
import { getLabels } from "@/lib/entity/queries";
import { getWorksLike } from "@/lib/search/queries";
import { alternates } from "@/lib/url/alternates";
import { parseParams } from "@/lib/url/params";
import { firstPage } from "@/lib/work/filter";
import { followable, recordsIn, toWorkList } from "@/lib/work/list";
import { workParams } from "@/lib/work/params";
import { getWorkCounts, getWorkPage } from "@/lib/work/queries";

// The filters stand in the address; the rows come from the cache.
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("Work")]);
  return { title: t("listTitle"), alternates: alternates(locale, "/resolutions") };
}

export default async function Page({ searchParams }: PageProps<"/[locale]/resolutions">) {
  const [locale, raw] = await Promise.all([getLocale(), searchParams]);
  const { params: given, ignored } = parseParams(workParams, raw);
  const wanted = recordsIn(given);
  const { params: asked, unknown } = followable(given, wanted.length > 0 ? await getLabels(wanted.join(",")) : []);
  const alike = await getWorksLike(asked.q, locale);
  const [found, counts] = await Promise.all([getWorkPage({ ...asked, alike }), getWorkCounts({ ...asked, alike })]);
  // A page that begins at a work which is gone begins at the beginning, and says so.
  const lost = found ? [] : [asked.after === undefined ? "before" : "after"];
  const params = found ? asked : firstPage(asked);
  const page = found ?? (await getWorkPage({ ...params, alike })) ?? { works: [], more: { before: false, after: false } };
  const { organ, session, verb, topic } = counts.choices;
  const records = [...wanted, ...[organ, session, verb, topic].flatMap((choices) => choices.map(({ value }) => value))];
  const labels = records.length > 0 ? await getLabels([...new Set(records)].toSorted().join(",")) : [];
  return <WorksPage list={toWorkList(params, page, counts, labels, locale)} ignored={[...ignored, ...unknown, ...lost]} />;
}
