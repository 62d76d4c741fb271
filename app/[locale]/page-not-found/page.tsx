import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFoundPage } from "@/components/layout/not-found-page";

/** The not-found page as a finished document: the serving layer answers with it (lib/server/not-found-page.ts). */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("NotFound");
  return { title: t("title"), robots: { index: false } };
}

export default function Page() {
  return <NotFoundPage />;
}
