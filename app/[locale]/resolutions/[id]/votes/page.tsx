import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { VotesPage } from "@/components/vote/votes-page";
import { toNode } from "@/lib/citation/graph";
import { getCitations } from "@/lib/citation/queries";
import { alternates } from "@/lib/url/alternates";
import { toVote } from "@/lib/vote/present";
import { getVoteEvents } from "@/lib/vote/queries";

type Props = PageProps<"/[locale]/resolutions/[id]/votes">;

/** Made when first asked for, kept until the content changes. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const [locale, t, rows] = await Promise.all([getLocale(), getTranslations("Votes"), getCitations(id)]);
  return rows
    ? { title: `${t("title")} · ${toNode(rows.self, locale).short}`, alternates: alternates(locale, `/resolutions/${id}/votes`) }
    : {};
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const [locale, rows, votes] = await Promise.all([getLocale(), getCitations(id), getVoteEvents(id)]);
  if (!rows || votes.length === 0) notFound();
  return <VotesPage work={toNode(rows.self, locale)} votes={votes.map((vote) => toVote(vote, locale))} />;
}
