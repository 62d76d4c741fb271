import { useLocale, useTranslations } from "next-intl";
import { ReferenceList } from "@/components/evidence/reference-list";
import { PageFrame } from "@/components/layout/page-frame";
import { Ignored } from "@/components/ui/ignored";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import type { Aspects } from "@/lib/entity/queries";
import type { Link, Said } from "@/lib/entity/present";
import { eventFacts, type EventView } from "@/lib/event/present";
import { toYears, type TimelineFilter as Params, type Year } from "@/lib/event/timeline";
import { numberEvidence } from "@/lib/evidence/present";
import { toQuery } from "@/lib/url/params";
import { TimelineEntries } from "./timeline-entries";
import { TimelineFilter } from "./timeline-filter";

type Props = {
  events: EventView[];
  organs: Link[];
  params: Params;
  ignored: string[];
  evidence: Aspects["evidence"];
  sources: Map<string, Said>;
};

/** Every event by year, with a rail of the years, and apart what no source dates. */
export function TimelinePage({ events, organs, params, ignored, evidence, sources }: Props) {
  const t = useTranslations("Timeline");
  const nav = useTranslations("Nav");
  const text = useTranslations("Text");
  const { years, undated } = toYears(events);
  const references = numberEvidence({ evidence }, eventFacts([...years.flatMap((year) => year.events), ...undated]));
  return (
    <PageFrame path={`/timeline${toQuery(params)}`} crumbs={[{ label: nav("timeline") }]}>
      <PageTitle>{nav("timeline")}</PageTitle>
      <p className="mt-3 max-w-3xl">{t("lead")}</p>
      <Ignored names={ignored} note={text("ignored", { names: ignored.join(", ") })} />
      <TimelineFilter organs={organs} params={params} />
      <Found count={events.length} filtered={Object.values(params).some((value) => value !== undefined)} />
      {events.length === 0 && <p className="mt-6">{t("none")}</p>}
      <div className="lg:grid lg:grid-cols-[7rem_minmax(0,1fr)] lg:gap-x-10">
        <YearRail years={years} undated={undated.length} />
        <div>
          {years.map(({ year, events: own }) => (
            <Section key={year} id={`y${year}`} title={year}>
              <TimelineEntries events={own} references={references} />
            </Section>
          ))}
          {undated.length > 0 && (
            <Section id="undated" title={t("undated")}>
              <TimelineEntries events={undated} references={references} />
            </Section>
          )}
        </div>
      </div>
      <ReferenceList references={references.list} sources={sources} />
    </PageFrame>
  );
}

function Found({ count, filtered }: { count: number; filtered: boolean }) {
  const locale = useLocale();
  const t = useTranslations("Timeline");
  const filter = useTranslations("Filter");
  return (
    <p role="status" className="mt-4 text-sm text-muted">
      {t("found", { count })}
      {filtered && (
        <>
          {" · "}
          <a href={`/${locale}/timeline`}>{filter("clear")}</a>
        </>
      )}
    </p>
  );
}

/** The years as links: beside the list on a wide screen, above it on a narrow one. */
function YearRail({ years, undated }: { years: Year[]; undated: number }) {
  const t = useTranslations("Timeline");
  if (years.length === 0) return null;
  return (
    <nav aria-label={t("years")} className="no-print mt-6 self-start lg:sticky lg:top-4 lg:mt-10">
      <ul className="flex flex-wrap gap-x-1 text-sm lg:block lg:border-s-4 lg:border-line">
        {years.map(({ year, events }) => (
          <li key={year}>
            <a href={`#y${year}`} className="flex gap-x-2 px-2 py-1 no-underline hover:underline">
              {year}
              <span aria-hidden className="text-muted">
                {events.length}
              </span>
              <span className="sr-only">{t("inYear", { count: events.length })}</span>
            </a>
          </li>
        ))}
        {undated > 0 && (
          <li>
            <a href="#undated" className="flex px-2 py-1 no-underline hover:underline">
              {t("undatedShort")}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
