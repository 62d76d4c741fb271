import type { Prisma } from "@/prisma/client/client";

/** What a link to any record needs. */
export const entityLabel = { id: true, noun: true, labels: true } satisfies Prisma.EntitySelect;

/** A legal basis also says what kind of text it is: a rule, an article, a paragraph. */
export const legalBasisSelect = { ...entityLabel, work: { select: { type: true } } } satisfies Prisma.EntitySelect;

export const nameSelect = {
  id: true,
  entityId: true,
  language: true,
  kind: true,
  text: true,
  status: true,
  from: true,
  until: true,
} satisfies Prisma.NameSelect;

export const textSelect = {
  entityId: true,
  part: true,
  field: true,
  language: true,
  text: true,
  status: true,
} satisfies Prisma.TextSelect;

export const evidenceSelect = {
  entityId: true,
  part: true,
  sourceId: true,
  start: true,
  end: true,
  quote: true,
} satisfies Prisma.EvidenceSelect;

export const noteTargetSelect = {
  entityId: true,
  anchor: true,
  note: { select: { id: true, kind: true, order: true, outsideReference: true } },
} satisfies Prisma.NoteTargetSelect;

export type EntityLabelRow = Prisma.EntityGetPayload<{ select: typeof entityLabel }>;
export type NameRow = Prisma.NameGetPayload<{ select: typeof nameSelect }>;
export type TextRow = Prisma.TextGetPayload<{ select: typeof textSelect }>;
export type EvidenceRow = Prisma.EvidenceGetPayload<{ select: typeof evidenceSelect }>;
export type NoteTargetRow = Prisma.NoteTargetGetPayload<{ select: typeof noteTargetSelect }>;
