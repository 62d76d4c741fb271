import { useLocale, useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { EntityName } from "@/components/text/entity-link";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import type { Link } from "@/lib/entity/present";
import type { Statistics } from "@/lib/statistic/statistics";
import { toQuery } from "@/lib/url/params";
import { OrganPlot } from "./organ-plot";
import { Plots } from "./plots";

type Props = { body: Link; texts: number; statistics: Statistics };

/** What can be counted in the texts of a body. */
export function BodyStatisticsPage({ body, texts, statistics }: Props) {
  const t = useTranslations("Statistics");
  const nav = useTranslations("Nav");
  const locale = useLocale();
  const { sessions } = statistics;
  const home = `/${locale}/organizations`;
  const crumbs = [
    { label: nav("organizations"), href: home },
    { label: body.label.text, href: `${home}/${body.id}` },
    { label: t("title") },
  ];
  return (
    <PageFrame path={`/organizations/${body.id}/statistics`} crumbs={crumbs}>
      <PageTitle kind={t("title")}>
        <EntityName link={body} />
      </PageTitle>
      {texts === 0 ? (
        <p className="mt-6">{t("noTexts")}</p>
      ) : (
        <>
          <p className="mt-3 max-w-3xl">{t("bodyLead", { texts })}</p>
          <p className="no-print mt-2 flex flex-wrap gap-x-6 gap-y-1">
            <a href={`/${locale}/resolutions${toQuery({ organ: body.id })}`} className="py-0.5">
              {t("bodyTexts")}
            </a>
            <a href={`${home}/${body.id}/statistics/csv`} download className="py-0.5">
              {t("csv")}
            </a>
          </p>
          {sessions.length > 0 && (
            <Section id="sessions" title={t("bodySessions")}>
              {sessions.map((organ) => (
                <OrganPlot key={organ.organ.id} organ={organ} />
              ))}
            </Section>
          )}
          <Plots statistics={statistics} />
        </>
      )}
    </PageFrame>
  );
}
