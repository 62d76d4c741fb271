import { useLocale, useTranslations } from "next-intl";
import { Picture } from "@/components/picture/picture";
import { hijriYearsOf } from "@/lib/date/hijri";
import { formatDate } from "@/lib/date/present";
import { entityHref } from "@/lib/entity/href";
import { layoutLanes, MARK, type Lane } from "@/lib/event/lanes/layout";
import type { TimelineMark } from "@/lib/event/lanes/present";
import type { Range } from "@/lib/event/lanes/range";
import { LOCALE_FACTS } from "@/lib/i18n/locales";
import { mirror, round } from "@/lib/picture/geometry";

const SIGNS = { SESSION: "●", MEETING: "◆", OTHER: "▲", FOUNDING: "■", WORKS: "" } as const;
const em = (value: number) => `${round(value)}em`;

/** Time in reading direction, one lane an organ; every mark is a link. The list below says the same. */
export function TimelinePicture({ lanes, marks, range }: { lanes: Lane[]; marks: TimelineMark[]; range: Range }) {
  const locale = useLocale();
  const t = useTranslations("Timeline");
  const { direction } = LOCALE_FACTS[locale];
  const layout = layoutLanes(lanes, marks, range);
  const vertical = (x: number, from: number) => {
    const at = round(mirror(x, layout.width, direction));
    return `M${at} ${from}L${at} ${round(layout.height)}`;
  };
  const lines = (
    <>
      {layout.ticks.map(({ year, x }) => (
        <path key={year} d={vertical(x, 3)} stroke="var(--color-line)" strokeWidth={0.06} />
      ))}
      {layout.lanes.map(({ id, y }) => (
        <path key={id} d={`M0 ${round(y)}L${round(layout.width)} ${round(y)}`} stroke="var(--color-line)" strokeWidth={0.06} />
      ))}
    </>
  );
  return (
    <>
      <Picture title={t("picture")} width={layout.width} height={layout.height} lines={lines}>
        <div aria-hidden>
          {layout.ticks.map(({ year, x }) => (
            <div key={year} className="absolute text-nowrap" style={{ insetInlineStart: em(x + 0.3), top: 0 }}>
              <b>{year}</b>
              <br />
              <span className="text-muted">{t("hijriShort", { years: hijriWords(year) })}</span>
            </div>
          ))}
        </div>
        {layout.lanes.map(({ id, label, y }) => (
          <div
            key={id}
            className="absolute pe-[0.5em] font-semibold"
            style={{ insetInlineStart: 0, top: em(y + 0.3), inlineSize: em(9) }}
            id={`lane-${id}`}
          >
            {label}
          </div>
        ))}
        <ol>
          {layout.marks.map(({ mark, x, y }) => (
            <li
              key={mark.id}
              className="absolute"
              style={{ insetInlineStart: em(x), top: em(y), inlineSize: em(MARK), blockSize: em(MARK) }}
            >
              <MarkLink mark={mark} />
            </li>
          ))}
        </ol>
      </Picture>
      <Legend />
    </>
  );

  function MarkLink({ mark }: { mark: TimelineMark }) {
    const name = nameOf(mark);
    const sign = mark.kind === "WORKS" ? String(mark.works.count) : SIGNS[mark.kind];
    return (
      <a
        href={hrefOf(mark)}
        title={name}
        aria-label={name}
        className={`flex size-full items-center justify-center rounded no-underline hover:bg-sunk ${mark.kind === "WORKS" ? "text-[0.85em] underline" : "text-[1.1em]"}`}
      >
        <span aria-hidden>{sign}</span>
      </a>
    );
  }

  function nameOf(mark: TimelineMark): string {
    if (mark.kind === "WORKS") return t("worksIn", { count: mark.works.count, year: String(mark.works.year) });
    if (mark.kind === "FOUNDING") return t("foundingOf", { body: mark.founding.link.label.text, date: formatDate(mark.founding, locale) });
    return `${mark.event.link.label.text} · ${mark.event.date ? formatDate(mark.event.date, locale) : ""}`;
  }

  function hrefOf(mark: TimelineMark): string {
    if (mark.kind === "WORKS")
      return `/${locale}/resolutions?year=${mark.works.year}${mark.works.issuer ? `&organ=${mark.works.issuer}` : ""}`;
    return entityHref(locale, mark.kind === "FOUNDING" ? mark.founding.link : mark.event.link);
  }

  function Legend() {
    const event = useTranslations("Event");
    const kinds = ["SESSION", "MEETING", "OTHER"] as const;
    return (
      <ul aria-label={t("legend")} className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {kinds.map((kind) => (
          <li key={kind}>
            <span aria-hidden className="text-accent">
              {SIGNS[kind]}
            </span>{" "}
            {event("kinds", { kind })}
          </li>
        ))}
        <li>
          <span aria-hidden className="text-accent">
            {SIGNS.FOUNDING}
          </span>{" "}
          {t("foundings")}
        </li>
        <li>{t("worksLegend")}</li>
        <li className="text-muted">{t("hijriComputed")}</li>
      </ul>
    );
  }
}

/** "1388–1389": the years of the other calendar that a year touches. */
export function hijriWords(year: number): string {
  const [first, last] = hijriYearsOf(year);
  return first === last ? String(first) : `${first}–${last}`;
}
