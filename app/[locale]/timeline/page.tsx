import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { TimelinePage } from "@/components/event/timeline-page";
import { getEvidence } from "@/lib/entity/queries";
import { toFoundings, toYearWorks } from "@/lib/event/lanes/present";
import { timelineParams } from "@/lib/event/params";
import { toEvent } from "@/lib/event/present";
import { getEvents } from "@/lib/event/queries";
import { filterEvents, organsOf } from "@/lib/event/timeline";
import { getFoundings } from "@/lib/organization/chart/queries";
import { sourceTitles } from "@/lib/source/present";
import { getSourceLabels } from "@/lib/source/queries";
import { alternates } from "@/lib/url/alternates";
import { parseParams } from "@/lib/url/params";
import { countWorksByYear } from "@/lib/work/counts";

// The filter stands in the address; the rows come from the cache.
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const [locale, nav] = await Promise.all([getLocale(), getTranslations("Nav")]);
  return { title: nav("timeline"), alternates: alternates(locale, "/timeline") };
}

export default async function Page({ searchParams }: PageProps<"/[locale]/timeline">) {
  const [locale, raw, rows, sources, foundings, works] = await Promise.all([
    getLocale(),
    searchParams,
    getEvents(),
    getSourceLabels(),
    getFoundings(),
    countWorksByYear(),
  ]);
  const evidence = await getEvidence(rows.map(({ id }) => id).join(","));
  const events = rows.map((row) => toEvent(row, locale));
  const organs = organsOf(events);
  const { params, ignored } = parseParams(timelineParams(organs.map(({ id }) => id)), raw);
  return (
    <TimelinePage
      events={filterEvents(events, params)}
      foundings={toFoundings(foundings, locale)}
      works={toYearWorks(works)}
      organs={organs}
      params={params}
      ignored={ignored}
      evidence={evidence}
      sources={sourceTitles(sources, locale)}
    />
  );
}
