import { useLocale, useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { EntityLink } from "@/components/text/entity-link";
import { Signs } from "@/components/text/signs";
import { ChoiceLink } from "@/components/ui/choice-link";
import { Ignored } from "@/components/ui/ignored";
import { PageTitle } from "@/components/ui/page-title";
import type { CompareParams } from "@/lib/compare/params";
import type { Comparison } from "@/lib/compare/present";
import { memberName, sharedLanguages, type FamilyMember, type FamilyView } from "@/lib/family/present";
import type { Locale } from "@/lib/i18n/locales";
import { toQuery } from "@/lib/url/params";
import { CompareForm } from "./compare-form";
import { Differences } from "./differences";

export type ComparedTexts = { family: FamilyView; a: FamilyMember; b: FamilyMember; language: Locale; comparison: Comparison | null };

type Props = { params: CompareParams; ignored: string[]; found: ComparedTexts | null };

/** Two texts of a family, paragraph by paragraph. */
export function ComparePage({ params, ignored, found }: Props) {
  const locale = useLocale();
  const t = useTranslations("Compare");
  const work = useTranslations("Work");
  const text = useTranslations("Text");
  const crumbs = [
    { label: work("listTitle"), href: `/${locale}/resolutions` },
    ...(found ? [{ label: t("family"), href: `/${locale}/families/${found.family.id}` }] : []),
    { label: t("title") },
  ];
  return (
    <PageFrame path={`/compare${toQuery(params)}`} crumbs={crumbs}>
      <PageTitle kind={found && <Signs text={found.family.title.text} />}>{found ? <Title found={found} /> : t("title")}</PageTitle>
      <Ignored names={ignored} note={text("ignored", { names: ignored.join(", ") })} />
      {found ? <Compared found={found} /> : <NotOfOneFamily />}
    </PageFrame>
  );
}

function Title({ found: { a, b } }: { found: ComparedTexts }) {
  const t = useTranslations("Compare");
  return t.rich("titleOf", { a: () => <bdi>{memberName(a)}</bdi>, b: () => <bdi>{memberName(b)}</bdi> });
}

function Compared({ found: { family, a, b, language, comparison } }: { found: ComparedTexts }) {
  const t = useTranslations("Compare");
  const text = useTranslations("Text");
  const locale = useLocale();
  const shared = sharedLanguages(a, b);
  return (
    <>
      <dl className="mt-4 space-y-1">
        {(
          [
            ["older", a],
            ["newer", b],
          ] as const
        ).map(([term, { link }]) => (
          <div key={term}>
            <dt className="inline text-sm text-muted">{text("term", { term: t(term) })} </dt>
            <dd className="inline">
              <EntityLink link={link} />
            </dd>
          </div>
        ))}
      </dl>
      {shared.length > 1 && (
        <nav aria-label={t("language")} className="no-print mt-3">
          <ul className="flex flex-wrap gap-2 text-sm">
            {shared.map((one) => (
              <li key={one}>
                <ChoiceLink href={`/${locale}/compare${toQuery({ a: a.id, b: b.id, lang: one })}`} current={one === language}>
                  {text("language", { language: one })}
                </ChoiceLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {comparison ? (
        <Differences comparison={comparison} language={language} a={a} b={b} />
      ) : (
        <p className="mt-6 rounded border-s-4 border-note-line bg-note px-3 py-2">{t("notInBoth", { language })}</p>
      )}
      <section aria-labelledby="others-title" className="mt-10 border-t border-line pt-4">
        <h2 id="others-title" className="mb-3 font-semibold">
          {t("others")}
        </h2>
        <CompareForm family={family} a={a.id} b={b.id} language={language} />
      </section>
    </>
  );
}

function NotOfOneFamily() {
  const t = useTranslations("Compare");
  const locale = useLocale();
  return <p className="mt-6 max-w-3xl">{t.rich("notFamily", { link: (words) => <a href={`/${locale}/resolutions`}>{words}</a> })}</p>;
}
