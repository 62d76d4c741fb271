import { useLocale, useTranslations } from "next-intl";
import { SearchField } from "@/components/search/search-field";
import { Button } from "@/components/ui/button";

/** The one search box: a plain form that works without JavaScript. */
export function SearchBox({ value, large = false }: { value?: string; large?: boolean }) {
  const locale = useLocale();
  const t = useTranslations("SearchBox");
  return (
    <form
      action={`/${locale}/search`}
      role="search"
      className={large ? "mt-6 max-w-2xl" : "order-1 my-2 w-full min-w-40 sm:w-80 lg:order-2"}
    >
      <div className="flex gap-2">
        <SearchField
          id={large ? "search-large" : "search"}
          value={value}
          label={t("label")}
          placeholder={large ? t("placeholder") : undefined}
        />
        <Button type="submit">{t("submit")}</Button>
      </div>
    </form>
  );
}
