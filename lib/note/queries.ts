import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { afterId, withId, type Page, type Rows } from "@/lib/entity/page";
import { placeSelect, type PlaceRow } from "@/lib/entity/place";
import { entityLabel, evidenceSelect, nameSelect, textSelect } from "@/lib/entity/select";
import type { Prisma } from "@/prisma/client/client";

/** A note with its words in one language. */
const noteSelect = (language: "ar" | "en" | "fr") =>
  ({
    id: true,
    kind: true,
    outsideReference: true,
    targets: { select: { entityId: true, anchor: true }, orderBy: { order: "asc" } },
    entity: {
      select: {
        names: { where: { language, kind: "PREFERRED" }, select: nameSelect },
        texts: { where: { language }, select: textSelect },
        evidence: { select: evidenceSelect, orderBy: { order: "asc" } },
      },
    },
  }) satisfies Prisma.NoteSelect;

export type NoteRow = Prisma.NoteGetPayload<{ select: ReturnType<typeof noteSelect> }>;

/** The notes, and the records at which they are shown, each record once. */
export type Notes = { rows: NoteRow[]; targets: PlaceRow[] };

/** Every editorial note in the order of the review; one language at a time, for all three would be too much to keep as one. */
export const getNotes = cached("note.getNotes", async (language: "ar" | "en" | "fr"): Promise<Notes> => {
  const rows = await db.note.findMany({ select: noteSelect(language), orderBy: { order: "asc" } });
  const ids = [...new Set(rows.flatMap(({ targets }) => targets.map(({ entityId }) => entityId)))];
  return { rows, targets: await db.entity.findMany({ where: { id: { in: ids } }, select: placeSelect }) };
});

const noteDataSelect = {
  id: true,
  kind: true,
  order: true,
  outsideReference: true,
  entity: { select: entityLabel },
  targets: { select: { anchor: true, entity: { select: entityLabel } }, orderBy: { order: "asc" } },
} satisfies Prisma.NoteSelect;

export type NoteDataRow = Prisma.NoteGetPayload<{ select: typeof noteDataSelect }>;

/** Editorial notes by id, page by page; `record` is one at which they are shown. */
export async function listNotes(
  { id, kind, record }: { id?: string | undefined; kind?: string | undefined; record?: string | undefined },
  page: Page,
): Promise<Rows<NoteDataRow>> {
  const where: Prisma.NoteWhereInput = {
    ...withId(id),
    ...(kind === undefined ? {} : { kind }),
    ...(record === undefined ? {} : { targets: { some: { entityId: record } } }),
  };
  const [rows, total] = await Promise.all([
    db.note.findMany({ where: { AND: [where, afterId(page)] }, select: noteDataSelect, orderBy: { id: "asc" }, take: page.limit }),
    db.note.count({ where }),
  ]);
  return { rows, total };
}
