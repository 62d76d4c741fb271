import { useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { EntityLink } from "@/components/text/entity-link";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import type { References } from "@/lib/evidence/present";
import { byRelation, type OrganizationView, type Related } from "@/lib/organization/present";
import { Neighbourhood } from "./chart/neighbourhood";

/** A body's parents, each with its relation, and the bodies below it, grouped by theirs. */
export function Structure({ organization, references }: { organization: OrganizationView; references: References }) {
  const { parents, children } = organization;
  const t = useTranslations("Organization");
  if (parents.length + children.length === 0) return null;
  const above = byRelation(parents).map(({ relation, links }) => ({
    key: `up-${relation}`,
    term: t("relation", { relation }),
    value: list(links, references),
  }));
  const below = byRelation(children).map(({ relation, links }) => ({
    key: `down-${relation}`,
    term: t("inverse", { relation }),
    value: list(links, references),
  }));
  return (
    <Section id="structure" title={t("place")}>
      <Neighbourhood organization={organization} />
      <Facts facts={[...above, ...below]} />
    </Section>
  );
}

function list(related: Related[], references: References) {
  return (
    <ul className="space-y-1">
      {related.map(({ link, fact }) => (
        <li key={link.id}>
          <EntityLink link={link} />
          <Pins pins={references.pins(fact.id, fact.part)} />
        </li>
      ))}
    </ul>
  );
}
