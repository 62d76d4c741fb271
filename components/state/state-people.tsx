import { useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { EntityLink } from "@/components/text/entity-link";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import type { Link } from "@/lib/entity/present";
import type { References } from "@/lib/evidence/present";
import type { StateView } from "@/lib/state/present";

/** The persons and posts of a State, and the posts for which it designates the candidate. */
export function StatePeople({ state: { persons, posts, designated }, references }: { state: StateView; references: References }) {
  const t = useTranslations("State");
  const groups = [
    { key: "persons", term: t("persons"), links: persons, part: "" },
    { key: "posts", term: t("posts"), links: posts, part: "" },
    { key: "designated", term: t("designates"), links: designated, part: "designatedBy" },
  ].filter(({ links }) => links.length > 0);
  if (groups.length === 0) return null;
  return (
    <Section id="people" title={t("people")}>
      <Facts facts={groups.map(({ key, term, links, part }) => ({ key, term, value: list(links, references, part) }))} />
    </Section>
  );
}

function list(links: Link[], references: References, part: string) {
  return (
    <ul className="space-y-1">
      {links.map((link) => (
        <li key={link.id}>
          <EntityLink link={link} />
          <Pins pins={references.pins(link.id, part)} />
        </li>
      ))}
    </ul>
  );
}
