import { toCsv } from "@/lib/csv";
import type { Bar } from "./bars";
import type { Statistics } from "./statistics";

/** The words of the interface that the file needs. */
export type CsvWords = { head: string[]; session: string; language: string; subject: string; verb: string; noText: string };

/** All plots of a page as one table: what is counted, its id and name, the count. */
export function statisticsCsv({ sessions, subjects, verbs, languages }: Statistics, words: CsvWords): string {
  const lines = (what: string, bars: Bar[]) => bars.map(({ id, link, count }) => [what, id, link.label.text, String(count)]);
  return toCsv([
    words.head,
    ...sessions.flatMap(({ bars }) => lines(words.session, bars)),
    ...languages.map(({ languages: set, count }) => [
      words.language,
      set.join(" "),
      set.length === 0 ? words.noText : set.join(" · "),
      String(count),
    ]),
    ...lines(words.subject, subjects),
    ...lines(words.verb, verbs),
  ]);
}
