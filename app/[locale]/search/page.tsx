import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SearchPage } from "@/components/search/search-page";
import { searchParams as schema } from "@/lib/search/params";
import { toGroups, toNumberHit, toSessionOptions } from "@/lib/search/present";
import { findNumbers, getSessionsWithTexts, search } from "@/lib/search/queries";
import { alternates } from "@/lib/url/alternates";
import { parseParams } from "@/lib/url/params";
import { toWorkLine } from "@/lib/work/present";
import { getWorksOfEvent } from "@/lib/work/queries";

// What is asked stands in the address.
export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/search">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [locale, t, raw] = await Promise.all([getLocale(), getTranslations("Search"), searchParams]);
  const { q } = parseParams(schema, raw).params;
  return { title: q ? t("titleOf", { words: q }) : t("title"), alternates: alternates(locale, "/search"), robots: { index: false } };
}

export default async function Page({ searchParams }: Props) {
  const [locale, raw, sessions] = await Promise.all([getLocale(), searchParams, getSessionsWithTexts()]);
  const { params, ignored } = parseParams(schema, raw);
  const unknown = params.session !== undefined && !sessions.some(({ id }) => id === params.session);
  const session = unknown ? undefined : params.session;
  const asked = params.q ?? "";
  const [numbers, found, ofSession] = await Promise.all([
    findNumbers(asked, locale),
    search(asked, locale, params.noun ?? null, session ?? null),
    session && !asked ? getWorksOfEvent(session) : [],
  ]);
  return (
    <SearchPage
      params={{ ...params, session }}
      ignored={unknown ? [...ignored, "session"] : ignored}
      numbers={numbers.map((row) => toNumberHit(row, locale))}
      breadth={found.breadth}
      groups={toGroups(found.rows, locale, numbers)}
      sessions={toSessionOptions(sessions, locale)}
      ofSession={ofSession.map((row) => toWorkLine(row, locale))}
    />
  );
}
