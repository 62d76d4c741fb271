import type { Prisma } from "@/prisma/client/client";
import { entityLabel } from "@/lib/entity/select";

/** All that a file of a work prints: its head, and every paragraph and footnote in every language. */
export const workFileSelect = {
  id: true,
  type: true,
  printedNumber: true,
  normalizedNumber: true,
  date: true,
  entity: { select: entityLabel },
  issuer: { select: entityLabel },
  event: { select: entityLabel },
  expressions: { select: { language: true, kind: true, translatedFrom: true }, orderBy: { language: "asc" } },
  provisions: {
    select: {
      address: true,
      part: true,
      number: true,
      kind: true,
      depth: true,
      texts: { select: { language: true, text: true, cells: true } },
      verbs: { select: { words: true }, orderBy: { order: "asc" } },
      calls: { select: { after: true, footnote: { select: { mark: true } } }, orderBy: { footnote: { order: "asc" } } },
    },
    orderBy: { order: "asc" },
  },
  footnotes: { select: { mark: true, texts: { select: { language: true, text: true } } }, orderBy: { order: "asc" } },
} satisfies Prisma.WorkSelect;

export type WorkFileRow = Prisma.WorkGetPayload<{ select: typeof workFileSelect }>;
