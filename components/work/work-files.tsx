import { useLocale, useTranslations } from "next-intl";
import { formatLanguages } from "@/lib/i18n/list";
import type { Locale } from "@/lib/i18n/locales";
import { FILE_KINDS, fileHref } from "@/lib/work/files/name";

type Props = { workId: string; languages: readonly Locale[]; hasPdf: boolean };

/** The text in the languages shown, as files, and its citation. */
export function WorkFiles({ workId, languages, hasPdf }: Props) {
  const t = useTranslations("WorkFile");
  const reader = useTranslations("Reader");
  const text = useTranslations("Text");
  const locale = useLocale();
  const named = formatLanguages(languages, text, locale);
  return (
    <ul aria-label={t("heading")} className="no-print mt-3 flex flex-wrap gap-x-5 text-sm">
      {FILE_KINDS.filter((kind) => kind !== "pdf" || hasPdf).map((kind) => (
        <li key={kind}>
          <a
            href={fileHref(locale, workId, languages, kind)}
            download
            rel="nofollow"
            aria-label={t(kind === "pdf" ? "pdfOf" : "docxOf", { languages: named })}
            className="inline-block py-1.5"
          >
            {t(kind)}
          </a>
        </li>
      ))}
      <li>
        <a href={`/${locale}/resolutions/${workId}/cite/all`} rel="nofollow" className="inline-block py-1.5">
          {reader("citeText")}
        </a>
      </li>
    </ul>
  );
}
