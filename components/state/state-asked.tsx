import { useTranslations } from "next-intl";
import { EventList } from "@/components/event/event-list";
import { EntityLink } from "@/components/text/entity-link";
import { Section } from "@/components/ui/section";
import type { Link } from "@/lib/entity/present";
import type { EventView } from "@/lib/event/present";
import type { References } from "@/lib/evidence/present";

/** An event that a State asked for; `part` is the fact whose evidence says so. */
export type AskedEvent = { event: EventView; part: string };

/** The sessions that a State asked for, and the texts that these adopted at its request. */
export function StateAsked({ asked, works, references }: { asked: AskedEvent[]; works: Link[]; references: References }) {
  const t = useTranslations("State");
  if (asked.length + works.length === 0) return null;
  const parts = new Map(asked.map(({ event, part }) => [event.id, part]));
  return (
    <Section id="asked" title={t("asked")}>
      <EventList events={asked.map(({ event }) => event)} pins={({ id }) => references.pins(id, parts.get(id))} />
      {works.length > 0 && (
        <ul className="space-y-1 border-t border-line pt-2">
          {works.map((work) => (
            <li key={work.id}>
              <EntityLink link={work} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
