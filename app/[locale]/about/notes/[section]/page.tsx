import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { NotesSectionPage } from "@/components/about/notes-section-page";
import { getNotes } from "@/lib/note/queries";
import { sectionOf, toReview } from "@/lib/note/review";
import { sourceTitles } from "@/lib/source/present";
import { getSourceLabels } from "@/lib/source/queries";
import { alternates } from "@/lib/url/alternates";

type Props = PageProps<"/[locale]/about/notes/[section]">;

/** Made when first asked for, kept until the content changes. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section } = await params;
  const [locale, t] = await Promise.all([getLocale(), getTranslations("NotesPage")]);
  return { title: `${t("title")}: ${t("section", { section })}`, alternates: alternates(locale, `/about/notes/${section}`) };
}

export default async function Page({ params }: Props) {
  const { section } = await params;
  const locale = await getLocale();
  const [rows, labels] = await Promise.all([getNotes(locale), getSourceLabels()]);
  const notes = toReview(rows, locale);
  if (!notes.some((note) => sectionOf(note) === section)) notFound();
  return <NotesSectionPage section={section} notes={notes} titles={sourceTitles(labels, locale)} />;
}
