import { useLocale, useTranslations } from "next-intl";
import { PageTitle } from "@/components/ui/page-title";
import { PageFrame } from "./page-frame";
import { SearchBox } from "./search-box";

/** Says that nothing is at this address, and offers the search. */
export function NotFoundPage() {
  const t = useTranslations("NotFound");
  const locale = useLocale();
  return (
    <PageFrame path="/">
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-4">{t("body")}</p>
      <SearchBox large />
      <p className="mt-6">
        <a href={`/${locale}`}>{t("home")}</a>
      </p>
    </PageFrame>
  );
}
