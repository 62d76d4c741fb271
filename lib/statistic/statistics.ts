import type { Locale } from "@/lib/i18n/locales";
import { toBars, toOrganBars, type Bar, type OrganBars } from "./bars";
import { countByLanguages, countBySession, countBySubject, countByVerb, type LanguageCount } from "./counts";

/** What can be counted of the texts of a body, or of all. */
export type Statistics = { sessions: OrganBars[]; subjects: Bar[]; verbs: Bar[]; languages: LanguageCount[] };

/** @param issuer the id of the body whose texts are counted; null counts the whole collection */
export async function gatherStatistics(issuer: string | null, locale: Locale): Promise<Statistics> {
  const [sessions, subjects, verbs, languages] = await Promise.all([
    countBySession(issuer),
    countBySubject(issuer),
    countByVerb(issuer),
    countByLanguages(issuer),
  ]);
  return { sessions: toOrganBars(sessions, locale), subjects: toBars(subjects, locale), verbs: toBars(verbs, locale), languages };
}
