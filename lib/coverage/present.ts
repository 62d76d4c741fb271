import { LOCALES, type Locale } from "@/lib/i18n/locales";
import type { EventView } from "@/lib/event/present";
import type { LanguageRow, SessionRow } from "./queries";

/** What is here of a session in one language. */
export type LanguageCover = Omit<LanguageRow, "session" | "language"> & { language: Locale };

export type SessionCover = {
  session: EventView | null;
  works: number;
  full: number;
  differing: number;
  languages: LanguageCover[];
  /** Numbers of the session's texts that are not here, up to the highest that is. */
  missing: Range[];
  missingCount: number;
};

export type Range = { from: number; to: number };

/** The numbers from 1 to the highest that are not among those given, as ranges. */
export function missingNumbers(numbers: number[]): Range[] {
  const known = [...new Set(numbers)].sort((one, other) => one - other);
  const ranges: Range[] = [];
  let next = 1;
  for (const number of known) {
    if (number > next) ranges.push({ from: next, to: number - 1 });
    next = Math.max(next, number + 1);
  }
  return ranges;
}

/** A session whose texts are numbered in one series of its own: only then a number that is not there means a text that is not there. */
const SERIAL = 10;

/**
 * The sessions with texts in full, the newest first. Where fewer than ten are here nothing is said of missing numbers: the sources never meant to
 * give that session whole.
 */
export function toCover(sessions: SessionRow[], languages: LanguageRow[], events: EventView[]): SessionCover[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return sessions
    .filter(({ full }) => full > 0)
    .map(({ session, numbers, ...counts }) => {
      const missing = session !== null && counts.full >= SERIAL ? missingNumbers(numbers) : [];
      return {
        ...counts,
        session: session === null ? null : (byId.get(session) ?? null),
        languages: LOCALES.map(
          (language) =>
            languages.find((row) => row.session === session && row.language === language) ?? {
              language,
              texts: 0,
              paragraphs: 0,
              aligned: 0,
              sound: 0,
            },
        ),
        missing,
        missingCount: missing.reduce((sum, { from, to }) => sum + to - from + 1, 0),
      };
    })
    .sort((one, other) => (other.session?.number ?? -1) - (one.session?.number ?? -1) || other.full - one.full);
}

/** The sum over all sessions. */
export function totalOf(covers: SessionCover[]): Pick<SessionCover, "works" | "full" | "differing" | "languages"> {
  const sum = (of: (cover: SessionCover) => number) => covers.reduce((all, cover) => all + of(cover), 0);
  const sumIn = (language: Locale, of: (cover: LanguageCover) => number) =>
    sum(({ languages }) => languages.filter((one) => one.language === language).reduce((all, one) => all + of(one), 0));
  return {
    works: sum(({ works }) => works),
    full: sum(({ full }) => full),
    differing: sum(({ differing }) => differing),
    languages: LOCALES.map((language) => ({
      language,
      texts: sumIn(language, ({ texts }) => texts),
      paragraphs: sumIn(language, ({ paragraphs }) => paragraphs),
      aligned: sumIn(language, ({ aligned }) => aligned),
      sound: sumIn(language, ({ sound }) => sound),
    })),
  };
}
