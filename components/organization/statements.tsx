import { useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { SaidText } from "@/components/text/said";
import { Section } from "@/components/ui/section";
import type { PartText } from "@/lib/entity/present";
import type { References } from "@/lib/evidence/present";

const FIELDS = ["PURPOSE", "VISION", "FUNCTION", "REMARK"] as const;

/** What a body is for, in the sentences of the sources, grouped by their kind. */
export function Statements({ statements, references, entityId }: { statements: PartText[]; references: References; entityId: string }) {
  const t = useTranslations("Organization");
  return FIELDS.map((field) => {
    const own = statements.filter((statement) => statement.field === field);
    if (own.length === 0) return null;
    return (
      <Section key={field} id={field.toLowerCase()} title={t("statement", { field })}>
        <ul className="space-y-3">
          {own.map(({ part, said }) => (
            <li key={part}>
              <SaidText said={said} reading>
                <Pins pins={references.pins(entityId, part)} />
              </SaidText>
            </li>
          ))}
        </ul>
      </Section>
    );
  });
}
