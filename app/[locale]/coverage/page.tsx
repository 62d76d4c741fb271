import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CoveragePage } from "@/components/coverage/coverage-page";
import { toCover } from "@/lib/coverage/present";
import { countFindings, countLanguages, countSessions } from "@/lib/coverage/queries";
import { toEvent } from "@/lib/event/present";
import { getEvents } from "@/lib/event/queries";
import { alternates } from "@/lib/url/alternates";

/** Made when first asked for, kept until the content changes. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("Coverage")]);
  return { title: t("title"), alternates: alternates(locale, "/coverage") };
}

export default async function Page() {
  const [locale, languages, sessions, findings, rows] = await Promise.all([
    getLocale(),
    countLanguages(),
    countSessions(),
    countFindings(),
    getEvents(),
  ]);
  const events = rows.map((row) => toEvent(row, locale));
  const covers = toCover(sessions, languages, events);
  const bare = events.filter(
    ({ id, classification }) => classification === "SESSION" && !covers.some(({ session }) => session?.id === id),
  ).length;
  return <CoveragePage covers={covers} findings={findings} bare={bare} />;
}
