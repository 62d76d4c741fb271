import { useTranslations } from "next-intl";
import { ReferenceList } from "@/components/evidence/reference-list";
import { PageFrame } from "@/components/layout/page-frame";
import { JumpList, toJump } from "@/components/text/jump-list";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { groupById } from "@/lib/entity/group";
import type { Aspects } from "@/lib/entity/queries";
import type { Said } from "@/lib/entity/present";
import type { EventView } from "@/lib/event/present";
import { numberEvidence, type Proved } from "@/lib/evidence/present";
import { LEVELS, type PlaceView, type SiteView } from "@/lib/place/present";
import type { MentioningWork } from "@/lib/work/present";
import { PlaceEntry } from "./place-entry";

type Props = {
  places: PlaceView[];
  sites: SiteView[];
  events: EventView[];
  mentions: Map<string, MentioningWork[]>;
  sources: Map<string, Said>;
  aspects: Aspects;
  order: Proved[];
};

/** The cities, sites and territories that the documents name. */
export function PlacesPage({ places, sites, events, mentions, sources, aspects, order }: Props) {
  const t = useTranslations("Place");
  const nav = useTranslations("Nav");
  const references = numberEvidence(aspects, order);
  const sitesBy = groupById(sites, ({ place }) => place.id);
  const eventsBy = groupById(events, ({ place }) => place?.id);
  const partsBy = groupById(places, ({ within }) => within?.id);
  return (
    <PageFrame path="/places" crumbs={[{ label: nav("places") }]}>
      <PageTitle>{nav("places")}</PageTitle>
      <p className="mt-3 max-w-3xl">{t("lead")}</p>
      <JumpList title={t("onThisPage")} jumps={places.map(({ link }) => toJump(link))} />
      {LEVELS.map((level) => (
        <Section key={level} id={level.toLowerCase()} title={t("levels", { level })}>
          {places
            .filter((place) => place.level === level)
            .map((place) => (
              <PlaceEntry
                key={place.id}
                place={place}
                sites={sitesBy.get(place.id) ?? []}
                events={eventsBy.get(place.id) ?? []}
                parts={partsBy.get(place.id) ?? []}
                mentions={mentions.get(place.id) ?? []}
                aspects={aspects}
                references={references}
              />
            ))}
        </Section>
      ))}
      <ReferenceList references={references.list} sources={sources} />
    </PageFrame>
  );
}
