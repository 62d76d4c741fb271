import type { Aspects } from "@/lib/entity/queries";
import { say } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";

/** An editorial note in the reader's language; its own voice is the editors', so it carries no status. */
export type NoteView = { id: string; kind: string; title: string; text: string; outside: { text: string; reference: string } | null };

/** The notes of one record, or of one paragraph of it (`anchor`), each once, in the order of the review. */
export function notesOf(aspects: Aspects, entityIds: string[], locale: Locale, anchor?: string): NoteView[] {
  const seen = new Set<string>();
  return aspects.notes
    .filter((target) => entityIds.includes(target.entityId))
    .filter((target) => (anchor === undefined ? true : target.anchor === anchor))
    .filter(({ note }) => !seen.has(note.id) && seen.add(note.id))
    .toSorted((one, other) => one.note.order - other.note.order)
    .map(({ note }) => noteView(aspects, note, locale));
}

export function noteView(
  { names, texts }: Pick<Aspects, "names" | "texts">,
  { id, kind, outsideReference }: { id: string; kind: string; outsideReference: string | null },
  locale: Locale,
): NoteView {
  const words = (part: string) =>
    say(
      texts.filter((row) => row.entityId === id && row.part === part && row.field === "text"),
      locale,
    ).text;
  const title = say(
    names.filter((row) => row.entityId === id && row.kind === "PREFERRED"),
    locale,
  ).text;
  return { id, kind, title, text: words(""), outside: outsideReference ? { text: words("outside"), reference: outsideReference } : null };
}
