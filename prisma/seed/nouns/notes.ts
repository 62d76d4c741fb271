import type { Content } from "@/lib/content/load";
import type { RowWriter } from "../writer";

/** Editorial notes, in the order of the review, with the places they are shown at. */
export function noteRows(content: Content, writer: RowWriter): void {
  const notes = content.notes.toSorted((one, other) => one.id.localeCompare(other.id, "en", { numeric: true }));
  for (const [order, note] of notes.entries()) {
    const { id, kind, outside, quotes, targets } = note;
    writer.entity("NOTE", { id }, note.title);
    writer.text(id, "", "text", note.text);
    if (outside) writer.text(id, "outside", "text", outside.text);
    writer.evidence(id, "", quotes);
    writer.add("Note", { id, kind, order, outsideReference: outside?.reference ?? null });
    for (const [i, { entity, anchor = null }] of targets.entries())
      writer.add("NoteTarget", { id: `${id}/${i}`, noteId: id, entityId: entity, anchor, order: i });
  }
}
