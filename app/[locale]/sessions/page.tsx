import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SessionsPage } from "@/components/event/sessions-page";
import { getEvidence } from "@/lib/entity/queries";
import { sessionParams } from "@/lib/event/params";
import { getSessions } from "@/lib/event/queries";
import { groupSessions, toSession } from "@/lib/event/sessions";
import { sourceTitles } from "@/lib/source/present";
import { getSourceLabels } from "@/lib/source/queries";
import { alternates } from "@/lib/url/alternates";
import { parseParams } from "@/lib/url/params";

// The filter stands in the address; the rows come from the cache.
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const [locale, nav] = await Promise.all([getLocale(), getTranslations("Nav")]);
  return { title: nav("sessions"), alternates: alternates(locale, "/sessions") };
}

export default async function Page({ searchParams }: PageProps<"/[locale]/sessions">) {
  const [locale, raw, rows, sources] = await Promise.all([getLocale(), searchParams, getSessions(), getSourceLabels()]);
  const evidence = await getEvidence(rows.map(({ id }) => id).join(","));
  const groups = groupSessions(rows.map((row) => toSession(row, locale)).filter((session) => session !== null));
  const { params, ignored } = parseParams(sessionParams(groups.map(({ organ }) => organ.id)), raw);
  return <SessionsPage all={groups} organ={params.organ} ignored={ignored} evidence={evidence} sources={sourceTitles(sources, locale)} />;
}
