import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { HomePage } from "@/components/home/home-page";
import { toLink } from "@/lib/entity/present";
import { countTexts } from "@/lib/coverage/queries";
import { countEntities, countEvidence } from "@/lib/entity/queries";
import { toEvent } from "@/lib/event/present";
import { getLatestSessions } from "@/lib/event/queries";
import { getOrganizations } from "@/lib/organization/queries";
import { sourceTitles } from "@/lib/source/present";
import { getSourceLabels } from "@/lib/source/queries";
import { alternates } from "@/lib/url/alternates";
import { toWorkLine } from "@/lib/work/present";
import { getLatestResolutions, getNewTexts } from "@/lib/work/queries";

export function generateStaticParams() {
  return [];
}

export async function generateMetadata(): Promise<Metadata> {
  return { alternates: alternates(await getLocale(), "") };
}

export default async function Page() {
  const [locale, organizations, sessions, resolutions, added, counts, quotations, sources, texts] = await Promise.all([
    getLocale(),
    getOrganizations(),
    getLatestSessions(),
    getLatestResolutions(),
    getNewTexts(),
    countEntities(),
    countEvidence(),
    getSourceLabels(),
    countTexts(),
  ]);
  const organs = organizations.filter(({ classification }) => classification === "PRINCIPAL_ORGAN");
  return (
    <HomePage
      organs={organs.map(({ entity }) => toLink(entity, locale))}
      sessions={sessions.map((session) => toEvent(session, locale))}
      resolutions={resolutions.map((work) => toWorkLine(work, locale))}
      added={added.map((work) => toWorkLine(work, locale))}
      counts={{ ...counts, QUOTATION: quotations }}
      sources={[...sourceTitles(sources, locale)]}
      texts={texts}
    />
  );
}
