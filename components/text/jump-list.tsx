import { EntityName } from "@/components/text/entity-link";
import type { Link } from "@/lib/entity/present";

/** Links to the records further down on the same page. */
export function JumpList({ title, links }: { title: string; links: Link[] }) {
  return (
    <nav aria-label={title} className="no-print mt-6">
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {links.map((link) => (
          <li key={link.id}>
            <a href={`#${link.id}`} className="inline-block py-0.5">
              <EntityName link={link} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
