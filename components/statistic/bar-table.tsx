import { useFormatter } from "next-intl";
import type { ReactNode } from "react";

type Row = { key: string; name: ReactNode; count: number; share: number };

/** A plot that is a table: each row a name, its number and a bar from zero, in reading direction. */
export function BarTable({ caption, head, rows }: { caption: string; head: [string, string]; rows: Row[] }) {
  const format = useFormatter();
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-muted">
          <th scope="col" className="py-1.5 pe-4 text-start font-semibold">
            {head[0]}
          </th>
          <th scope="col" colSpan={2} className="py-1.5 text-start font-semibold">
            {head[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, count, share }) => (
          <tr key={key} className="border-b border-line">
            <th scope="row" className="w-1/2 py-1 pe-4 text-start font-normal">
              {name}
            </th>
            <td className="w-12 py-1 pe-2 text-end tabular-nums">{format.number(count)}</td>
            <td aria-hidden className="py-1">
              <div style={{ inlineSize: `${share}%`, printColorAdjust: "exact" }} className="h-3.5 min-w-px rounded-e-sm bg-accent" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
