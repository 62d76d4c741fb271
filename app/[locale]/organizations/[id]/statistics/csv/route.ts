import { notFound } from "next/navigation";
import { isLocale } from "@/lib/i18n/locales";
import { getOrganization } from "@/lib/organization/queries";
import { answerStatisticsCsv } from "@/lib/statistic/csv-answer";

/** What can be counted in the texts of a body, as a file. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string; id: string }> }): Promise<Response> {
  const { locale, id } = await params;
  if (!isLocale(locale) || !(await getOrganization(id))) notFound();
  return answerStatisticsCsv(id, locale);
}
