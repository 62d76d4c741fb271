import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { placeSelect, type PlaceRow } from "./place";
import {
  entityLabel,
  evidenceSelect,
  nameSelect,
  noteTargetSelect,
  textSelect,
  type EntityLabelRow,
  type EvidenceRow,
  type NameRow,
  type NoteTargetRow,
  type TextRow,
} from "./select";

/** All that hangs on a set of records: their names, texts, evidence and notes, and the notes' own texts and evidence. */
export type Aspects = { names: NameRow[]; texts: TextRow[]; evidence: EvidenceRow[]; notes: NoteTargetRow[] };

/** Six queries for any number of records; `ids` are joined with commas, because a cached query takes plain values. */
export const getAspects = cached("entity.getAspects", (ids: string): Promise<Aspects> => readAspects(ids.split(",")));

/** The same, not kept: for lists of which there are too many to keep. */
export async function readAspects(ids: string[]): Promise<Aspects> {
  const entityId = { in: ids };
  const [names, texts, evidence, notes] = await Promise.all([
    db.name.findMany({ where: { entityId }, select: nameSelect, orderBy: [{ order: "asc" }, { id: "asc" }] }),
    db.text.findMany({ where: { entityId, field: { not: "keywords" } }, select: textSelect, orderBy: [{ part: "asc" }, { order: "asc" }] }),
    db.evidence.findMany({ where: { entityId }, select: evidenceSelect, orderBy: [{ part: "asc" }, { order: "asc" }] }),
    db.noteTarget.findMany({ where: { entityId }, select: noteTargetSelect, orderBy: [{ note: { order: "asc" } }, { order: "asc" }] }),
  ]);
  const noteIds = [...new Set(notes.map(({ note }) => note.id))];
  if (noteIds.length === 0) return { names, texts, evidence, notes };
  const [noteTexts, noteEvidence] = await Promise.all([
    db.text.findMany({ where: { entityId: { in: noteIds } }, select: textSelect, orderBy: [{ part: "asc" }, { order: "asc" }] }),
    db.evidence.findMany({ where: { entityId: { in: noteIds } }, select: evidenceSelect, orderBy: { order: "asc" } }),
  ]);
  const noteNames = await db.name.findMany({ where: { entityId: { in: noteIds } }, select: nameSelect, orderBy: { order: "asc" } });
  return { names: [...names, ...noteNames], texts: [...texts, ...noteTexts], evidence: [...evidence, ...noteEvidence], notes };
}

/** The evidence alone of a set of records, joined with commas: for facts that other records state of the one shown. */
export const getEvidence = cached("entity.getEvidence", async (ids: string): Promise<EvidenceRow[]> =>
  db.evidence.findMany({
    where: { entityId: { in: ids.split(",") } },
    select: evidenceSelect,
    orderBy: [{ part: "asc" }, { order: "asc" }],
  }),
);

/** How many records of each noun there are. */
export const countEntities = cached("entity.countEntities", async (): Promise<Record<string, number>> => {
  const groups = await db.entity.groupBy({ by: ["noun"], _count: true });
  return Object.fromEntries(groups.map(({ noun, _count }) => [noun, _count]));
});

/** How many quotations prove the facts of the collection. */
export const countEvidence = cached("entity.countEvidence", async (): Promise<number> => db.evidence.count());

/** The records of some ids, joined with commas, as links; an id that names none is left out. */
export const getLabels = cached("entity.getLabels", (ids: string): Promise<EntityLabelRow[]> => readLabels(ids.split(",")));

/** The same, not kept. */
export async function readLabels(ids: string[]): Promise<EntityLabelRow[]> {
  return db.entity.findMany({ where: { id: { in: ids } }, select: entityLabel });
}

/** The day, month or year of those records that are texts or events; others have none. */
export async function readDates(ids: string[]): Promise<{ id: string; date: string | null }[]> {
  const rows = await db.entity.findMany({
    where: { id: { in: ids } },
    select: { id: true, work: { select: { dateStart: true } }, event: { select: { dateStart: true } } },
  });
  return rows.map(({ id, work, event }) => ({ id, date: work?.dateStart ?? event?.dateStart ?? null }));
}

/** A record's noun, and where it is read when it has no page of its own; or null. */
export const getPlaceOf = cached("entity.getPlaceOf", async (id: string): Promise<PlaceRow | null> =>
  db.entity.findUnique({ where: { id }, select: placeSelect }),
);
