import { useTranslations } from "next-intl";
import { DateText } from "@/components/text/date";
import { EntityLink, EntityName } from "@/components/text/entity-link";
import { Badge } from "@/components/ui/badge";
import type { EventView } from "@/lib/event/present";

/** Sessions, meetings or happenings as lines: name, date, place, what is inferred. */
export function EventList({ events }: { events: EventView[] }) {
  const t = useTranslations("Event");
  const text = useTranslations("Text");
  return (
    <ul className="divide-y divide-line">
      {events.map((event) => (
        <li key={event.id} className="py-2">
          <EntityLink link={event.link} /> {event.status !== "HELD" && <Badge tone="warn">{t("status", { status: event.status })}</Badge>}{" "}
          {event.numberInferred && <Badge>{t("numberInferred")}</Badge>}
          <p className="text-sm text-muted">
            {event.date ? <DateText date={event.date} short /> : text("notGiven")}
            {event.place && (
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
