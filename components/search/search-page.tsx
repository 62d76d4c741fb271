import { useLocale, useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { Ignored } from "@/components/ui/ignored";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { languageAttributes } from "@/lib/i18n/text";
import { SORTS, toAddress, type SearchParams } from "@/lib/search/params";
import type { HitGroup, SearchView } from "@/lib/search/present";
import { Chips, FacetList } from "./facet-list";
import { HitList } from "./hit-list";
import { Rescue } from "./rescue";
import { SearchForm } from "./search-form";
import { SearchHelp } from "./search-help";

type Props = { params: SearchParams; ignored: string[]; /** Null before the first question. */ view: SearchView | null };

/** One box over everything: numbers and names first, then texts with their best paragraphs. */
export function SearchPage({ params, ignored, view }: Props) {
  const t = useTranslations("Search");
  const text = useTranslations("Text");
  return (
    <PageFrame path={`/search${toAddress(params)}`} crumbs={[{ label: t("title") }]} wide={view !== null}>
      <PageTitle>{params.q ? t.rich("titleOfRich", { words: () => <bdi>{params.q}</bdi> }) : t("title")}</PageTitle>
      <Ignored names={ignored} note={text("ignored", { names: ignored.join(", ") })} />
      <SearchForm q={params.q} />
      {view ? <Results params={params} view={view} /> : <SearchHelp />}
    </PageFrame>
  );
}

function Results({ params, view }: { params: SearchParams; view: SearchView }) {
  const locale = useLocale();
  const t = useTranslations("Search");
  const { answer, groups, facets, chips, next, rescue } = view;
  return (
    <>
      <div className="mt-4">
        <p role="status" className="text-sm text-muted">
          {answer.tooBroad ? t("tooBroad", { count: answer.total }) : t("found", { count: answer.total })}
        </p>
        <DidYouMean view={view} />
        <AlsoSearched params={params} view={view} />
        <Chips chips={chips} />
      </div>
      {answer.total === 0 ? (
        <Rescue offers={rescue} q={answer.query.text} />
      ) : (
        <div className="lg:grid lg:grid-cols-[1fr_17rem] lg:gap-10">
          <div>
            <Sorts params={params} />
            {groups.map((group) => (
              <GroupSection key={group.group} group={group} alone={groups.length === 1} />
            ))}
            <p className="mt-8 flex flex-wrap gap-x-6 gap-y-2">
              {params.after && <a href={`/${locale}/search${toAddress(params)}`}>{t("first")}</a>}
              {next && (
                <a href={`/${locale}/search${next}`} rel="next" className="font-semibold">
                  {t("next")}
                </a>
              )}
            </p>
          </div>
          <aside className="mt-10">
            <FacetList facets={facets} />
          </aside>
        </div>
      )}
    </>
  );
}

function DidYouMean({ view: { answer, didYouMean } }: { view: SearchView }) {
  const locale = useLocale();
  const t = useTranslations("Search");
  if (!didYouMean) return null;
  return (
    <p className="mt-2">
      {t.rich("didYouMean", {
        words: () => (
          <a href={`/${locale}/search${didYouMean}`} className="font-semibold">
            <bdi>{answer.didYouMean}</bdi>
          </a>
        ),
      })}
    </p>
  );
}

function AlsoSearched({ params, view: { answer, withoutTranslation } }: { params: SearchParams; view: SearchView }) {
  const locale = useLocale();
  const t = useTranslations("Search");
  const text = useTranslations("Text");
  if (params.translate && answer.alsoSearched.length === 0) return null;
  return (
    <p className="mt-2 text-sm text-muted">
      {params.translate && (
        <>
          {t("alsoSearched")}{" "}
          {answer.alsoSearched.map(({ language, words }) => (
            <span key={language}>
              {text("term", { term: text("language", { language }) })} <bdi {...languageAttributes(language)}>{words.join(" · ")}</bdi>
              .{" "}
            </span>
          ))}
        </>
      )}
      <a href={`/${locale}/search${withoutTranslation}`}>{params.translate ? t("without") : t("withOthers")}</a>
    </p>
  );
}

function Sorts({ params }: { params: SearchParams }) {
  const locale = useLocale();
  const t = useTranslations("Search");
  return (
    <nav aria-label={t("sort")} className="no-print mt-6 text-sm">
      <ul className="flex flex-wrap gap-x-2 gap-y-1">
        {SORTS.map((sort) => (
          <li key={sort}>
            <a
              href={`/${locale}/search${toAddress({ ...params, sort })}`}
              aria-current={params.sort === sort ? "true" : undefined}
              className="block rounded border border-line px-2 py-1 no-underline aria-[current]:border-accent aria-[current]:font-semibold"
            >
              {t("sortBy", { sort })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function GroupSection({ group: { group, count, hits, all }, alone }: { group: HitGroup; alone: boolean }) {
  const locale = useLocale();
  const t = useTranslations("Search");
  return (
    <Section
      id={group.toLowerCase()}
      title={
        <>
          {t("group", { group })} {!alone && <span className="font-normal text-muted">({count})</span>}
        </>
      }
    >
      <HitList hits={hits} />
      {all && (
        <p className="mt-3 text-sm">
          <a href={`/${locale}/search${all}`}>{t("all", { count })}</a>
        </p>
      )}
    </Section>
  );
}
