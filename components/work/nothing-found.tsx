import { useLocale, useTranslations } from "next-intl";
import { Signs } from "@/components/text/signs";
import type { WorkList } from "@/lib/work/list";
import { useFilterName } from "./filter-name";

/** No end of the road: what there is without one of the filters, and the full-text search. */
export function NothingFound({ list: { chips, names, params } }: { list: WorkList }) {
  const locale = useLocale();
  const t = useTranslations("Works");
  const work = useTranslations("Work");
  const nameOf = useFilterName(names);
  const offers = chips.filter(({ count }) => count > 0);
  return (
    <div className="mt-6">
      <p>{work("none")}</p>
      <ul className="mt-3 list-disc space-y-1 ps-6">
        {offers.map(({ filter, value, query, count }) => (
          <li key={filter}>
            <a href={`/${locale}/resolutions${query}`}>
              {t("without", { filter: t("filter", { filter }) })} <Signs text={nameOf(filter, value)} />
            </a>{" "}
            ({t("found", { count })})
          </li>
        ))}
        {params.q !== undefined && (
          <li>
            <a href={`/${locale}/search?${new URLSearchParams({ q: params.q }).toString()}`}>{t("searchTexts")}</a>
          </li>
        )}
        <li>
          <a href={`/${locale}/resolutions`}>{t("everything")}</a>
        </li>
      </ul>
    </div>
  );
}
