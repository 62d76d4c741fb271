import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Pins } from "@/components/evidence/pins";
import { DateText } from "@/components/text/date";
import { EntityLink, EntityLinks } from "@/components/text/entity-link";
import { NameLine } from "@/components/text/name-forms";
import { Badge } from "@/components/ui/badge";
import { Facts, type Fact } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import type { NameForm } from "@/lib/entity/forms";
import { showsStatus, type EventDetail } from "@/lib/event/present";
import type { References } from "@/lib/evidence/present";

/** The short facts of an event: organ and number, date, place, status, who asked for it, who is named with it. */
export function EventFacts({ event, forms, references }: { event: EventDetail; forms: NameForm[]; references: References }) {
  const t = useTranslations("Event");
  const text = useTranslations("Text");
  const { id, organ, number, date, place, participants, requestedBy } = event;
  const own = <Pins pins={references.pins(id)} />;
  const facts: (Fact | false | null)[] = [
    organ && { key: "organ", term: t("organ"), value: <EntityLink link={organ} /> },
    number !== null && { key: "number", term: t("numberTerm"), value: <NumberValue event={event} pins={own} /> },
    {
      key: "date",
      term: t("date"),
      value: date ? (
        <>
          <DateText date={date} /> {own}
        </>
      ) : (
        text("notGiven")
      ),
    },
    {
      key: "place",
      term: t("place"),
      value: place ? (
        <>
          <EntityLink link={place} /> <Pins pins={references.pins(id, "place")} />
        </>
      ) : (
        text("notGiven")
      ),
    },
    showsStatus(event) && {
      key: "status",
      term: t("statusTerm"),
      value: <span className="inline-block first-letter:uppercase">{t("status", { status: event.status })}</span>,
    },
    requestedBy.length > 0 && { key: "requested", term: t("requestedBy"), value: <RequestedBy event={event} references={references} /> },
    participants.length > 0 && { key: "parties", term: t("participants"), value: <EntityLinks links={participants} /> },
    forms.length > 0 && { key: "forms", term: t("forms"), value: <NameLine entityId={id} forms={forms} references={references} /> },
  ];
  return (
    <Section id="facts" title={t("facts")}>
      <Facts facts={facts.filter((fact) => fact !== false && fact !== null)} />
    </Section>
  );
}

function NumberValue({ event: { number, series, numberInferred }, pins }: { event: EventDetail; pins: ReactNode }) {
  const t = useTranslations("Event");
  return (
    <>
      {series ? t("numberOf", { number: String(number), series: t("series", { series }) }) : number} {pins}{" "}
      {numberInferred && <Badge>{t("numberInferred")}</Badge>}
    </>
  );
}

function RequestedBy({ event: { id, requestedBy }, references }: { event: EventDetail; references: References }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {requestedBy.map((state, i) => (
        <li key={state.id}>
          <EntityLink link={state} />
          <Pins pins={references.pins(id, `requestedBy.${i}`)} />
        </li>
      ))}
    </ul>
  );
}
