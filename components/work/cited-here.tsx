import { useTranslations } from "next-intl";
import { EntityLinks } from "@/components/text/entity-link";
import type { Link } from "@/lib/entity/present";

/** How many texts cite this very paragraph, opening to their names. */
export function CitedHere({ works }: { works: Link[] }) {
  const t = useTranslations("Work");
  if (works.length === 0) return null;
  return (
    <details>
      <summary>{t("citedHere", { count: works.length })}</summary>
      <div>
        <EntityLinks links={works} />
      </div>
    </details>
  );
}
