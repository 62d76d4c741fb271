import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { StatisticsPage } from "@/components/statistic/statistics-page";
import { toBars, toOrganBars } from "@/lib/statistic/bars";
import { countByLanguages, countBySession, countBySubject, countByVerb } from "@/lib/statistic/counts";
import { alternates } from "@/lib/url/alternates";

/** Made when first asked for, kept until the content changes. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("Statistics")]);
  return { title: t("title"), description: t("lead"), alternates: alternates(locale, "/statistics") };
}

export default async function Page() {
  const [locale, sessions, subjects, verbs, languages] = await Promise.all([
    getLocale(),
    countBySession(),
    countBySubject(),
    countByVerb(),
    countByLanguages(),
  ]);
  return (
    <StatisticsPage
      sessions={toOrganBars(sessions, locale)}
      subjects={toBars(subjects, locale)}
      verbs={toBars(verbs, locale)}
      languages={languages}
    />
  );
}
