import { useFormatter, useLocale, useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { PageTitle } from "@/components/ui/page-title";
import { LOCALES } from "@/lib/i18n/locales";
import { languageAttributes } from "@/lib/i18n/text";
import { toQuery } from "@/lib/url/params";
import type { VerbView } from "@/lib/verb/present";

const HEAD = "border-b border-muted py-1.5 pe-2 sm:px-2 text-start font-semibold";

/** The operative verbs in three languages: their names, the words that print them in the aligned texts, and the texts that use them. */
export function VerbsPage({ verbs }: { verbs: VerbView[] }) {
  const locale = useLocale();
  const t = useTranslations("Verbs");
  const work = useTranslations("Work");
  const text = useTranslations("Text");
  return (
    <PageFrame path="/verbs" wide crumbs={[{ label: work("listTitle"), href: `/${locale}/resolutions` }, { label: t("title") }]}>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-3 max-w-3xl">{t("lead")}</p>
      <div className="scrolls mt-6" tabIndex={0} role="region" aria-label={t("title")}>
        <table className="w-full border-collapse">
          <caption className="sr-only">{t("title")}</caption>
          <thead className="text-sm">
            <tr>
              {LOCALES.map((language) => (
                <th key={language} scope="col" className={HEAD}>
                  {text("language", { language })}
                </th>
              ))}
              <th scope="col" className={HEAD}>
                {t("texts")}
              </th>
              <th scope="col" className={HEAD}>
                {t("paragraphs")}
              </th>
            </tr>
          </thead>
          <tbody>
            {verbs.map((verb) => (
              <Row key={verb.id} verb={verb} />
            ))}
          </tbody>
        </table>
      </div>
    </PageFrame>
  );
}

function Row({ verb: { id, languages, works, paragraphs } }: { verb: VerbView }) {
  const locale = useLocale();
  const format = useFormatter();
  return (
    <tr id={id} className="border-b border-line align-top">
      {languages.map(({ language, name, forms }, i) => {
        const Cell = i === 0 ? "th" : "td";
        return (
          <Cell
            key={language}
            {...(i === 0 && { scope: "row" })}
            className="min-w-24 py-2 pe-2 text-start font-normal break-words max-sm:text-xs sm:min-w-44 sm:px-2"
          >
            <span {...languageAttributes(language)} className="font-semibold">
              {name}
            </span>
            <ul className="text-sm text-muted">
              {forms.map(({ text, count }) => (
                <li key={text}>
                  <span {...languageAttributes(language)}>
                    {text} <bdi>({format.number(count)})</bdi>
                  </span>
                </li>
              ))}
            </ul>
          </Cell>
        );
      })}
      <td className="py-2 pe-2 sm:px-2">
        {works > 0 ? <a href={`/${locale}/resolutions${toQuery({ verb: id })}`}>{format.number(works)}</a> : works}
      </td>
      <td className="py-2 pe-2 sm:px-2">{format.number(paragraphs)}</td>
    </tr>
  );
}
