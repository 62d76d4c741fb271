import type { ReactNode } from "react";

/** A small table of counts; the first cell of a row names it. */
export function CountTable({ caption, head, rows }: { caption: string; head: string[]; rows: ReactNode[][] }) {
  return (
    <div className="scrolls" tabIndex={0} role="region" aria-label={caption}>
      <table className="w-full border-collapse text-sm">
        <caption className="pb-2 text-start font-semibold">
          <span className="sticky start-0 inline-block max-w-[calc(100vw-2rem)]">{caption}</span>
        </caption>
        <thead>
          <tr className="border-b border-muted">
            {head.map((title) => (
              <th key={title} scope="col" className="py-1.5 pe-4 text-start font-semibold">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row} className="border-b border-line align-top">
              {cells.map((cell, i) =>
                i === 0 ? (
                  <th key={i} scope="row" className="min-w-40 py-1.5 pe-4 text-start font-normal">
                    {cell}
                  </th>
                ) : (
                  <td key={i} className="py-1.5 pe-4 whitespace-nowrap">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
