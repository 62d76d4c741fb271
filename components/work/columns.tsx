import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locales";
import type { WorkView } from "@/lib/work/present";

const COLUMNS: Record<number, { grid: string; label: string; head: string }> = {
  2: { grid: "md:grid-cols-2 print:grid-cols-2", label: "md:hidden print:hidden", head: "max-md:hidden print:block" },
  3: { grid: "lg:grid-cols-3 print:grid-cols-3", label: "lg:hidden print:hidden", head: "max-lg:hidden print:block" },
};

/** The grid of a paragraph in so many languages: side by side where there is room and in print, else one under another. */
export function columnsOf(languages: number): string {
  return `grid gap-x-8 gap-y-4 ${COLUMNS[languages]?.grid ?? ""}`;
}

/** Over each text the name of its language, where the columns stand one under another and have no heads. */
export function labelOf(languages: number): string | null {
  return COLUMNS[languages]?.label ?? null;
}

/** Says over each column which language it is and what its text is. */
export function ColumnHeads({ work, languages }: { work: WorkView; languages: readonly Locale[] }) {
  const t = useTranslations("Work");
  const text = useTranslations("Text");
  const columns = COLUMNS[languages.length];
  if (!columns) return null;
  return (
    <div className={`mt-6 ps-14 ${columns.head}`}>
      <ul className={columnsOf(languages.length)}>
        {languages.map((language) => (
          <li key={language} className="border-b-2 border-line pb-1">
            <span className="font-semibold">{text("language", { language })}</span>{" "}
            <span className="text-sm text-muted">
              {t("kindShort", { kind: work.texts.find((one) => one.language === language)?.kind ?? "" })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
