import { useLocale, useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { EntityLink } from "@/components/text/entity-link";
import { Ignored } from "@/components/ui/ignored";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import type { SearchParams } from "@/lib/search/params";
import type { HitGroup, NumberHit, SessionOption } from "@/lib/search/present";
import type { Breadth } from "@/lib/search/queries";
import { toQuery } from "@/lib/url/params";
import type { WorkLine } from "@/lib/work/present";
import { HitList } from "./hit-list";
import { SearchForm } from "./search-form";
import { SearchHelp } from "./search-help";

type Props = {
  params: SearchParams;
  ignored: string[];
  numbers: NumberHit[];
  breadth: Breadth;
  groups: HitGroup[];
  sessions: SessionOption[];
  ofSession: WorkLine[];
};

/** One box over everything: numbers first, then names, then paragraphs. */
export function SearchPage({ params, ignored, numbers, breadth, groups, sessions, ofSession }: Props) {
  const t = useTranslations("Search");
  const text = useTranslations("Text");
  const shown = params.noun ? groups.filter(({ group }) => group === params.noun) : groups;
  const nothing = shown.length + numbers.length === 0;
  return (
    <PageFrame path={`/search${toQuery(addressOf(params))}`} crumbs={[{ label: t("title") }]}>
      <PageTitle>{params.q ? t.rich("titleOfRich", { words: () => <bdi>{params.q}</bdi> }) : t("title")}</PageTitle>
      <Ignored names={ignored} note={text("ignored", { names: ignored.join(", ") })} />
      <SearchForm params={params} sessions={sessions} />
      {params.q && <Summary params={params} numbers={numbers} breadth={breadth} groups={groups} shown={shown} />}
      <Numbers numbers={numbers} />
      {shown.map((group) => (
        <GroupSection key={group.group} group={group} params={params} />
      ))}
      <OfSession works={ofSession} />
      {params.q ? nothing && <SearchHelp /> : ofSession.length === 0 && <SearchHelp examples />}
    </PageFrame>
  );
}

function addressOf({ q, noun, session }: SearchParams) {
  return { q, noun: noun?.toLowerCase(), session };
}

function Summary({
  params,
  numbers,
  breadth,
  groups,
  shown,
}: Pick<Props, "params" | "numbers" | "breadth" | "groups"> & { shown: HitGroup[] }) {
  const locale = useLocale();
  const t = useTranslations("Search");
  const count = shown.reduce((sum, group) => sum + group.count, 0) + numbers.length;
  const address = (noun?: string) => `/${locale}/search${toQuery({ ...addressOf(params), noun })}`;
  return (
    <div className="mt-4">
      <p role="status" className="text-sm text-muted">
        {t("found", { count })}
        {shown.length > 0 && breadth !== "ALL" && ` ${t("breadth", { breadth })}`}
        {shown.length === 0 && groups.length > 0 && ` ${t("otherKinds")}`}
      </p>
      {(groups.length > 1 || groups.length > shown.length) && (
        <nav aria-label={t("kinds")} className="no-print mt-2">
          <ul className="flex flex-wrap gap-x-2 gap-y-1 text-sm">
            {[undefined, ...groups].map((group) => (
              <li key={group?.group ?? ""}>
                <a
                  href={address(group?.group.toLowerCase())}
                  aria-current={params.noun === group?.group ? "true" : undefined}
                  className="block rounded border border-line px-2 py-1 no-underline aria-[current]:border-accent aria-[current]:font-semibold"
                >
                  {group ? `${t("group", { group: group.group })} (${group.count})` : t("everything")}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}

function Numbers({ numbers }: { numbers: NumberHit[] }) {
  const t = useTranslations("Search");
  if (numbers.length === 0) return null;
  return (
    <Section id="numbers" title={t("numbers")}>
      <ul className="space-y-2">
        {numbers.map(({ link, numbers: printed }) => (
          <li key={link.id} className="rounded border-s-4 border-accent bg-raised px-3 py-2">
            <span className="me-3 font-semibold">
              {printed.map((number) => (
                <bdi key={number} className="me-2">
                  {number}
                </bdi>
              ))}
            </span>
            <EntityLink link={link} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function GroupSection({ group: { group, count, hits }, params }: { group: HitGroup; params: SearchParams }) {
  const locale = useLocale();
  const t = useTranslations("Search");
  return (
    <Section
      id={group.toLowerCase()}
      title={
        <>
          {t("group", { group })} <span className="font-normal text-muted">({count})</span>
        </>
      }
    >
      <HitList hits={hits} />
      {count > hits.length && (
        <p className="mt-3 text-sm">
          {params.noun ? (
            t("firstOnly", { shown: String(hits.length) })
          ) : (
            <a href={`/${locale}/search${toQuery({ ...addressOf(params), noun: group.toLowerCase() })}`}>{t("all", { count })}</a>
          )}
        </p>
      )}
    </Section>
  );
}

function OfSession({ works }: { works: WorkLine[] }) {
  const t = useTranslations("Search");
  const event = works[0]?.event;
  if (!event) return null;
  return (
    <Section id="session" title={t("ofSession")}>
      <p className="mb-3">
        <EntityLink link={event} />
      </p>
      <ul className="list-disc space-y-1 ps-6 marker:text-muted">
        {works.map((work) => (
          <li key={work.id}>
            {work.printedNumber && <bdi className="me-2 font-semibold">{work.printedNumber}</bdi>}
            <EntityLink link={work.link} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
