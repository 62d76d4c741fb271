import { useLocale, useTranslations } from "next-intl";
import { EntityLink } from "@/components/text/entity-link";
import type { MatrixParams } from "@/lib/membership/matrix/params";
import { isSuspended, type Matrix, type MatrixSeat } from "@/lib/membership/matrix/present";
import { toQuery } from "@/lib/url/params";

const LEADING = ["CHAIR", "PRESIDENCY"];

/** One row a State, one column a body; a cell says the role and leads to the seat with its source. */
export function MatrixTable({ matrix: { bodies, lines }, params }: { matrix: Matrix; params: MatrixParams }) {
  const t = useTranslations("Members");
  return (
    <div
      role="region"
      aria-label={t("table")}
      tabIndex={0}
      className="mt-4 overflow-x-auto rounded border border-line print:overflow-visible"
    >
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{t("table")}</caption>
        <thead className="bg-sunk align-bottom">
          <tr>
            <Sorted column="name" params={params}>
              {t("holder")}
            </Sorted>
            {bodies.map((body) => (
              <th key={body.id} scope="col" className="min-w-28 border-s border-line px-2 py-2 text-start font-semibold">
                <EntityLink link={body} />
              </th>
            ))}
            <Sorted column="seats" params={params}>
              {t("seats")}
            </Sorted>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ holder, cells, seats }) => (
            <tr key={holder.id} className="border-t border-line align-top">
              <th scope="row" className="sticky start-0 bg-paper px-2 py-1.5 text-start font-normal">
                <EntityLink link={holder} />
              </th>
              {bodies.map(({ id }) => (
                <td key={id} className="border-s border-line px-2 py-1.5">
                  {(cells.get(id) ?? []).map((seat) => (
                    <Seat key={seat.id} seat={seat} year={params.year} />
                  ))}
                </td>
              ))}
              <td className="border-s border-line px-2 py-1.5">{seats}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Sorted({ column, params, children }: { column: "name" | "seats"; params: MatrixParams; children: string }) {
  const locale = useLocale();
  const current = (params.sort ?? "name") === column;
  return (
    <th
      scope="col"
      aria-sort={current ? (column === "name" ? "ascending" : "descending") : undefined}
      className={`px-2 py-2 text-start font-semibold ${column === "name" ? "sticky start-0 bg-sunk" : "border-s border-line"}`}
    >
      <a href={`/${locale}/members${toQuery({ ...params, sort: column === "name" ? undefined : column })}`} className="py-0.5">
        {children}
      </a>
      {current && <span aria-hidden>{column === "name" ? "\u00a0↑" : "\u00a0↓"}</span>}
    </th>
  );
}

/** The mark repeats the role for the eye: full for a chair, ring for a member, struck where the seat is suspended. */
function Seat({ seat, year }: { seat: MatrixSeat; year: string | undefined }) {
  const t = useTranslations("Organization");
  const suspended = isSuspended(seat, year);
  return (
    <div>
      <span aria-hidden className="me-1 inline-block text-accent">
        {suspended ? "⊘" : LEADING.includes(seat.role) ? "◆" : "●"}
      </span>
      <a href={seat.href} className="py-0.5">
        {t("roleName", { role: seat.role })}
      </a>
      {suspended && <span className="block text-xs text-muted">{t("suspended", { year: seat.suspendedSince ?? "" })}</span>}
      {seat.through && <span className="block text-xs text-muted">{seat.through.label.text}</span>}
    </div>
  );
}
