import { useLocale, useTranslations } from "next-intl";
import { Signs } from "@/components/text/signs";
import type { WorkList } from "@/lib/work/list";
import { useFilterName } from "./filter-name";

/** The filters that are set, each a link to the list without it. */
export function FilterChips({ list: { chips, names } }: { list: WorkList }) {
  const locale = useLocale();
  const t = useTranslations("Works");
  const text = useTranslations("Text");
  const nameOf = useFilterName(names);
  if (chips.length === 0) return null;
  return (
    <ul aria-label={t("chips")} className="no-print mt-4 flex flex-wrap gap-2 text-sm">
      {chips.map(({ filter, value, query }) => (
        <li key={filter}>
          <a
            href={`/${locale}/resolutions${query}`}
            aria-label={t("remove", { filter: t("filter", { filter }), value: nameOf(filter, value) })}
            className="inline-flex max-w-full gap-2 rounded border border-line bg-sunk px-3 py-1 text-ink no-underline hover:border-accent"
          >
            <span className="min-w-0 break-words">
              <span className="text-muted">{text("term", { term: t("filter", { filter }) })}</span> <Signs text={nameOf(filter, value)} />
            </span>
            <span aria-hidden>×</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
