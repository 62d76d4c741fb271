import { useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { EntityLink } from "@/components/text/entity-link";
import { Section } from "@/components/ui/section";
import type { References } from "@/lib/evidence/present";
import type { SiteView } from "@/lib/place/present";

/** The seats and offices of bodies on the soil of a State. */
export function StateSites({ sites, references }: { sites: SiteView[]; references: References }) {
  const t = useTranslations("State");
  const words = useTranslations("Organization");
  if (sites.length === 0) return null;
  return (
    <Section id="sites" title={t("sites")}>
      <ul className="space-y-2">
        {sites.map(({ id, organization, place, role, provisional, part }) => (
          <li key={id}>
            <EntityLink link={organization} />
            <Pins pins={references.pins(organization.id, part)} />
            <span className="block text-sm text-muted">
              {words("siteRole", { role })} {provisional && `(${words("provisional")}) `}· <EntityLink link={place} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
