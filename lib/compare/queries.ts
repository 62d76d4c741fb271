import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Prisma } from "@/prisma/client/client";
import { MOST_PARAGRAPHS } from "./params";

const paragraphSelect = {
  text: true,
  provision: { select: { address: true, number: true, kind: true, depth: true } },
} satisfies Prisma.ProvisionTextSelect;

export type ParagraphRow = Prisma.ProvisionTextGetPayload<{ select: typeof paragraphSelect }>;

/** The paragraphs of a work in one language, in their order: at most one more than are compared. */
export const getParagraphs = cached("compare.getParagraphs", async (workId: string, language: Locale): Promise<ParagraphRow[]> =>
  db.provisionText.findMany({
    where: { expression: { workId, language } },
    select: paragraphSelect,
    orderBy: { provision: { order: "asc" } },
    take: MOST_PARAGRAPHS + 1,
  }),
);
