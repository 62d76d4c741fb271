import type { ReactNode } from "react";

/** A named part of a page: a heading that can be linked to, and its content. */
export function Section({ id, title, children, note }: { id: string; title: ReactNode; children: ReactNode; note?: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-10 break-inside-auto">
      <h2 id={`${id}-title`} className="border-b border-line pb-1 text-xl font-semibold text-balance">
        {title}
      </h2>
      {note && <p className="mt-2 text-sm text-muted">{note}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}
