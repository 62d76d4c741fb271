import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PeoplePage } from "@/components/person/people-page";
import { groupById } from "@/lib/entity/group";
import { getAspects, getEvidence } from "@/lib/entity/queries";
import { toSeat } from "@/lib/membership/present";
import { getMembershipsOfHolders } from "@/lib/membership/queries";
import { toPerson } from "@/lib/person/present";
import { getPersons } from "@/lib/person/queries";
import { toPost } from "@/lib/post/present";
import { getPosts } from "@/lib/post/queries";
import { sourceTitles } from "@/lib/source/present";
import { getSourceLabels } from "@/lib/source/queries";
import { alternates } from "@/lib/url/alternates";
import { toMentionsById } from "@/lib/work/present";
import { getMentionsOfAll } from "@/lib/work/queries";

/** Made when first asked for, kept until the content changes. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata(): Promise<Metadata> {
  const [locale, nav] = await Promise.all([getLocale(), getTranslations("Nav")]);
  return { title: nav("people"), alternates: alternates(locale, "/people") };
}

export default async function Page() {
  const [locale, posts, persons, sources] = await Promise.all([getLocale(), getPosts(), getPersons(), getSourceLabels()]);
  const ids = [...posts, ...persons].map(({ id }) => id);
  const [aspects, seatRows, mentions] = await Promise.all([
    getAspects(ids.join(",")),
    getMembershipsOfHolders(ids.join(",")),
    getMentionsOfAll(ids.join(",")),
  ]);
  const seats = seatRows.map((row) => toSeat(row, locale));
  const seatFacts = seats.map(({ id }) => ({ id, part: "" }));
  const evidence = await getEvidence(seatFacts.map(({ id }) => id).join(","));
  return (
    <PeoplePage
      posts={posts.map((post) => toPost(post, locale))}
      persons={persons.map((person) => toPerson(person, locale))}
      seats={groupById(seats, ({ holder }) => holder?.id)}
      mentions={toMentionsById(mentions, locale)}
      sources={sourceTitles(sources, locale)}
      aspects={{ ...aspects, evidence: [...aspects.evidence, ...evidence] }}
      order={[...ids, ...seatFacts]}
    />
  );
}
