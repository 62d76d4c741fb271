import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { FamilyPage } from "@/components/family/family-page";
import { toFamily } from "@/lib/family/present";
import { getFamily } from "@/lib/family/queries";
import { alternates } from "@/lib/url/alternates";

type Props = PageProps<"/[locale]/families/[id]">;

/** Made when first asked for, kept until the content changes. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const [locale, t, family] = await Promise.all([getLocale(), getTranslations("Family"), getFamily(id)]);
  if (!family) return {};
  return { title: `${toFamily(family, locale).title.text} · ${t("kind")}`, alternates: alternates(locale, `/families/${id}`) };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const [locale, family] = await Promise.all([getLocale(), getFamily(id)]);
  if (!family) notFound();
  return <FamilyPage family={toFamily(family, locale)} />;
}
