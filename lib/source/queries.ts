import "server-only";
import { z } from "zod";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { afterId, named, withId, type Page, type Rows } from "@/lib/entity/page";
import { placeSelect, type PlaceRow } from "@/lib/entity/place";
import { entityLabel, type EntityLabelRow } from "@/lib/entity/select";
import { sourceListSelect, sourceSelect, type SourceListRow, type SourceRow } from "./select";

/** The titles of the source documents, for the list of sources on every page. */
export const getSourceLabels = cached("source.getSourceLabels", async (): Promise<EntityLabelRow[]> =>
  db.entity.findMany({ where: { noun: "SOURCE" }, select: entityLabel, orderBy: { id: "asc" } }),
);

/** The documents, in the order in which they came. */
export const getSources = cached("source.getSources", async (): Promise<SourceListRow[]> =>
  db.sourceDocument.findMany({ select: sourceListSelect, orderBy: { file: "asc" } }),
);

/** One document in full; or null. */
export const getSource = cached("source.getSource", async (id: string): Promise<SourceRow | null> =>
  db.sourceDocument.findUnique({ where: { id }, select: sourceSelect }),
);

/** The text of a document, byte for byte, with its checksum; or null. Not cached: it is asked for rarely and is large. */
export async function getOriginal(id: string) {
  return db.sourceDocument.findUnique({ where: { id }, select: { file: true, text: true, sha256: true } });
}

const restsRow = z.object({ sourceId: z.string(), facts: z.coerce.number(), quotations: z.coerce.number(), paragraphs: z.coerce.number() });
export type RestsRow = z.infer<typeof restsRow>;

/** How many facts rest on each document, by how many quotations, and how many paragraphs of texts stand in it. */
export const countRests = cached("source.countRests", async (): Promise<RestsRow[]> => {
  const rows = await db.$queryRaw`
    SELECT s."id" AS "sourceId",
      (SELECT count(DISTINCT (e."entityId", e."part")) FROM "Evidence" e WHERE e."sourceId" = s."id") AS "facts",
      (SELECT count(DISTINCT (e."start", e."end")) FROM "Evidence" e WHERE e."sourceId" = s."id") AS "quotations",
      (SELECT count(*) FROM "ProvisionText" t JOIN "Expression" x ON x."id" = t."expressionId" WHERE x."sourceId" = s."id" AND t."sourceStart" IS NOT NULL) AS "paragraphs"
    FROM "SourceDocument" s`;
  return z.array(restsRow).parse(rows);
});

/** A range of a document and what rests on it: a part of a record, or a paragraph of a work (`address`). */
export type QuotationRow = { start: number; end: number; entityId: string; part: string; address: string | null };
export type Quotations = { rows: QuotationRow[]; entities: PlaceRow[] };

/** Every quotation from a document, and the records that rest on it, each record once. */
export const getQuotations = cached("source.getQuotations", async (sourceId: string): Promise<Quotations> => {
  const [evidence, paragraphs] = await Promise.all([
    db.evidence.findMany({
      where: { sourceId },
      select: { start: true, end: true, entityId: true, part: true },
      orderBy: [{ start: "asc" }, { end: "asc" }, { entityId: "asc" }],
    }),
    db.provisionText.findMany({
      where: { expression: { sourceId }, sourceStart: { not: null } },
      select: { sourceStart: true, sourceEnd: true, provision: { select: { workId: true, address: true } } },
      orderBy: [{ sourceStart: "asc" }],
    }),
  ]);
  const rows = [
    ...evidence.map((row) => ({ ...row, address: null })),
    ...paragraphs.map(({ sourceStart, sourceEnd, provision }) => ({
      start: sourceStart ?? 0,
      end: sourceEnd ?? 0,
      entityId: provision.workId,
      part: "",
      address: provision.address,
    })),
  ];
  const ids = [...new Set(rows.map(({ entityId }) => entityId))];
  return { rows, entities: await db.entity.findMany({ where: { id: { in: ids } }, select: placeSelect }) };
});

/** Documents by id, page by page. */
export async function listSources(
  { id, q, kind }: { id?: string | undefined; q?: string | undefined; kind?: string | undefined },
  page: Page,
): Promise<Rows<SourceListRow>> {
  const where = { ...withId(id), entity: named(q), ...(kind === undefined ? {} : { kind }) };
  const [rows, total] = await Promise.all([
    db.sourceDocument.findMany({
      where: { AND: [where, afterId(page)] },
      select: sourceListSelect,
      orderBy: { id: "asc" },
      take: page.limit,
    }),
    db.sourceDocument.count({ where }),
  ]);
  return { rows, total };
}
