import { useLocale, useTranslations } from "next-intl";
import { EntityName } from "@/components/text/entity-link";
import { passageHref } from "@/lib/entity/href";
import type { Rests } from "@/lib/source/rests";

/** The records that rest on a passage; each opens the words on which it rests. */
export function RestsOnPassage({ sourceId, rests }: { sourceId: string; rests: Rests[] }) {
  const locale = useLocale();
  const t = useTranslations("Source");
  if (rests.length === 0) return null;
  return (
    <details className="no-print mt-1 text-sm text-muted">
      <summary className="w-fit py-0.5 text-xs">{t("restsOnPassage", { count: rests.length })}</summary>
      <ul className="mt-1 space-y-1 border-s-2 border-line ps-3">
        {rests.map(({ link, href, start, end }) => (
          <li key={href}>
            <a href={passageHref(locale, { sourceId, start, end })}>
              <EntityName link={link} />
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
