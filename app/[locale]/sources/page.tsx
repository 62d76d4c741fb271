import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SourcesPage } from "@/components/source/sources-page";
import { toSource } from "@/lib/source/document";
import { countRests, getSources } from "@/lib/source/queries";
import { alternates } from "@/lib/url/alternates";

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("Source")]);
  return { title: t("listTitle"), alternates: alternates(locale, "/sources") };
}

export default async function Page() {
  const [locale, rows, rests] = await Promise.all([getLocale(), getSources(), countRests()]);
  return <SourcesPage sources={rows.map((row) => toSource(row, locale))} rests={rests} />;
}
