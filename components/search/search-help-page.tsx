import { useLocale, useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { toQuery } from "@/lib/url/params";

/** What can be typed, each with an example that is a search. */
const SIGNS = [
  ["quotes", '"Al-Quds Committee"'],
  ["minus", "Palestine -refugees"],
  ["either", "refugees OR settlements"],
  ["session", "session:51"],
  ["organ", "organ:cfm"],
  ["year", "year:2015..2020"],
  ["type", "type:resolution"],
  ["lang", "lang:ar"],
  ["state", "state:PS"],
  ["verb", "verb:condemn"],
  ["part", "part:operative"],
  ["topic", "topic:al-quds"],
  ["cites", "cites:67/264"],
] as const;

export function SearchHelpPage({ counts }: { counts: { documents: number; paragraphs: number } }) {
  const search = useTranslations("Search");
  const t = useTranslations("SearchHelp");
  const locale = useLocale();
  return (
    <PageFrame path="/search/help" crumbs={[{ label: search("title"), href: `/${locale}/search` }, { label: t("title") }]}>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-3">{t("lead", counts)}</p>
      <Section id="words" title={search("helpTitle")}>
        <ul className="list-disc space-y-1 ps-6 marker:text-muted">
          {(["tipWords", "tipNumber", "tipQuotes", "tipLanguage"] as const).map((tip) => (
            <li key={tip}>{search.rich(tip, { sign: (words) => <bdi className="font-semibold">{words}</bdi> })}</li>
          ))}
        </ul>
      </Section>
      <Section id="signs" title={t("signs")}>
        <table className="w-full text-start">
          <thead>
            <tr className="border-b border-muted text-sm">
              <th scope="col" className="py-1 pe-6 text-start font-semibold">
                {t("sign")}
              </th>
              <th scope="col" className="py-1 text-start font-semibold">
                {t("meaning")}
              </th>
            </tr>
          </thead>
          <tbody>
            {SIGNS.map(([meaning, example]) => (
              <tr key={meaning} className="border-b border-line">
                <td className="py-2 pe-6">
                  <a href={`/${locale}/search${toQuery({ q: example })}`}>
                    <bdi dir="ltr">{example}</bdi>
                  </a>
                </td>
                <td className="py-2">{t(meaning)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section id="order" title={t("how")}>
        <p>{t("howText")}</p>
      </Section>
      <Section id="privacy" title={t("privacy")}>
        <p>{t("privacyText")}</p>
      </Section>
    </PageFrame>
  );
}
