import { useLocale, useTranslations } from "next-intl";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import type { Facet } from "@/lib/search/facets";
import type { Chip, FacetView } from "@/lib/search/present";

/** The name of a facet's value: a record's, or the house's word for a kind, a language, a part; a year is its own. */
function useValueName(): (facet: Facet, value: string, label: string | null) => string {
  const t = useTranslations("Search");
  const text = useTranslations("Text");
  return (facet, value, label) => {
    if (label !== null) return label;
    if (facet === "type") return t("type", { type: value });
    if (facet === "part") return t("part", { part: value });
    return facet === "lang" && LOCALES.includes(value as Locale) ? text("language", { language: value }) : value;
  };
}

/** By what the results can be narrowed: links with their counts, several of a kind may be chosen. */
export function FacetList({ facets }: { facets: FacetView[] }) {
  const locale = useLocale();
  const t = useTranslations("Search");
  const nameOf = useValueName();
  if (facets.length === 0) return null;
  return (
    <nav aria-label={t("filters")} className="no-print text-sm">
      {facets.map(({ facet, values }, i) => (
        <details key={facet} open={i < 2 || values.some(({ chosen }) => chosen)} className="border-b border-line py-1 last:border-b-0">
          <summary className="cursor-pointer py-2 font-semibold">{t("facet", { facet })}</summary>
          <ul className="pb-2">
            {values.map(({ value, label, count, chosen, address }) => (
              <li key={value}>
                <a
                  href={`/${locale}/search${address}`}
                  aria-current={chosen ? "true" : undefined}
                  className="flex justify-between gap-3 rounded px-1 py-1.5 no-underline hover:bg-raised hover:underline aria-[current]:font-semibold"
                >
                  <bdi>
                    {chosen && <span aria-hidden>✓ </span>}
                    {nameOf(facet, value, label)}
                  </bdi>
                  <span className="text-muted">{count}</span>
                </a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}

/** What is chosen: each can be given up. */
export function Chips({ chips }: { chips: Chip[] }) {
  const locale = useLocale();
  const t = useTranslations("Search");
  const text = useTranslations("Text");
  const nameOf = useValueName();
  if (chips.length === 0) return null;
  return (
    <div className="no-print mt-3 flex flex-wrap items-center gap-2 text-sm">
      <span className="text-muted">{t("chosen")}</span>
      <ul className="flex flex-wrap gap-2">
        {chips.map(({ facet, value, label, address }) => (
          <li key={`${facet}:${value}`}>
            <a
              href={`/${locale}/search${address}`}
              aria-label={t("drop", { name: `${text("term", { term: t("facet", { facet }) })} ${nameOf(facet, value, label)}` })}
              className="inline-flex min-h-8 items-center gap-2 rounded-full border border-accent px-3 no-underline"
            >
              <bdi>{nameOf(facet, value, label)}</bdi>
              <span aria-hidden>×</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
