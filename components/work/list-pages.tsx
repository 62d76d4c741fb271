import { useLocale, useTranslations } from "next-intl";
import type { WorkList } from "@/lib/work/list";

/** The way to the pages around this one: each begins or ends at a work, so that its address keeps while the list grows. */
export function ListPages({ around: { first, previous, next } }: Pick<WorkList, "around">) {
  const locale = useLocale();
  const t = useTranslations("Works");
  if (previous === null && next === null) return null;
  const link = (query: string | null, words: string, rel?: string) =>
    query === null ? null : (
      <a href={`/${locale}/resolutions${query}`} rel={rel} className="inline-block rounded border border-line px-4 py-2 no-underline">
        {words}
      </a>
    );
  return (
    <nav aria-label={t("pages")} className="no-print mt-6 flex flex-wrap justify-between gap-3">
      <div className="flex flex-wrap gap-3">
        {link(first, t("first"))}
        {link(previous, t("previous"), "prev")}
      </div>
      {link(next, t("next"), "next")}
    </nav>
  );
}
