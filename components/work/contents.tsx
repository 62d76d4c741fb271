import { useLocale, useTranslations } from "next-intl";
import { languageAttributes } from "@/lib/i18n/text";
import { toQuery } from "@/lib/url/params";
import type { Part } from "@/lib/work/reader";
import type { VerbUse } from "@/lib/work/relations";
import { SpotLinks, toSpots } from "./spot-links";

/** Ways into the text: its parts, and its paragraphs by what they do. Beside one column it stands open where there is room. */
export function Contents({ parts, verbs, beside }: { parts: Part[]; verbs: VerbUse[]; beside: boolean }) {
  const t = useTranslations("Work");
  const locale = useLocale();
  return (
    <details className={`no-print mt-3 rounded border border-line bg-raised px-3 py-2 ${beside ? "contents-beside" : ""}`}>
      <summary className="font-semibold">{t("contents")}</summary>
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
        {parts.map(({ part, paragraphs }) => (
          <li key={part}>
            <a href={`#part-${part.toLowerCase()}`}>{t("part", { part })}</a> ({paragraphs.length})
          </li>
        ))}
      </ul>
      {verbs.length > 0 && (
        <dl className={`mt-3 grid gap-x-6 gap-y-1 text-sm ${beside ? "" : "sm:grid-cols-[minmax(10rem,auto)_1fr]"}`}>
          {verbs.map(({ link, addresses }) => (
            <div key={link.id} className={beside ? "" : "sm:contents"}>
              <dt>
                <a href={`/${locale}/resolutions${toQuery({ verb: link.id })}`} {...languageAttributes(link.label.language)}>
                  {link.label.text}
                </a>{" "}
                ({addresses.length})
              </dt>
              <dd>
                <SpotLinks spots={toSpots(addresses)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
