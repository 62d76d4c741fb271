import { toPlace, type Place } from "@/lib/entity/place";
import type { Locale } from "@/lib/i18n/locales";
import { noteView, type NoteView } from "./present";
import type { Notes } from "./queries";

export type Quote = { sourceId: string; start: number; end: number; quote: string };

/** A note as the review lists it: with the words it speaks of, and where it is shown. */
export type ReviewNote = NoteView & { quotes: Quote[]; targets: (Place & { anchor: string | null })[] };

export function toReview({ rows, targets }: Notes, locale: Locale): ReviewNote[] {
  const places = new Map(targets.map((row) => [row.id, row]));
  return rows.map((row) => {
    const { names, texts, evidence } = row.entity;
    return {
      ...noteView({ names, texts }, row, locale),
      quotes: evidence.map(({ sourceId, start, end, quote }) => ({ sourceId, start, end, quote })),
      targets: row.targets.flatMap(({ entityId, anchor }) => {
        const place = places.get(entityId);
        return place ? [{ ...toPlace(place, locale, anchor), anchor }] : [];
      }),
    };
  });
}

/** The section of the review that a note stands in: the letter with which its id begins. */
export function sectionOf({ id }: { id: string }): string {
  return id.charAt(0);
}

/** The notes under the sections of the review. */
export function bySection(notes: ReviewNote[]): { section: string; notes: ReviewNote[] }[] {
  return group(notes, sectionOf).map(([section, own]) => ({ section, notes: own }));
}

/** The notes by what they say: a conflict, a slip, an inference. */
export function byKind(notes: ReviewNote[]): { kind: string; notes: ReviewNote[] }[] {
  return group(notes, ({ kind }) => kind).map(([kind, own]) => ({ kind, notes: own }));
}

function group(notes: ReviewNote[], keyOf: (note: ReviewNote) => string): [string, ReviewNote[]][] {
  const groups = new Map<string, ReviewNote[]>();
  for (const note of notes) groups.set(keyOf(note), [...(groups.get(keyOf(note)) ?? []), note]);
  return [...groups];
}
