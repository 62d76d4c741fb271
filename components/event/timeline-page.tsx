import { useLocale, useTranslations } from "next-intl";
import { ReferenceList } from "@/components/evidence/reference-list";
import { PageFrame } from "@/components/layout/page-frame";
import { EntityLink, EntityName } from "@/components/text/entity-link";
import { Ignored } from "@/components/ui/ignored";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import type { Aspects } from "@/lib/entity/queries";
import type { Link, Said } from "@/lib/entity/present";
import { allYears, FOUNDINGS, OTHERS, toMarks, WORKS, type Founding, type TimelineMark, type YearWorks } from "@/lib/event/lanes/present";
import { rangeOf } from "@/lib/event/lanes/range";
import { eventFacts, type EventView } from "@/lib/event/present";
import { toTimelineYears, type TimelineFilter as Params, type TimelineYear as Year } from "@/lib/event/timeline";
import { numberEvidence } from "@/lib/evidence/present";
import { toQuery } from "@/lib/url/params";
import { TimelineEntries } from "./timeline-entries";
import { TimelineFilter } from "./timeline-filter";
import { hijriWords, TimelinePicture } from "./timeline-picture";
import { TimelineZoom } from "./timeline-zoom";

type Props = {
  events: EventView[];
  foundings: Founding[];
  works: YearWorks[];
  organs: Link[];
  params: Params;
  ignored: string[];
  evidence: Aspects["evidence"];
  sources: Map<string, Said>;
};

/** Every event by year, with a rail of the years, and apart what no source dates. */
export function TimelinePage({ events, foundings, works, organs, params, ignored, evidence, sources }: Props) {
  const t = useTranslations("Timeline");
  const nav = useTranslations("Nav");
  const text = useTranslations("Text");
  const unfiltered = params.kind === undefined && params.organ === undefined;
  const all = allYears(events, unfiltered ? foundings : [], unfiltered ? works : []);
  const range = rangeOf(params, all);
  const zoomed = params.decade !== undefined || params.year !== undefined;
  const marks = toMarks(
    events,
    unfiltered ? foundings : [],
    unfiltered ? works : [],
    organs.map(({ id }) => id),
    range,
  );
  const years = toTimelineYears(events, marks, range);
  const undated = zoomed ? [] : events.filter(({ date }) => !date);
  const references = numberEvidence({ evidence }, eventFacts([...years.flatMap((year) => year.events), ...undated]));
  return (
    <PageFrame path={`/timeline${toQuery(params)}`} crumbs={[{ label: nav("timeline") }]} wide>
      <PageTitle>{nav("timeline")}</PageTitle>
      <p className="mt-3 max-w-3xl">{t("lead")}</p>
      <Ignored names={ignored} note={text("ignored", { names: ignored.join(", ") })} />
      <TimelineFilter organs={organs} params={params} />
      <Found
        count={years.reduce((sum, year) => sum + year.events.length, undated.length)}
        filtered={Object.values(params).some((value) => value !== undefined)}
      />
      <TimelineZoom params={params} all={all} />
      {marks.length > 0 && <TimelinePicture lanes={lanesOf(marks, organs, t)} marks={marks} range={range} />}
      {marks.length + undated.length === 0 && <p className="mt-6">{t("none")}</p>}
      <div className="lg:grid lg:grid-cols-[7rem_minmax(0,1fr)] lg:gap-x-10">
        <YearRail years={years} undated={undated.length} />
        <div>
          {years.map(({ year, events: own, foundings: founded, works: adopted }) => (
            <Section key={year} id={`y${year}`} title={<YearTitle year={Number(year)} />}>
              {own.length > 0 && <TimelineEntries events={own} references={references} />}
              <YearExtras foundings={founded} works={adopted} organs={organs} />
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

/** Every organ that has a mark, the Summit and the Council first; then what belongs to none. */
function lanesOf(marks: TimelineMark[], organs: Link[], t: ReturnType<typeof useTranslations<"Timeline">>) {
  const first = ["summit", "cfm"];
  const own = organs.map(({ id, label }) => ({ id, label: label.text }));
  const rest = [
    { id: OTHERS, label: t("otherEvents") },
    { id: FOUNDINGS, label: t("foundings") },
    { id: WORKS, label: t("otherWorks") },
  ];
  const rank = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
  return [...own.toSorted((one, other) => rank(one.id) - rank(other.id)), ...rest].filter(({ id }) =>
    marks.some(({ lane }) => lane === id),
  );
}

function YearTitle({ year }: { year: number }) {
  const t = useTranslations("Timeline");
  return (
    <>
      {year} <span className="text-base font-normal text-muted">{t("hijri", { years: hijriWords(year) })}</span>
    </>
  );
}

/** Bodies founded in a year, and how many resolutions there are of it, by organ. */
function YearExtras({ foundings, works, organs }: { foundings: Founding[]; works: YearWorks[]; organs: Link[] }) {
  const locale = useLocale();
  const t = useTranslations("Timeline");
  if (foundings.length + works.length === 0) return null;
  return (
    <ul className="mt-4 space-y-1 border-s-2 border-line ps-5">
      {foundings.map(({ id, link }) => (
        <li key={id}>
          <span className="text-sm text-muted">{t("founding")}</span> <EntityLink link={link} />
        </li>
      ))}
      {works.map(({ issuer, year, count }) => {
        const organ = organs.find(({ id }) => id === issuer);
        return (
          <li key={issuer}>
            <a href={`/${locale}/resolutions${toQuery({ year, organ: issuer ?? undefined })}`} className="py-0.5">
              {t("worksIn", { count, year: String(year) })}
            </a>
            {organ && (
              <span className="text-sm text-muted">
                {" · "}
                <EntityName link={organ} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
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
              {events.length > 0 && (
                <>
                  <span aria-hidden className="text-muted">
                    {events.length}
                  </span>
                  <span className="sr-only">{t("inYear", { count: events.length })}</span>
                </>
              )}
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
