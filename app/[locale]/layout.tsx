import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { env } from "@/lib/env";
import { preloadInterface } from "@/components/text/preload-faces";
import { isLocale } from "@/lib/i18n/locales";
import { languageAttributes } from "@/lib/i18n/text";
import "../globals.css";

/** Pages are made when first asked for and kept until the content changes: the build needs no database. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: LayoutProps<"/[locale]">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "Site" });
  const base = env.SITE_URL ? { metadataBase: new URL(env.SITE_URL) } : {};
  return { ...base, title: { default: t("name"), template: `%s · ${t("name")}` }, description: t("description") };
}

export default async function LocaleLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  preloadInterface(locale);
  return (
    <html {...languageAttributes(locale)}>
      <body className="flex min-h-dvh flex-col [&>main]:grow">{children}</body>
    </html>
  );
}
