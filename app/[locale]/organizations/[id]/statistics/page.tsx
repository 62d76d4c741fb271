import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BodyStatisticsPage } from "@/components/statistic/body-statistics-page";
import { movedOrMissing } from "@/lib/entity/moved";
import { sayLabel, toLink } from "@/lib/entity/present";
import { getOrganization } from "@/lib/organization/queries";
import { gatherStatistics } from "@/lib/statistic/statistics";
import { alternates } from "@/lib/url/alternates";

type Props = PageProps<"/[locale]/organizations/[id]/statistics">;

/** Made when first asked for, kept until the content changes. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const [locale, t, organization] = await Promise.all([getLocale(), getTranslations("Statistics"), getOrganization(id)]);
  if (!organization) return {};
  const body = sayLabel(organization.entity.labels, locale).text;
  return { title: t("ofBody", { body }), alternates: alternates(locale, `/organizations/${id}/statistics`) };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const [locale, organization] = await Promise.all([getLocale(), getOrganization(id)]);
  if (!organization) return movedOrMissing(locale, { id, noun: "ORGANIZATION" }, "/statistics");
  const texts = organization.entity._count.worksIssued;
  return <BodyStatisticsPage body={toLink(organization.entity, locale)} texts={texts} statistics={await gatherStatistics(id, locale)} />;
}
