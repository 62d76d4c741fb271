import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";

/** How many texts of a kind there are in a language with a status. */
export type TextCount = { language: Locale; status: string; count: number };

/** Names, texts and paragraphs, by language and by what they are. */
export const countTexts = cached(
  "about.countTexts",
  async (): Promise<{ names: TextCount[]; texts: TextCount[]; paragraphs: TextCount[] }> => {
    const by = ["language", "status"] as const;
    const [names, texts, paragraphs] = await Promise.all([
      db.name.groupBy({ by: [...by], where: { kind: "PREFERRED" }, _count: true }),
      db.text.groupBy({ by: [...by], where: { field: { not: "keywords" }, entity: { noun: { not: "NOTE" } } }, _count: true }),
      db.provisionText.groupBy({ by: [...by], _count: true }),
    ]);
    const plain = (rows: { language: Locale; status: string; _count: number }[]) =>
      rows.map(({ _count, ...row }) => ({ ...row, count: _count }));
    return { names: plain(names), texts: plain(texts), paragraphs: plain(paragraphs) };
  },
);

/** Works of a type: how many have a full text here, and how many are known only by what cites them. */
export type WorkCount = { type: string; full: number; cited: number };

export const countWorks = cached("about.countWorks", async (): Promise<WorkCount[]> => {
  const [all, full] = await Promise.all([
    db.work.groupBy({ by: ["type"], _count: true, orderBy: { _count: { type: "desc" } } }),
    db.work.groupBy({ by: ["type"], where: { expressions: { some: {} } }, _count: true }),
  ]);
  const counts = all.map(({ type, _count }) => {
    const own = full.find((row) => row.type === type)?._count ?? 0;
    return { type, full: own, cited: _count - own };
  });
  return counts.toSorted((one, other) => other.full - one.full);
});
