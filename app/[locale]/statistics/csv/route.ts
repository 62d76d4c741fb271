import { notFound } from "next/navigation";
import { isLocale } from "@/lib/i18n/locales";
import { answerStatisticsCsv } from "@/lib/statistic/csv-answer";

/** What can be counted in the collection, as a file. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return answerStatisticsCsv(null, locale);
}
