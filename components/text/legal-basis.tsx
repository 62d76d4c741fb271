import { useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import type { LegalBasis } from "@/lib/entity/present";
import type { Reference } from "@/lib/evidence/present";
import { EntityLink } from "./entity-link";

/** The rule, article or paragraph on which a task or post rests, with its source. */
export function LegalBasisLine({ basis, pins }: { basis: LegalBasis | null; pins: Reference[] }) {
  const t = useTranslations("Organization");
  const text = useTranslations("Text");
  if (!basis) return null;
  return (
    <p className="mt-1 text-sm text-muted">
      {text("term", { term: t("legalBasis") })} {basis.article && `${t("article", { type: basis.type, number: basis.article })} · `}
      <EntityLink link={basis.work} /> <Pins pins={pins} />
    </p>
  );
}
