import { useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { DateText } from "@/components/text/date";
import { EntityLink, EntityName } from "@/components/text/entity-link";
import { Badge } from "@/components/ui/badge";
import { withLetters } from "@/components/ui/later";
import type { EventView } from "@/lib/event/present";
import type { References } from "@/lib/evidence/present";

/** Events in order along a line; each has its anchor. */
export function TimelineEntries({ events, references }: { events: EventView[]; references: References }) {
  return (
    <ol className="space-y-4 border-s-2 border-line ps-5">
      {events.map((event) => (
        <li
          key={event.id}
          id={event.id}
          className="later relative -ms-7 -me-1.5 ps-7 pe-1.5"
          style={withLetters(event.link.label.text.length)}
        >
          <span aria-hidden className="absolute start-px top-2 size-3 rounded-full border-2 border-accent bg-paper" />
          <Entry event={event} references={references} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ event, references }: { event: EventView; references: References }) {
  const t = useTranslations("Event");
  const { id, link, classification, status, numberInferred, date, place, organ } = event;
  return (
    <>
      {date && (
        <p className="text-sm">
          <DateText date={date} />
        </p>
      )}
      <EntityLink link={link} />
      <Pins pins={references.pins(id)} />
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm text-muted">
        <Badge>{t("kind", { kind: classification })}</Badge>
        {status !== "HELD" && <Badge tone="warn">{t("status", { status })}</Badge>}
        {numberInferred && <Badge>{t("numberInferred")}</Badge>}
        <span>
          {organ && <EntityName link={organ} />}
          {organ && place && "\u00a0· "}
          {place && <EntityLink link={place} />}
          {place && <Pins pins={references.pins(id, "place")} />}
        </span>
      </p>
    </>
  );
}
