import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SearchHelpPage } from "@/components/search/search-help-page";
import { countIndexed } from "@/lib/search/queries";
import { alternates } from "@/lib/url/alternates";

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("SearchHelp")]);
  return { title: t("title"), alternates: alternates(locale, "/search/help") };
}

export default async function Page() {
  return <SearchHelpPage counts={await countIndexed()} />;
}
