import { useLocale, useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { SearchBox } from "@/components/layout/search-box";
import { PageTitle } from "@/components/ui/page-title";

export default function NotFound() {
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
