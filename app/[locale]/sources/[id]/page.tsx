import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { SourcePage } from "@/components/source/source-page";
import { sayLabel } from "@/lib/entity/present";
import { movedOrMissing } from "@/lib/entity/moved";
import { getAspects } from "@/lib/entity/queries";
import { notesOf } from "@/lib/note/present";
import { toPassages, toSource } from "@/lib/source/document";
import { countRests, getQuotations, getSource } from "@/lib/source/queries";
import { restsOn } from "@/lib/source/rests";
import { alternates } from "@/lib/url/alternates";

type Props = PageProps<"/[locale]/sources/[id]">;

/** Made when first asked for, kept until the content changes. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const [locale, source] = await Promise.all([getLocale(), getSource(id)]);
  return source ? { title: sayLabel(source.entity.labels, locale).text, alternates: alternates(locale, `/sources/${id}`) } : {};
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const [locale, row, quotations, rests, aspects] = await Promise.all([
    getLocale(),
    getSource(id),
    getQuotations(id),
    countRests(),
    getAspects(id),
  ]);
  if (!row) return movedOrMissing(locale, { id, noun: "SOURCE" });
  const passages = toPassages(row).map((passage) => ({ ...passage, rests: restsOn(quotations, passage, locale) }));
  return (
    <SourcePage
      source={toSource(row, locale)}
      passages={passages}
      rests={rests.find(({ sourceId }) => sourceId === id)}
      notes={notesOf(aspects, [id], locale)}
    />
  );
}
