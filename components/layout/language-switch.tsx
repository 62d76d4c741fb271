import { useLocale, useTranslations } from "next-intl";
import { languageAttributes } from "@/lib/i18n/text";
import { LOCALE_FACTS, LOCALES } from "@/lib/i18n/locales";
import { KeepParagraph } from "./keep-paragraph";

/** The same page, filters and (with JavaScript) paragraph in another language. */
export function LanguageSwitch({ path }: { path: string }) {
  const locale = useLocale();
  const t = useTranslations("Site");
  return (
    <nav aria-label={t("languages")} className="no-print">
      <KeepParagraph>
        <ul className="flex gap-x-1 text-sm">
          {LOCALES.map((other) => (
            <li key={other}>
              <a
                href={`/${other}${path === "/" ? "" : path}`}
                hrefLang={other}
                {...languageAttributes(other)}
                aria-current={other === locale ? "true" : undefined}
                className="block rounded px-2 py-1.5 aria-[current]:bg-sunk aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
              >
                {LOCALE_FACTS[other].ownName}
              </a>
            </li>
          ))}
        </ul>
      </KeepParagraph>
    </nav>
  );
}
