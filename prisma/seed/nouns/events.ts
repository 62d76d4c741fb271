import type { Content } from "@/lib/content/load";
import type { RowWriter } from "../writer";

/** Sessions, meetings, happenings; and the figures. */
export function eventRows(content: Content, writer: RowWriter): void {
  for (const event of content.events) {
    const { id, classification, organ = null, series = null, number = null, numberInferred, status, place, date = null } = event;
    writer.entity("EVENT", event, event.name);
    writer.add("Event", {
      id,
      classification,
      organId: organ,
      series: organ ? (series ?? "ORDINARY") : series,
      number,
      numberInferred,
      status,
      placeId: place?.id ?? null,
      dateStart: date?.start ?? null,
      date,
    });
    for (const [order, { state }] of event.requestedBy.entries())
      writer.add("EventRequest", { id: `${id}/${state}`, eventId: id, stateId: state, order });
    for (const entityId of event.participants) writer.add("EventParticipant", { id: `${id}/${entityId}`, eventId: id, entityId });
  }
  for (const statistic of content.statistics) {
    const { id, value, unit, bound, printed, asOf = null, about = null, partOf = null } = statistic;
    writer.entity("STATISTIC", statistic, statistic.name);
    writer.add("Statistic", { id, value, unit, bound, printed, asOf, aboutId: about, partOfId: partOf });
  }
}
