import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ComparePage, type ComparedTexts } from "@/components/compare/compare-page";
import { compareParams, type CompareParams } from "@/lib/compare/params";
import { compareTexts } from "@/lib/compare/present";
import { getParagraphs } from "@/lib/compare/queries";
import { memberName, sharedLanguages, toFamily } from "@/lib/family/present";
import { getFamilyOf } from "@/lib/family/queries";
import type { Locale } from "@/lib/i18n/locales";
import { alternates } from "@/lib/url/alternates";
import { parseParams, toQuery } from "@/lib/url/params";

// What is compared stands in the address; the rows come from the cache.
export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/compare">;

/** A text compared with an older one of its family is a page of its own; others are answers to one question, and no page to be found. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [locale, t, raw] = await Promise.all([getLocale(), getTranslations("Compare"), searchParams]);
  const { params } = parseParams(compareParams, raw);
  const found = await find(params, locale);
  const forward = found?.inBoth && found.family.members.indexOf(found.a) < found.family.members.indexOf(found.b);
  return {
    title: found ? t.markup("titleOf", { a: () => memberName(found.a), b: () => memberName(found.b) }) : t("title"),
    alternates: alternates(locale, `/compare${toQuery(params)}`),
    ...(forward ? {} : { robots: { index: false } }),
  };
}

export default async function Page({ searchParams }: Props) {
  const [locale, raw] = await Promise.all([getLocale(), searchParams]);
  const { params, ignored } = parseParams(compareParams, raw);
  return <ComparePage params={params} ignored={ignored} found={await compare(params, locale)} />;
}

/** Two texts of one family; null for any others. In the language asked for, else in the reader's, else in one that both have. */
async function find({ a: older, b: newer, lang }: CompareParams, locale: Locale) {
  const row = older !== undefined && newer !== undefined ? await getFamilyOf(older) : null;
  if (!row) return null;
  const family = toFamily(row, locale);
  const [a, b] = [older, newer].map((id) => family.members.find((member) => member.id === id));
  if (!a || !b || a === b) return null;
  const shared = sharedLanguages(a, b);
  const language = lang ?? (shared.includes(locale) ? locale : shared[0]) ?? locale;
  return { family, a, b, language, inBoth: shared.includes(language) };
}

async function compare(params: CompareParams, locale: Locale): Promise<ComparedTexts | null> {
  const found = await find(params, locale);
  if (!found) return null;
  const { inBoth, ...texts } = found;
  if (!inBoth) return { ...texts, comparison: null };
  const { a, b, language } = texts;
  const [before, after] = await Promise.all([getParagraphs(a.id, language), getParagraphs(b.id, language)]);
  return { ...texts, comparison: compareTexts(before, after) };
}
