import { useLocale } from "next-intl";
import { entityHref } from "@/lib/entity/href";
import type { Link } from "@/lib/entity/present";
import { languageAttributes } from "@/lib/i18n/text";
import { Signs } from "./signs";

/** A link to a record. A name that no source gives in this language carries the mark °, explained at the page's foot. */
export function EntityLink({ link }: { link: Link }) {
  const locale = useLocale();
  return (
    <a href={entityHref(locale, link)} className="py-0.5">
      <EntityName link={link} />
    </a>
  );
}

/** The name of a record without a link. */
export function EntityName({ link: { label } }: { link: Link }) {
  return (
    <span {...languageAttributes(label.language)}>
      <Signs text={label.text} />
      {label.status !== "SOURCE" && <span aria-hidden>{"\u2060°"}</span>}
    </span>
  );
}

/** Several records in one line. */
export function EntityLinks({ links }: { links: Link[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {links.map((link) => (
        <li key={link.id}>
          <EntityLink link={link} />
        </li>
      ))}
    </ul>
  );
}
