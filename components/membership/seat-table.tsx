import { useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { EntityLink } from "@/components/text/entity-link";
import { SaidText, Status } from "@/components/text/said";
import { Badge } from "@/components/ui/badge";
import type { References } from "@/lib/evidence/present";
import type { Seat } from "@/lib/membership/present";

type Props = { seats: Seat[]; references: References; caption: string; /** The heading over the table says the same. */ titled?: boolean };

/** The seats of a body in printed order: holder as printed, role, quality, status, source. */
export function SeatTable({ seats, references, caption, titled = false }: Props) {
  const t = useTranslations("Organization");
  return (
    <div className="scrolls">
      <table className="w-full border-collapse text-start">
        <caption className={titled ? "sr-only" : "pb-2 text-start text-sm text-muted"}>{caption}</caption>
        <thead>
          <tr className="border-b border-muted text-sm">
            <th scope="col" className="w-16 py-2 pe-3 text-start font-semibold">
              {t("order")}
            </th>
            <th scope="col" className="py-2 pe-3 text-start font-semibold">
              {t("holder")}
            </th>
            <th scope="col" className="py-2 text-start font-semibold sm:w-1/4">
              {t("role")}
            </th>
          </tr>
        </thead>
        <tbody>
          {seats.map((seat) => (
            <tr key={seat.id} id={seat.id} className="border-b border-line align-top">
              <td className="py-2 pe-3 text-muted">{seat.order}</td>
              <td className="py-2 pe-3">
                <Holder seat={seat} references={references} />
              </td>
              <td className="py-2">
                {t("roleName", { role: seat.role })}
                {seat.capacity !== "STATE" && (
                  <span className="block text-sm text-muted">{t("capacity", { capacity: seat.capacity })}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Holder({ seat, references }: { seat: Seat; references: References }) {
  const t = useTranslations("Organization");
  return (
    <>
      {seat.holder && (
        <span className="font-semibold">
          <EntityLink link={seat.holder} />
        </span>
      )}
      <Pins pins={references.pins(seat.id)} />{" "}
      {seat.suspendedSince && <Badge tone="warn">{t("suspended", { year: seat.suspendedSince })}</Badge>}
      <div className="text-sm">
        {seat.printed.text === seat.holder?.label.text ? <Status said={seat.printed} compact /> : <SaidText said={seat.printed} compact />}
      </div>
    </>
  );
}
