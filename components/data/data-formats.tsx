import { useLocale, useTranslations } from "next-intl";
import { dataHref, pageData } from "@/lib/api/page-formats";

/** The same as data: one line at the foot of a page that has any. */
export function DataFormats({ path }: { path: string }) {
  const locale = useLocale();
  const t = useTranslations("DataFormats");
  const text = useTranslations("Text");
  const data = pageData(path);
  if (!data) return null;
  return (
    <nav aria-label={t("label")} className="no-print mt-10 border-t border-line pt-3 text-sm text-muted">
      <p className="inline">{text("term", { term: t("label") })} </p>
      <ul className="inline">
        {data.formats.map(({ name, type, extension }) => (
          <li key={extension} className="me-3 inline-block">
            <a href={dataHref(data, extension, locale)} type={type} rel="alternate nofollow" className="inline-block py-1">
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
        <li className="inline-block">
          <a href={`/${locale}/developers`} className="inline-block py-1">
            {t("more")}
          </a>
        </li>
      </ul>
    </nav>
  );
}
