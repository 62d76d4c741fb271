import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { VerbsPage } from "@/components/verb/verbs-page";
import { alternates } from "@/lib/url/alternates";
import { toVerbs } from "@/lib/verb/present";
import { getVerbs } from "@/lib/verb/queries";

/** Made when first asked for, kept until the content changes. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("Verbs")]);
  return { title: t("title"), alternates: alternates(locale, "/verbs") };
}

export default async function Page() {
  return <VerbsPage verbs={toVerbs(await getVerbs())} />;
}
