import { toLink, type Link } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import { toEvent, type EventView } from "./present";
import type { SessionRow } from "./select";

/** A text of a session: the number as printed, where there is one. */
export type SessionText = { link: Link; printedNumber: string | null; draft: boolean };

/** A session in the list of its organ. */
export type Session = EventView & { organ: Link; organKind: string; texts: SessionText[]; textCount: number };

/** An organ's sessions, one list for each series. */
export type OrganSessions = { organ: Link; kind: string; series: { series: string; sessions: Session[]; bare: boolean }[] };

export function toSession(row: SessionRow, locale: Locale): Session | null {
  if (!row.organ) return null;
  return {
    ...toEvent(row, locale),
    organ: toLink(row.organ, locale),
    organKind: row.organ.organization?.classification ?? "",
    texts: row.entity.worksOfEvent.map(({ printedNumber, status, entity }) => ({
      link: toLink(entity, locale),
      printedNumber,
      draft: status === "DRAFT",
    })),
    textCount: row.entity._count.worksOfEvent,
  };
}

/** The Council and the Summit lead, the United Nations come last; between them the committees. */
const LEADING = ["cfm", "summit"];

function rankOf({ organ, kind }: OrganSessions): number {
  const leading = LEADING.indexOf(organ.id);
  if (leading >= 0) return leading;
  return kind === "UN_BODY" ? LEADING.length + 1 : LEADING.length;
}

/** Sessions by organ and series, each series newest first. */
export function groupSessions(sessions: Session[]): OrganSessions[] {
  const organs = [...new Map(sessions.map(({ organ, organKind }) => [organ.id, { organ, kind: organKind }])).values()];
  return organs
    .map(({ organ, kind }) => ({ organ, kind, series: bySeries(sessions.filter((session) => session.organ.id === organ.id)) }))
    .sort((one, other) => rankOf(one) - rankOf(other) || one.organ.id.localeCompare(other.organ.id));
}

const SERIES = ["ORDINARY", "EXTRAORDINARY", "EMERGENCY"];

function bySeries(sessions: Session[]): OrganSessions["series"] {
  return SERIES.map((series) => {
    const own = sessions.filter((session) => session.series === series).sort((one, other) => (other.number ?? 0) - (one.number ?? 0));
    return { series, sessions: own, bare: own.every(({ date, place }) => !date && !place) };
  }).filter(({ sessions: own }) => own.length > 0);
}

/** The sessions of the same organ and series before and after one, as far as the sources name them. */
export function neighboursOf<S extends Pick<EventView, "id" | "series" | "number">>(
  sessions: S[],
  id: string,
): { previous: S | null; next: S | null } {
  const own = sessions.find((session) => session.id === id);
  const series = sessions.filter((session) => session.series === own?.series).sort((one, other) => (one.number ?? 0) - (other.number ?? 0));
  const at = series.findIndex((session) => session.id === id);
  return at < 0 ? { previous: null, next: null } : { previous: series[at - 1] ?? null, next: series[at + 1] ?? null };
}

/** How many sessions lie between two numbers of a series that no source names. */
export function gapBetween(one: number | null, other: number | null): number {
  return one === null || other === null ? 0 : Math.max(0, Math.abs(other - one) - 1);
}
