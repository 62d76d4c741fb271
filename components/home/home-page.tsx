import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EventList } from "@/components/event/event-list";
import { PageFrame } from "@/components/layout/page-frame";
import { SearchBox } from "@/components/layout/search-box";
import { DateText } from "@/components/text/date";
import { EntityLink } from "@/components/text/entity-link";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import type { Link, Said } from "@/lib/entity/present";
import type { EventView } from "@/lib/event/present";
import { languageAttributes } from "@/lib/i18n/text";
import type { WorkLine } from "@/lib/work/present";

type Props = {
  organs: Link[];
  sessions: EventView[];
  /** The latest of the OIC's own organs; and the texts that came last, whoever adopted them. */
  resolutions: WorkLine[];
  added: WorkLine[];
  counts: Record<string, number>;
  sources: [string, Said][];
  texts: { full: number; imported: number };
};

/** What this is, and the ways in. */
export function HomePage({ organs, sessions, resolutions, added, counts, sources, texts }: Props) {
  const locale = useLocale();
  const site = useTranslations("Site");
  const t = useTranslations("Home");
  return (
    <PageFrame path="/">
      <PageTitle>{site("name")}</PageTitle>
      <p className="mt-4 max-w-3xl text-lg text-pretty">{t("lead")}</p>
      <SearchBox large />
      <Questions />
      <div className="grid gap-x-12 lg:grid-cols-2 lg:grid-rows-[auto_1fr]">
        <div>
          <Section id="organs" title={t("principalOrgans")}>
            <ul className="space-y-2 text-lg">
              {organs.map((organ) => (
                <li key={organ.id}>
                  <EntityLink link={organ} />
                </li>
              ))}
            </ul>
            <More href={`/${locale}/organizations`}>{t("allBodies")}</More>
          </Section>
          <Section id="sessions" title={t("latestSessions")}>
            <EventList events={sessions} />
            <More href={`/${locale}/sessions`}>{t("allSessions")}</More>
          </Section>
        </div>
        <div className="lg:row-span-2">
          <Section id="resolutions" title={t("latestResolutions")}>
            <Resolutions works={resolutions} />
            <More href={`/${locale}/resolutions`}>{t("allResolutions")}</More>
          </Section>
          <Section id="added" title={t("newTexts")}>
            <Resolutions works={added} />
            <More href={`/${locale}/resolutions?text=FULL`}>{t("allTexts")}</More>
          </Section>
        </div>
        <div>
          <Section id="coverage" title={t("coverage")}>
            <p>
              {t("coverageSources", { count: sources.length })} {texts.imported > 0 && t("coverageImported", { count: texts.imported })}{" "}
              {t("coverageFull", { count: texts.full })}
            </p>
            <ul className="mt-3 space-y-1">
              {sources.map(([id, said]) => (
                <li key={id}>
                  <a href={`/${locale}/sources/${id}`} {...languageAttributes(said.language)}>
                    {said.text}
                  </a>
                </li>
              ))}
            </ul>
            <More href={`/${locale}/sources`}>{t("readSources")}</More>
          </Section>
        </div>
      </div>
      <Counts counts={counts} />
    </PageFrame>
  );
}

/** Questions that readers bring, each a link to its answer. */
function Questions() {
  const locale = useLocale();
  const t = useTranslations("Home");
  const questions = [
    ["question1", "/organizations/oic"],
    ["question2", "/organizations/contact-group-palestine"],
    ["question3", `/tasks?q=${encodeURIComponent(t("question3"))}`],
    ["question4", "/resolutions/cfm-ex-21-2025-08-25#p-42"],
    ["question5", "/resolutions/unga-69-oic-cooperation-draft#pp-1"],
  ] as const;
  return (
    <nav aria-labelledby="ask" className="mt-6">
      <p id="ask" className="text-sm text-muted">
        {t("ask")}
      </p>
      <ul className="mt-2 flex flex-wrap gap-2">
        {questions.map(([key, path]) => (
          <li key={key}>
            <a
              href={`/${locale}${path}`}
              className="block rounded border border-line bg-raised px-3 py-2 text-sm no-underline hover:border-accent"
            >
              {t(key)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Resolutions({ works }: { works: WorkLine[] }) {
  return (
    <ul className="divide-y divide-line">
      {works.map(({ id, link, printedNumber, date }) => (
        <li key={id} className="py-2">
          <EntityLink link={link} />
          <p className="text-sm text-muted">
            {printedNumber && <bdi>{printedNumber}</bdi>}
            {printedNumber && date && " · "}
            {date && <DateText date={date} short />}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Counts({ counts }: { counts: Record<string, number> }) {
  const t = useTranslations("Home");
  const of = (noun: string) => counts[noun] ?? 0;
  return (
    <Section id="counts" title={t("inNumbers")}>
      <ul className="grid gap-3 sm:grid-cols-3">
        <Count>{t("countOrganizations", { count: of("ORGANIZATION") })}</Count>
        <Count>{t("countStates", { count: of("STATE") })}</Count>
        <Count>{t("countSessions", { count: of("EVENT") })}</Count>
        <Count>{t("countResolutions", { count: of("WORK") })}</Count>
        <Count>{t("countTasks", { count: of("TASK") })}</Count>
        <Count>{t("countQuotes", { count: of("QUOTATION") })}</Count>
      </ul>
    </Section>
  );
}

function Count({ children }: { children: ReactNode }) {
  return <li className="rounded border border-line bg-raised px-4 py-3">{children}</li>;
}

function More({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className="mt-3">
      <a href={href} className="font-semibold">
        {children}
      </a>
    </p>
  );
}
