import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { MatrixPage } from "@/components/membership/matrix/matrix-page";
import { matrixParams } from "@/lib/membership/matrix/params";
import { filterMatrix, HOLDERS, toMatrix } from "@/lib/membership/matrix/present";
import { getSeats } from "@/lib/membership/matrix/queries";
import { getNamed } from "@/lib/search/queries";
import { alternates } from "@/lib/url/alternates";
import { parseParams } from "@/lib/url/params";

// The filters stand in the address; the seats come from the cache.
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("Members")]);
  return { title: t("title"), description: t("lead"), alternates: alternates(locale, "/members") };
}

export default async function Page({ searchParams }: PageProps<"/[locale]/members">) {
  const [locale, raw, rows] = await Promise.all([getLocale(), searchParams, getSeats()]);
  const matrix = toMatrix(rows, locale);
  const { params, ignored } = parseParams(matrixParams(matrix.bodies.map(({ id }) => id)), raw);
  const named = await getNamed(params.q, locale, ...HOLDERS);
  return <MatrixPage all={matrix} shown={filterMatrix(matrix, params, named)} params={params} ignored={ignored} />;
}
