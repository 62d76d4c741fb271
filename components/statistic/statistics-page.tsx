import { useLocale, useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import type { Statistics } from "@/lib/statistic/statistics";
import { OrganPlot } from "./organ-plot";
import { Plots } from "./plots";

/** What can be counted in the collection: small plots from zero, each a table. */
export function StatisticsPage({ statistics }: { statistics: Statistics }) {
  const t = useTranslations("Statistics");
  const locale = useLocale();
  const { sessions } = statistics;
  return (
    <PageFrame path="/statistics" crumbs={[{ label: t("title") }]}>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-3 max-w-3xl">{t("lead")}</p>
      <p className="no-print mt-2">
        <a href={`/${locale}/statistics/csv`} download>
          {t("csv")}
        </a>
      </p>
      {sessions.length > 0 && (
        <Section id="sessions" title={t("sessions")} note={t("sessionsLead")}>
          <div className="space-y-6">
            {sessions.map((organ) => (
              <OrganPlot key={organ.organ.id} organ={organ} linked />
            ))}
          </div>
        </Section>
      )}
      <Plots statistics={statistics} />
    </PageFrame>
  );
}
