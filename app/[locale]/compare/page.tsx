import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ComparePage, type ComparedTexts } from "@/components/compare/compare-page";
import { compareParams, type CompareParams } from "@/lib/compare/params";
import { compareTexts } from "@/lib/compare/present";
import { getParagraphs } from "@/lib/compare/queries";
import { sharedLanguages, toFamily } from "@/lib/family/present";
import { getFamilyOf } from "@/lib/family/queries";
import type { Locale } from "@/lib/i18n/locales";
import { alternates } from "@/lib/url/alternates";
import { parseParams, toQuery } from "@/lib/url/params";

// What is compared stands in the address; the rows come from the cache.
export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/compare">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [locale, t, raw] = await Promise.all([getLocale(), getTranslations("Compare"), searchParams]);
  const { params } = parseParams(compareParams, raw);
  return { title: t("title"), alternates: alternates(locale, `/compare${toQuery(params)}`), robots: { index: false } };
}

export default async function Page({ searchParams }: Props) {
  const [locale, raw] = await Promise.all([getLocale(), searchParams]);
  const { params, ignored } = parseParams(compareParams, raw);
  return <ComparePage params={params} ignored={ignored} found={await compare(params, locale)} />;
}

/** Two texts of one family; null for any others. In the language asked for, else in the reader's, else in one that both have. */
async function compare({ a: older, b: newer, lang }: CompareParams, locale: Locale): Promise<ComparedTexts | null> {
  const row = older !== undefined && newer !== undefined ? await getFamilyOf(older) : null;
  if (!row) return null;
  const family = toFamily(row, locale);
  const [a, b] = [older, newer].map((id) => family.members.find((member) => member.id === id));
  if (!a || !b || a === b) return null;
  const shared = sharedLanguages(a, b);
  const language = lang ?? (shared.includes(locale) ? locale : shared[0]) ?? locale;
  if (!shared.includes(language)) return { family, a, b, language, comparison: null };
  const [before, after] = await Promise.all([getParagraphs(a.id, language), getParagraphs(b.id, language)]);
  return { family, a, b, language, comparison: compareTexts(before, after) };
}
