import { useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { EntityLinks } from "@/components/text/entity-link";
import { SaidText } from "@/components/text/said";
import { Section } from "@/components/ui/section";
import type { References } from "@/lib/evidence/present";
import type { Dossier } from "@/lib/organization/present";

/** The sub-dossiers of a division, as counted by the source. */
export function Dossiers({ dossiers, references }: { dossiers: Dossier[]; references: References }) {
  const t = useTranslations("Organization");
  if (dossiers.length === 0) return null;
  return (
    <Section id="dossiers" title={t("dossiers")}>
      <ol className="list-decimal space-y-2 ps-6 marker:text-muted">
        {dossiers.map(({ id, link, covers }) => (
          <li key={id} id={id}>
            <SaidText said={link.label}>
              <Pins pins={references.pins(id)} />
            </SaidText>
            {covers.length > 0 && (
              <div className="mt-1 flex flex-wrap gap-x-3 text-sm">
                <span className="text-muted">{t("covers")}</span> <EntityLinks links={covers} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
