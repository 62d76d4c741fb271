import type { Link } from "@/lib/entity/present";
import type { EventView } from "@/lib/event/present";
import type { Session } from "@/lib/event/sessions";

/** A link with an English label. */
export function aLink(id: string, noun = "ORGANIZATION", text = id): Link {
  return { id, noun, label: { language: "en", text, status: "SOURCE", originals: [] } };
}

/** An event without date, place or organ. */
export function anEvent(id: string, own: Partial<EventView> = {}): EventView {
  return {
    id,
    link: aLink(id, "EVENT"),
    classification: "MEETING",
    series: null,
    number: null,
    numberInferred: false,
    status: "HELD",
    organ: null,
    place: null,
    date: null,
    ...own,
  };
}

/** An ordinary session of an organ. */
export function aSession(organ: string, number: number, own: Partial<Session> = {}): Session {
  return {
    ...anEvent(`${organ}-${number}`, { classification: "SESSION", series: "ORDINARY", number }),
    organ: aLink(organ),
    organKind: "PRINCIPAL_ORGAN",
    texts: [],
    textCount: 0,
    ...own,
  };
}
