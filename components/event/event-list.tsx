import { useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { DateText } from "@/components/text/date";
import { EntityLink, EntityName } from "@/components/text/entity-link";
import { Badge } from "@/components/ui/badge";
import type { EventView } from "@/lib/event/present";
import type { Reference } from "@/lib/evidence/present";

type Props = {
  events: EventView[];
  /** The quotations that prove a line. */
  pins?: (event: EventView) => Reference[];
  /** False where the place goes without saying. */
  places?: boolean;
};

/** Sessions, meetings or happenings as lines: name, date, place, what is inferred. */
export function EventList({ events, pins, places = true }: Props) {
  const t = useTranslations("Event");
  const text = useTranslations("Text");
  return (
    <ul className="divide-y divide-line [&>li:first-child]:pt-0">
      {events.map((event) => (
        <li key={event.id} className="py-2">
          <EntityLink link={event.link} />
          {pins && <Pins pins={pins(event)} />}{" "}
          {event.status !== "HELD" && <Badge tone="warn">{t("status", { status: event.status })}</Badge>}{" "}
          {event.numberInferred && <Badge>{t("numberInferred")}</Badge>}
          <p className="text-sm text-muted">
            {event.date ? <DateText date={event.date} short /> : `${text("term", { term: t("date") })} ${text("notGiven")}`}
            {places && event.place && (
              <>
                {" · "}
                <EntityName link={event.place} />
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
