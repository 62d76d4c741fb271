import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { OrganizationsPage } from "@/components/organization/organizations-page";
import { organizationParams } from "@/lib/organization/params";
import { filterLines, toLine } from "@/lib/organization/present";
import { getOrganizations } from "@/lib/organization/queries";
import { getNamed } from "@/lib/search/queries";
import { alternates } from "@/lib/url/alternates";
import { parseParams } from "@/lib/url/params";

// The filter stands in the address; the rows come from the cache.
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("Organization")]);
  return { title: t("listTitle"), alternates: alternates(locale, "/organizations") };
}

export default async function Page({ searchParams }: PageProps<"/[locale]/organizations">) {
  const [locale, raw, rows] = await Promise.all([getLocale(), searchParams, getOrganizations()]);
  const { params, ignored } = parseParams(organizationParams, raw);
  const named = await getNamed(params.q, locale, "ORGANIZATION");
  const lines = rows.map((row) => toLine(row, locale));
  return <OrganizationsPage all={lines} shown={filterLines(lines, params.kind, named)} params={params} ignored={ignored} />;
}
