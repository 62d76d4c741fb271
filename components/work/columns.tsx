import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import type { Locale } from "@/lib/i18n/locales";
import type { WorkView } from "@/lib/work/present";

const HEADS: Record<number, string> = { 2: "max-md:hidden print:block", 3: "max-lg:hidden print:block" };

/**
 * The class of the grid of a paragraph in so many languages: side by side where there is room and in print, else one under another.
 * @returns null for one language, which needs none
 */
export function columnsOf(languages: number): string | null {
  return languages === 1 ? null : `columns-${languages}`;
}

/** Over each text app/reader.css sets the name of its language, where the columns stand one under another and have no heads: these names. */
export function useColumnLabels(languages: readonly Locale[]): CSSProperties | undefined {
  const text = useTranslations("Text");
  if (languages.length === 1) return undefined;
  const names = languages.map((language) => [`--label-${language}`, JSON.stringify(text("language", { language }))]);
  return Object.fromEntries([...names, ["--label-translated", JSON.stringify(` · ${text("translatedShort")}`)]]) as CSSProperties;
}

/** Says over each column which language it is and what its text is. */
export function ColumnHeads({ work, languages }: { work: WorkView; languages: readonly Locale[] }) {
  const t = useTranslations("Work");
  const text = useTranslations("Text");
  const columns = columnsOf(languages.length);
  if (columns === null) return null;
  return (
    <div className={`mt-6 ps-14 ${HEADS[languages.length]}`}>
      <ul className={columns}>
        {languages.map((language) => (
          <li key={language} className="border-b-2 border-line pb-1">
            <span className="inline-block font-semibold first-letter:uppercase">{text("language", { language })}</span>{" "}
            <span className="text-sm text-muted">
              {t("kindShort", { kind: work.texts.find((one) => one.language === language)?.kind ?? "" })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
