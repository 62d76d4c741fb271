import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { StatisticsPage } from "@/components/statistic/statistics-page";
import { gatherStatistics } from "@/lib/statistic/statistics";
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
  const locale = await getLocale();
  return <StatisticsPage statistics={await gatherStatistics(null, locale)} />;
}
