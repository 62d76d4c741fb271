import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DevelopersPage } from "@/components/developers/developers-page";
import { toReference } from "@/lib/api/reference";
import { alternates } from "@/lib/url/alternates";

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("Developers")]);
  return { title: t("title"), alternates: alternates(locale, "/developers") };
}

export default function Page() {
  return <DevelopersPage reference={toReference()} />;
}
