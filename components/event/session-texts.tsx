import { useLocale, useTranslations } from "next-intl";
import { EntityName } from "@/components/text/entity-link";
import { Badge } from "@/components/ui/badge";
import { entityHref } from "@/lib/entity/href";
import { toQuery } from "@/lib/url/params";
import type { Session } from "@/lib/event/sessions";

/** The texts of a session in little room: by their printed number where there is one, else by their name. */
export function SessionTexts({ session: { id, texts, textCount } }: { session: Pick<Session, "id" | "texts" | "textCount"> }) {
  const locale = useLocale();
  const t = useTranslations("Event");
  const works = useTranslations("Works");
  if (textCount > texts.length)
    return <a href={`/${locale}/resolutions${toQuery({ session: id, sort: "number" })}`}>{works("found", { count: textCount })}</a>;
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
