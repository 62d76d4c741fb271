import { useLocale, useTranslations } from "next-intl";
import { EventList } from "@/components/event/event-list";
import { Pins } from "@/components/evidence/pins";
import { Notes } from "@/components/note/notes";
import { Anchored } from "@/components/text/anchored";
import { EntityLink, EntityLinks } from "@/components/text/entity-link";
import { NameLine } from "@/components/text/name-forms";
import { Facts, type Fact } from "@/components/ui/facts";
import { MentionList } from "@/components/work/mention-list";
import { formsOf } from "@/lib/entity/forms";
import type { Aspects } from "@/lib/entity/queries";
import type { EventView } from "@/lib/event/present";
import type { References } from "@/lib/evidence/present";
import { notesOf } from "@/lib/note/present";
import type { PlaceView, SiteView } from "@/lib/place/present";
import type { MentioningWork } from "@/lib/work/present";

type Props = {
  place: PlaceView;
  sites: SiteView[];
  events: EventView[];
  parts: PlaceView[];
  mentions: MentioningWork[];
  aspects: Aspects;
  references: References;
};

/** One place: where it lies, what lies and took place there, the forms of its name, the texts that name it. */
export function PlaceEntry(props: Props) {
  const locale = useLocale();
  const { place, aspects, references } = props;
  return (
    <Anchored link={place.link} pins={references.pins(place.id)}>
      <Facts facts={usePlaceFacts(props)} />
      <div className="mt-3">
        <Notes notes={notesOf(aspects, [place.id], locale)} compact />
      </div>
    </Anchored>
  );
}

function usePlaceFacts({ place: { id, link, within }, sites, events, parts, mentions, aspects, references }: Props): Fact[] {
  const t = useTranslations("Place");
  const forms = formsOf(aspects, id).filter(({ text, language }) => text !== link.label.text || language !== link.label.language);
  const facts: (Fact | false | null)[] = [
    within && { key: "within", term: t("within"), value: <EntityLink link={within} /> },
    parts.length > 0 && { key: "parts", term: t("contains"), value: <EntityLinks links={parts.map((part) => part.link)} /> },
    sites.length > 0 && { key: "sites", term: t("sites"), value: <Sites sites={sites} references={references} /> },
    events.length > 0 && {
      key: "events",
      term: t("events"),
      value: <EventList events={events} places={false} pins={(event) => references.pins(event.id, "place")} />,
    },
    forms.length > 0 && { key: "names", term: t("names"), value: <NameLine entityId={id} forms={forms} references={references} /> },
    mentions.length > 0 && { key: "mentions", term: t("mentions"), value: <MentionList mentions={mentions} /> },
  ];
  return facts.filter((fact) => fact !== false && fact !== null);
}

function Sites({ sites, references }: { sites: SiteView[]; references: References }) {
  const words = useTranslations("Organization");
  return (
    <ul className="space-y-1">
      {sites.map(({ id, organization, role, provisional, part }) => (
        <li key={id}>
          <EntityLink link={organization} />
          <Pins pins={references.pins(organization.id, part)} />
          <span className="text-sm text-muted">
            {" "}
            · {words("siteRole", { role })} {provisional && `(${words("provisional")})`}
          </span>
        </li>
      ))}
    </ul>
  );
}
