import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PlacesPage } from "@/components/place/places-page";
import { getAspects, getEvidence } from "@/lib/entity/queries";
import { toEvent } from "@/lib/event/present";
import { getEvents } from "@/lib/event/queries";
import { sortPlaces, toPlace, toSite } from "@/lib/place/present";
import { getPlaces, getSites } from "@/lib/place/queries";
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
  return { title: nav("places"), alternates: alternates(locale, "/places") };
}

export default async function Page() {
  const [locale, rows, siteRows, eventRows, sources] = await Promise.all([
    getLocale(),
    getPlaces(),
    getSites(),
    getEvents(),
    getSourceLabels(),
  ]);
  const places = sortPlaces(
    rows.map((row) => toPlace(row, locale)),
    locale,
  );
  const ids = places.map(({ id }) => id);
  const sites = siteRows.map((site) => toSite(site, locale));
  const events = eventRows.filter(({ place }) => place).map((event) => toEvent(event, locale));
  const facts = [
    ...sites.map(({ organization, part }) => ({ id: organization.id, part })),
    ...events.map(({ id }) => ({ id, part: "place" })),
  ];
  const [aspects, evidence, mentions] = await Promise.all([
    getAspects(ids.join(",")),
    getEvidence(facts.map(({ id }) => id).join(",")),
    getMentionsOfAll(ids.join(",")),
  ]);
  return (
    <PlacesPage
      places={places}
      sites={sites}
      events={events}
      mentions={toMentionsById(mentions, locale)}
      sources={sourceTitles(sources, locale)}
      aspects={{ ...aspects, evidence: [...aspects.evidence, ...evidence] }}
      order={[...ids, ...facts]}
    />
  );
}
