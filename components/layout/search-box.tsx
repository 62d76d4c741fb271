import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** The one search box: a plain form that works without JavaScript. */
export function SearchBox({ value, large = false }: { value?: string; large?: boolean }) {
  const locale = useLocale();
  const t = useTranslations("SearchBox");
  return (
    <form action={`/${locale}/search`} role="search" className={large ? "mt-6 max-w-2xl" : "order-1 my-2 w-full sm:w-80 lg:order-2"}>
      <div className="flex gap-2">
        <input
          type="search"
          name="q"
          defaultValue={value}
          aria-label={t("label")}
          placeholder={large ? t("placeholder") : undefined}
          maxLength={300}
          className="min-h-11 min-w-0 grow rounded border border-muted bg-raised px-3 text-ink placeholder:text-muted"
        />
        <Button type="submit">{t("submit")}</Button>
      </div>
    </form>
  );
}
