import { useLocale, useTranslations } from "next-intl";
import { KeepParagraph } from "@/components/layout/keep-paragraph";
import { ChoiceLink } from "@/components/ui/choice-link";
import { entityHref } from "@/lib/entity/href";
import { formatLanguages } from "@/lib/i18n/list";
import type { Locale } from "@/lib/i18n/locales";
import { toQuery } from "@/lib/url/params";
import { combinations } from "@/lib/work/languages";
import type { WorkView } from "@/lib/work/present";

/** The text in the reader's language alone, or in two or three side by side; the filter is kept, and with JavaScript the paragraph. */
export function LanguageLinks({ work, shown, verb }: { work: WorkView; shown: readonly Locale[]; verb: string | undefined }) {
  const t = useTranslations("Work");
  const text = useTranslations("Text");
  const locale = useLocale();
  const available = work.texts.map(({ language }) => language);
  if (available.length < 2) return null;
  const base = entityHref(locale, work.link);
  const own = available.includes(locale) ? locale : available[0];
  const choices = [
    { href: base, languages: own ? [own] : [] },
    ...combinations(available).map((languages) => ({ href: `${base}/${languages.join("-")}`, languages })),
  ];
  return (
    <nav aria-label={t("languagesOfText")} className="no-print">
      <KeepParagraph>
        <ul className="flex flex-wrap gap-2 text-sm">
          {choices.map(({ href, languages }) => (
            <li key={href}>
              <ChoiceLink href={href + toQuery({ verb })} current={languages.join() === shown.join()}>
                {formatLanguages(languages, text, locale)}
              </ChoiceLink>
            </li>
          ))}
        </ul>
      </KeepParagraph>
    </nav>
  );
}
