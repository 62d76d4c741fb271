import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { NotesPage } from "@/components/about/notes-page";
import { toReview } from "@/lib/note/review";
import { getNotes } from "@/lib/note/queries";
import { sourceTitles } from "@/lib/source/present";
import { getSourceLabels } from "@/lib/source/queries";
import { alternates } from "@/lib/url/alternates";

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("NotesPage")]);
  return { title: t("title"), alternates: alternates(locale, "/about/notes") };
}

export default async function Page() {
  const locale = await getLocale();
  const [notes, labels] = await Promise.all([getNotes(locale), getSourceLabels()]);
  return <NotesPage notes={toReview(notes, locale)} titles={sourceTitles(labels, locale)} />;
}
