import type { ReactNode } from "react";
import { EntityName } from "@/components/text/entity-link";
import type { Link } from "@/lib/entity/present";

/** A place further down on the same page. */
export type Jump = { id: string; name: ReactNode };

/** Links to places further down on the same page. */
export function JumpList({ title, jumps }: { title: string; jumps: Jump[] }) {
  return (
    <nav aria-label={title} className="no-print mt-6">
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {jumps.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block py-0.5">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A record that stands further down. */
export function toJump(link: Link): Jump {
  return { id: link.id, name: <EntityName link={link} /> };
}
