import { useLocale, useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { Notes } from "@/components/note/notes";
import { EntityLink } from "@/components/text/entity-link";
import { SaidText } from "@/components/text/said";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { Aspects } from "@/lib/entity/queries";
import type { References } from "@/lib/evidence/present";
import type { Seat } from "@/lib/membership/present";
import { notesOf } from "@/lib/note/present";

/** Every seat of a State, its own and those of its posts and persons: body, role, quality, status, notes at the spot. */
export function StateSeats({ seats, aspects, references }: { seats: Seat[]; aspects: Aspects; references: References }) {
  const t = useTranslations("State");
  if (seats.length === 0) return null;
  return (
    <Section id="seats" title={t("seats")}>
      <div className="scrolls">
        <table className="w-full border-collapse text-start">
          <caption className="pb-2 text-start text-sm text-muted">{t("seatsLead", { count: seats.length })}</caption>
          <thead>
            <tr className="border-b border-muted text-sm">
              {[t("body"), t("role"), t("status")].map((head) => (
                <th key={head} scope="col" className="py-2 pe-3 text-start font-semibold">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seats.map((seat) => (
              <SeatRow key={seat.id} seat={seat} aspects={aspects} references={references} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function SeatRow({ seat, aspects, references }: { seat: Seat; aspects: Aspects; references: References }) {
  const t = useTranslations("State");
  const text = useTranslations("Text");
  const words = useTranslations("Organization");
  const { id, body, holder, printed, role, capacity, suspendedSince } = seat;
  return (
    <tr id={id} className="border-b border-line align-top">
      <th scope="row" className="py-2 pe-3 text-start font-normal">
        <span className="font-semibold">{body && <EntityLink link={body} />}</span>
        <Pins pins={references.pins(id)} />
        <div className="text-sm">
          <span className="text-muted">{text("term", { term: t("printed") })}</span> <SaidText said={printed} />
        </div>
        <SeatNotes id={id} aspects={aspects} />
      </th>
      <td className="py-2 pe-3">
        {words("roleName", { role })}
        <span className="block text-sm text-muted">{words("capacity", { capacity })}</span>
        {holder && holder.noun !== "STATE" && (
          <span className="block text-sm">
            <EntityLink link={holder} />
          </span>
        )}
      </td>
      <td className="py-2 whitespace-nowrap">
        {suspendedSince ? <Badge tone="warn">{words("suspended", { year: suspendedSince })}</Badge> : t("asListed")}
      </td>
    </tr>
  );
}

function SeatNotes({ id, aspects }: { id: string; aspects: Aspects }) {
  const locale = useLocale();
  const notes = notesOf(aspects, [id], locale);
  if (notes.length === 0) return null;
  return (
    <div className="mt-2 max-w-xl">
      <Notes notes={notes} compact />
    </div>
  );
}
