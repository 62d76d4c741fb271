import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { NotesPage } from "@/components/about/notes-page";
import { getNotes } from "@/lib/note/queries";
import { toReview } from "@/lib/note/review";
import { alternates } from "@/lib/url/alternates";

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("NotesPage")]);
  return { title: t("title"), alternates: alternates(locale, "/about/notes") };
}

export default async function Page() {
  const locale = await getLocale();
  return <NotesPage notes={toReview(await getNotes(locale), locale)} />;
}
