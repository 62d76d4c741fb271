import type { ReactNode } from "react";
import { Pins } from "@/components/evidence/pins";
import type { Link } from "@/lib/entity/present";
import type { Reference } from "@/lib/evidence/present";
import { languageAttributes } from "@/lib/i18n/text";
import { Status } from "./said";

type Props = { link: Link; pins: Reference[]; lead?: ReactNode; children: ReactNode };

/** A record that is read on a page with others: its anchor is its id, so that links to it lead here. */
export function Anchored({ link, pins, lead, children }: Props) {
  return (
    <article
      id={link.id}
      aria-labelledby={`${link.id}-name`}
      className="scroll-mt-4 border-b border-line py-4 last:border-b-0 target:border-s-4 target:border-s-accent target:ps-4"
    >
      <h3 id={`${link.id}-name`} className="text-lg font-semibold">
        <span {...languageAttributes(link.label.language)}>{link.label.text}</span>
        <Pins pins={pins} />
      </h3>
      {lead}
      <Status said={link.label} />
      <div className="mt-2">{children}</div>
    </article>
  );
}
