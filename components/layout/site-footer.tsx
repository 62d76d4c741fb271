import { useLocale, useTranslations } from "next-intl";
import { frameWidth } from "./width";

const MORE = ["chart", "members", "people", "places", "timeline", "statistics", "coverage", "sources", "help", "about"] as const;

export function SiteFooter({ wide }: { wide: boolean }) {
  const locale = useLocale();
  const t = useTranslations("Site");
  const nav = useTranslations("Nav");
  const text = useTranslations("Text");
  return (
    <footer className="border-t border-line bg-sunk text-sm">
      <div className={`mx-auto ${frameWidth(wide)} space-y-3 px-4 py-6`}>
        <p>{t("unofficial")}</p>
        <p className="text-muted">{text("markLegend")}</p>
        <ul className="no-print flex flex-wrap gap-x-5 gap-y-2">
          {MORE.map((page) => (
            <li key={page}>
              <a href={`/${locale}/${page === "chart" ? "organizations/chart" : page}`} className="inline-block py-1">
                {nav(page)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
