import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CitationsPage } from "@/components/citation/citations-page";
import { toCitationGraph, toFamilyGraph, toNode, toOutside } from "@/lib/citation/graph";
import { getCitations, getFamily } from "@/lib/citation/queries";
import { movedOrMissing } from "@/lib/entity/moved";
import { alternates } from "@/lib/url/alternates";

type Props = PageProps<"/[locale]/resolutions/[id]/citations">;

/** Made when first asked for, kept until the content changes. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const [locale, t, rows] = await Promise.all([getLocale(), getTranslations("Citations"), getCitations(id)]);
  if (!rows) return {};
  return { title: `${t("title")} · ${toNode(rows.self, locale).short}`, alternates: alternates(locale, `/resolutions/${id}/citations`) };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const [locale, rows, family] = await Promise.all([getLocale(), getCitations(id), getFamily(id)]);
  if (!rows) return movedOrMissing(locale, { id, noun: "WORK" }, "/citations");
  return (
    <CitationsPage
      graph={toCitationGraph(rows, locale)}
      outside={toOutside(rows.outside, locale)}
      family={family && toFamilyGraph(family, locale)}
    />
  );
}
