import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SearchPage } from "@/components/search/search-page";
import { readParams } from "@/lib/search/params";
import { toView } from "@/lib/search/present";
import { getFacetNames, search } from "@/lib/search/queries";
import { alternates } from "@/lib/url/alternates";

// What is asked stands in the address.
export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/search">;

/** Results of a page, and of every other kind of record beside the first of them. */
const SHOWN = 20;
const BESIDE = 3;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [locale, t, raw] = await Promise.all([getLocale(), getTranslations("Search"), searchParams]);
  const { q } = readParams(raw).params;
  return {
    title: q ? t("titleOf", { words: q }) : t("title"),
    alternates: alternates(locale, "/search", `/search${q ? `?q=${encodeURIComponent(q)}` : ""}`),
    robots: { index: false },
  };
}

export default async function Page({ searchParams }: Props) {
  const [locale, raw] = await Promise.all([getLocale(), searchParams]);
  const { params, ignored } = readParams(raw);
  const { q, facets, sort, translate, after } = params;
  if (q === "" && Object.keys(facets).length === 0) return <SearchPage params={params} ignored={ignored} view={null} />;
  const beside = facets.type || sort !== "relevance" ? {} : { beside: BESIDE };
  const answer = await search({ q, locale, filters: facets, translate, sort, after, limit: SHOWN, ...beside });
  const names = await getFacetNames(answer, Object.values(facets).flat());
  return <SearchPage params={params} ignored={[...ignored, ...answer.unknown]} view={toView(answer, params, names, locale)} />;
}
