import { useLocale, useTranslations } from "next-intl";
import { SearchField } from "@/components/search/search-field";
import { Button } from "@/components/ui/button";

/** The question; a plain form that works without JavaScript. */
export function SearchForm({ q }: { q: string }) {
  const locale = useLocale();
  const t = useTranslations("Search");
  return (
    <form action={`/${locale}/search`} role="search" className="no-print mt-6 flex max-w-3xl items-start gap-2">
      <div className="min-w-0 grow">
        <SearchField id="question" value={q} label={t("question")} />
        <p className="mt-1 text-sm text-muted">
          {t("question")} · <a href={`/${locale}/search/help`}>{t("helpLink")}</a>
        </p>
      </div>
      <Button type="submit">{t("submit")}</Button>
    </form>
  );
}
