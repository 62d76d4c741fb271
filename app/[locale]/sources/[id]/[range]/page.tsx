import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { QuotationPage } from "@/components/source/quotation-page";
import { sayLabel } from "@/lib/entity/present";
import { movedOrMissing } from "@/lib/entity/moved";
import type { Locale } from "@/lib/i18n/locales";
import { toPassages, toSource } from "@/lib/source/document";
import { getQuotations, getSource } from "@/lib/source/queries";
import { factsOn, parseRange } from "@/lib/source/rests";
import { alternates } from "@/lib/url/alternates";

type Props = PageProps<"/[locale]/sources/[id]/[range]">;

/** Made when first asked for, kept until the content changes; only ranges that are quoted have a page. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, range } = await params;
  const [locale, t] = await Promise.all([getLocale(), getTranslations("Source")]);
  const found = await find(id, range, locale);
  if (!found) return {};
  return {
    title: t("quotationIn", { source: sayLabel(found.row.entity.labels, locale).text }),
    alternates: alternates(locale, `/sources/${id}/${range}`),
  };
}

export default async function Page({ params }: Props) {
  const { id, range } = await params;
  const locale = await getLocale();
  const found = await find(id, range, locale);
  if (!found) return movedOrMissing(locale, { id, noun: "SOURCE" }, `/${range}`);
  const { row, quote, facts } = found;
  return <QuotationPage source={toSource(row, locale)} passages={toPassages(row, quote)} quote={quote} facts={facts} />;
}

/** The document and what rests on the range; nothing where nothing does. */
async function find(id: string, range: string, locale: Locale) {
  const quote = parseRange(range);
  if (!quote) return null;
  const [row, quotations] = await Promise.all([getSource(id), getQuotations(id)]);
  const facts = factsOn(quotations, quote, locale);
  return row && facts.length > 0 ? { row, quote, facts } : null;
}
