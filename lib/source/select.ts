import { entityLabel } from "@/lib/entity/select";
import type { Prisma } from "@/prisma/client/client";

/** A document without its text. */
export const sourceListSelect = {
  id: true,
  file: true,
  kind: true,
  languages: true,
  pageDate: true,
  sha256: true,
  bytes: true,
  entity: { select: { ...entityLabel, texts: { where: { field: "publisher" }, select: { language: true, text: true, status: true } } } },
  _count: { select: { passages: true } },
} satisfies Prisma.SourceDocumentSelect;

/** A document in full. */
export const sourceSelect = {
  ...sourceListSelect,
  text: true,
  passages: { select: { order: true, start: true, end: true }, orderBy: { order: "asc" } },
} satisfies Prisma.SourceDocumentSelect;

export type SourceListRow = Prisma.SourceDocumentGetPayload<{ select: typeof sourceListSelect }>;
export type SourceRow = Prisma.SourceDocumentGetPayload<{ select: typeof sourceSelect }>;
