import type { Aspects } from "@/lib/entity/queries";
import type { Locale } from "@/lib/i18n/locales";
import { notesOf, type NoteView } from "@/lib/note/present";
import type { ByLanguage } from "./present";
import type { WorkRow } from "./select";

/** What comparing the languages of a text, paragraph by paragraph, shows. */
export type Alignment = {
  paragraphs: { language: Locale; count: number }[];
  sameCount: boolean;
  citations: number;
  /** Paragraphs with a citation, or a verb, that stands in some of the languages only. */
  citationsDiffer: string[];
  verbsDiffer: string[];
};

/** Compares the languages wanted; null where there is nothing to compare. */
export function checkAlignment({ provisions }: Pick<WorkRow, "provisions">, languages: readonly Locale[]): Alignment | null {
  if (languages.length < 2 || provisions.length === 0) return null;
  const paragraphs = languages.map((language) => ({
    language,
    count: provisions.filter(({ texts }) => texts.some((text) => text.language === language)).length,
  }));
  const inAll = (words: unknown) => languages.every((language) => (words as ByLanguage)[language] !== undefined);
  const inNone = (words: unknown) => languages.every((language) => (words as ByLanguage)[language] === undefined);
  const differs = ({ words }: { words: unknown }) => !inAll(words) && !inNone(words);
  return {
    paragraphs,
    sameCount: new Set(paragraphs.map(({ count }) => count)).size === 1,
    citations: provisions.flatMap(({ citations }) => citations).filter(({ words }) => !inNone(words)).length,
    citationsDiffer: provisions.filter(({ citations }) => citations.some(differs)).map(({ address }) => address),
    verbsDiffer: provisions.filter(({ verbs }) => verbs.some(differs)).map(({ address }) => address),
  };
}

/** Notes on paragraphs, each once, with the paragraphs it speaks of. */
export type AnchoredNote = { note: NoteView; addresses: string[] };

export function anchoredNotes(aspects: Aspects, entityId: string, locale: Locale): AnchoredNote[] {
  const anchored = aspects.notes.filter((target) => target.entityId === entityId && target.anchor !== null);
  return notesOf({ ...aspects, notes: anchored }, [entityId], locale).map((note) => ({
    note,
    addresses: anchored.filter((target) => target.note.id === note.id).flatMap(({ anchor }) => anchor ?? []),
  }));
}

/** Notes on the whole work. */
export function wholeNotes(aspects: Aspects, entityId: string, locale: Locale): NoteView[] {
  return notesOf({ ...aspects, notes: aspects.notes.filter(({ anchor }) => anchor === null) }, [entityId], locale);
}
