import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { StatesPage } from "@/components/state/states-page";
import { getAspects } from "@/lib/entity/queries";
import { getNamed } from "@/lib/search/queries";
import { sourceTitles } from "@/lib/source/present";
import { getSourceLabels } from "@/lib/source/queries";
import { stateParams } from "@/lib/state/params";
import { filterStates, listEvidence, MEMBER_STATES_FIGURE, sortStates, toStateLine } from "@/lib/state/present";
import { getStates } from "@/lib/state/queries";
import { getStatistics } from "@/lib/statistic/queries";
import { alternates } from "@/lib/url/alternates";
import { parseParams } from "@/lib/url/params";

// The filter stands in the address; the rows come from the cache.
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const [locale, nav] = await Promise.all([getLocale(), getTranslations("Nav")]);
  return { title: nav("states"), alternates: alternates(locale, "/states") };
}

export default async function Page({ searchParams }: PageProps<"/[locale]/states">) {
  const [locale, raw, rows, figures, sources] = await Promise.all([
    getLocale(),
    searchParams,
    getStates(),
    getStatistics(),
    getSourceLabels(),
  ]);
  const lines = sortStates(
    rows.map((row) => toStateLine(row, locale)),
    locale,
  );
  const { params, ignored } = parseParams(stateParams, raw);
  const [aspects, named] = await Promise.all([
    getAspects([MEMBER_STATES_FIGURE, ...lines.map(({ id }) => id)].join(",")),
    getNamed(params.q, locale, "STATE"),
  ]);
  return (
    <StatesPage
      shown={filterStates(lines, params.q, named)}
      q={params.q}
      ignored={ignored}
      memberStates={figures.find(({ id }) => id === MEMBER_STATES_FIGURE)?.value ?? null}
      aspects={{ ...aspects, evidence: listEvidence(aspects, lines) }}
      sources={sourceTitles(sources, locale)}
    />
  );
}
