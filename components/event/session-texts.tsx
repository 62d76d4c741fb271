import { useLocale, useTranslations } from "next-intl";
import { EntityName } from "@/components/text/entity-link";
import { Badge } from "@/components/ui/badge";
import { entityHref } from "@/lib/entity/href";
import type { SessionText } from "@/lib/event/sessions";

/** The texts of a session in little room: by their printed number where there is one, else by their name. */
export function SessionTexts({ texts }: { texts: SessionText[] }) {
  const locale = useLocale();
  const t = useTranslations("Event");
  return (
    <ul className="space-y-1">
      {texts.map(({ link, printedNumber, draft }) => (
        <li key={link.id}>
          <a href={entityHref(locale, link)} className="inline-block py-0.5">
            {printedNumber ? <bdi>{printedNumber}</bdi> : <EntityName link={link} />}
          </a>{" "}
          {draft && <Badge tone="warn">{t("draft")}</Badge>}
        </li>
      ))}
    </ul>
  );
}
