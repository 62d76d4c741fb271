import "server-only";
import { cache } from "react";
import { z } from "zod";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/client/client";
import { activeFilters, FACETS, firstPage, type Choices, type Filter } from "./filter";
import { allCounts, keysOf, newestOf, pageOf, type WorkQuestion } from "./list-sql";
import {
  citedBySelect,
  mentionOfSelect,
  workListSelect,
  workSelect,
  type CitedByRow,
  type MentionOfRow,
  type MentionRow,
  type WorkListRow,
  type WorkRow,
} from "./select";

/** One resolution or document with its paragraphs and what they cite and name; or null. */
export const getWork = cached("work.getWork", async (id: string): Promise<WorkRow | null> => {
  // An address may hold anything, even characters that PostgreSQL refuses.
  if (!/^[a-z0-9-]+$/.test(id)) return null;
  return db.work.findUnique({ where: { id }, select: workSelect });
});

/** Works on one page of a list. */
export const PAGE_SIZE = 50;

/** One page of the list: the works with the parameters' filters, in their order, and whether there are more on either side. */
export type WorkPage = { works: WorkListRow[]; more: { before: boolean; after: boolean } };

/** How many works each choice of a filter leads to, how many there are in all, and how many without one of the filters set. */
export type WorkCounts = { choices: Choices; total: number; without: Partial<Record<Filter, number>> };

/** The page of the list from the work named in `after` or `before` on; null where there is no such work. */
export const getWorkPage = (params: WorkQuestion): Promise<WorkPage | null> => ask(params, pageKept, pageTyped);
/** All counts beside the list. */
export const getWorkCounts = (params: WorkQuestion): Promise<WorkCounts> => ask(firstPage(params), countsKept, countsTyped);

/** What readers type is not kept in the cache of the content, for its keys would have no end; the filters alone are. */
function ask<R>(params: WorkQuestion, kept: (key: string) => Promise<R>, typed: (key: string) => Promise<R>): Promise<R> {
  return (params.q === undefined ? kept : typed)(JSON.stringify(params));
}

const pageKept = cached("work.getWorkPage", (key: string) => readPage(JSON.parse(key) as WorkQuestion));
const pageTyped = cache((key: string) => readPage(JSON.parse(key) as WorkQuestion));
const countsKept = cached("work.getWorkCounts", (key: string) => readCounts(JSON.parse(key) as WorkQuestion));
const countsTyped = cache((key: string) => readCounts(JSON.parse(key) as WorkQuestion));

const cursorRow = z.object({ key: z.string(), number: z.string() });

async function readPage(params: WorkQuestion): Promise<WorkPage | null> {
  const { after, before, sort: order = "date" } = params;
  const at = after ?? before;
  const [found] = at === undefined ? [] : await db.$queryRaw<unknown[]>(keysOf(at, order));
  if (at !== undefined && !found) return null;
  const side = after === undefined ? "before" : "after";
  const cursor = at === undefined ? null : ({ id: at, side, ...cursorRow.parse(found) } as const);
  const rows = await db.$queryRaw<{ id: string }[]>(pageOf(params, order, cursor, PAGE_SIZE));
  const more = rows.length > PAGE_SIZE;
  const shown = rows.slice(0, PAGE_SIZE).map(({ id }) => id);
  if (cursor?.side === "before") shown.reverse();
  const works = await db.work.findMany({ where: { id: { in: shown } }, select: workListSelect });
  const byId = new Map(works.map((work) => [work.id, work]));
  return {
    works: shown.flatMap((id) => byId.get(id) ?? []),
    more: cursor?.side === "before" ? { before: more, after: true } : { before: cursor !== null, after: more },
  };
}

const countRow = z.object({ facet: z.string(), value: z.string().nullable(), count: z.number() });

async function readCounts(params: WorkQuestion): Promise<WorkCounts> {
  const active = activeFilters(params).map(({ filter }) => filter);
  const rows = z.array(countRow).parse(await db.$queryRaw(allCounts(params, active)));
  const of = (name: string) => rows.flatMap(({ facet, value, count }) => (facet === name && value !== null ? [{ value, count }] : []));
  return {
    choices: Object.fromEntries(FACETS.map((facet) => [facet, of(facet)])) as Choices,
    total: rows.find(({ facet }) => facet === "total")?.count ?? 0,
    without: Object.fromEntries(of("without").map(({ value, count }) => [value, count])),
  };
}

/** The first texts of a session in the order of their numbers: the list of resolutions has them all. */
export const getWorksOfEvent = async (eventId: string): Promise<WorkListRow[]> =>
  (await getWorkPage({ session: eventId, sort: "number" }))?.works ?? [];

/** What cites a work: how many texts, and the words of the newest of them, in which paragraph. */
export type CitedBy = { total: number; rows: CitedByRow[] };

/** Citations of one work that are read: the list of resolutions has all the texts. */
const CITATIONS = 300;

export const getCitedBy = cached("work.getCitedBy", async (id: string): Promise<CitedBy> => {
  const [works, rows] = await Promise.all([
    db.citation.groupBy({ by: ["workId"], where: { citedId: id } }),
    db.citation.findMany({
      where: { citedId: id },
      select: citedBySelect,
      orderBy: [{ work: { dateStart: { sort: "desc", nulls: "last" } } }, { workId: "asc" }, { order: "asc" }],
      take: CITATIONS,
    }),
  ]);
  return { total: works.length, rows };
});

/** The newest works with one filter, and how many there are. */
export type Newest = { total: number; works: WorkListRow[] };

const NEWEST = 10;

const idRow = z.object({ id: z.string(), total: z.number() });

export const getNewest = cached("work.getNewest", async (filter: Filter, value: string): Promise<Newest> => {
  const rows = z.array(idRow).parse(await db.$queryRaw(newestOf({ [filter]: value }, NEWEST)));
  const ids = rows.map(({ id }) => id);
  const works = ids.length === 0 ? [] : await db.work.findMany({ where: { id: { in: ids } }, select: workListSelect });
  return { total: rows[0]?.total ?? 0, works: works.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id)) };
});

/** The paragraphs that name a record, in the newest texts that do, and how many texts do. */
export type MentionsOf = { total: number; rows: MentionRow[] };

const MENTIONING = 20;

/** One statement, for every body's, State's and session's page asks it. */
export const getMentionsOf = cached("work.getMentionsOf", async (entityId: string): Promise<MentionsOf> => {
  const rows = await db.$queryRaw<(MentionRow & { total: number })[]>`
    WITH newest AS (${newestOf({ names: entityId }, MENTIONING)})
    SELECT n."total", m."id", m."words", json_build_object('address', p."address", 'order', p."order", 'number', p."number", 'part', p."part",
      'work', json_build_object('id', e."id", 'entity', json_build_object('id', e."id", 'noun', e."noun", 'labels', e."labels"))) AS "provision"
    FROM newest n JOIN "Provision" p ON p."workId" = n."id" JOIN "Mention" m ON m."provisionId" = p."id" JOIN "Entity" e ON e."id" = n."id"
    WHERE m."entityId" = ${entityId} ORDER BY n."place", p."order"`;
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ id, words, provision }) => ({ id, words, provision })) };
});

/** The paragraphs that name any of the records; `ids` are joined with commas, because a cached query takes plain values. */
export const getMentionsOfAll = cached("work.getMentionsOfAll", async (ids: string): Promise<MentionOfRow[]> =>
  db.mention.findMany({
    where: { entityId: { in: ids.split(",") } },
    select: mentionOfSelect,
    orderBy: [{ provision: { workId: "asc" } }, { provision: { order: "asc" } }],
    take: 2_000,
  }),
);

/** Issuers that are none of the OIC's own bodies. */
const OTHERS = ["UN_BODY", "OTHER_BODY"];

/** The latest resolutions of the OIC's own organs: those in full text first. Thousands of others are found by session. */
export const getLatestResolutions = cached("work.getLatestResolutions", async (): Promise<WorkListRow[]> => {
  const latest = async (expressions: Prisma.ExpressionListRelationFilter) =>
    db.work.findMany({
      where: {
        type: { in: ["RESOLUTION", "DRAFT_RESOLUTION"] },
        expressions,
        issuer: { organization: { classification: { notIn: OTHERS } } },
      },
      select: workListSelect,
      orderBy: [{ dateStart: { sort: "desc", nulls: "last" } }, { id: "asc" }],
      take: LATEST,
    });
  const [full, cited] = await Promise.all([latest({ some: {} }), latest({ none: {} })]);
  return [...full, ...cited].slice(0, LATEST);
});

/** The texts in full that came into the collection, or were changed in it, last; of those that came together the newest. */
export const getNewTexts = cached("work.getNewTexts", async (): Promise<WorkListRow[]> => {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT w."id" FROM "Change" c JOIN "Work" w ON w."id" = c."id"
    WHERE c."noun" = 'WORK' AND NOT c."deleted" AND EXISTS (SELECT FROM "Expression" x WHERE x."workId" = w."id")
    ORDER BY c."changedAt" DESC, w."dateStart" DESC NULLS LAST, w."id" LIMIT ${LATEST}`;
  const works = await db.work.findMany({ where: { id: { in: rows.map(({ id }) => id) } }, select: workListSelect });
  return rows.flatMap(({ id }) => works.filter((work) => work.id === id));
});

const LATEST = 5;
