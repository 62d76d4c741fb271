import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { afterDate, afterId, named, type Page, type Rows } from "@/lib/entity/page";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { alignRecitals } from "@/lib/import/write/align";
import { PREFERENCE } from "@/lib/import/write/merge";
import type { Prisma } from "@/prisma/client/client";
import { looksLikeNumber, numberKey } from "../number";
import type { WorkParams } from "../params";
import {
  citationDataSelect,
  provisionDataSelect,
  voteEventSelect,
  workDataSelect,
  workFullSelect,
  type CitationDataRow,
  type ProvisionDataRow,
  type VoteEventRow,
  type WorkDataRow,
  type WorkFullRow,
} from "../select";

// Works as data. Not kept in the cache of the content: a collection of thousands has too many pages of lists.

type Optional<K extends string> = { [key in K]?: string | undefined };

/** The filters of the page, what the search finds for its words, and a number and dates. */
export type WorkFilter = Omit<WorkParams, "sort" | "after" | "before"> & Optional<"number" | "from" | "until"> & { alike?: string[] };

function whereWork(filter: WorkFilter): Prisma.WorkWhereInput {
  const { q, alike = [], number, organ, session, year, from, until, status, type, language, topic } = filter;
  const { adoption, verb, text, lacks, alignment, voter, vote, sponsor, names, cites } = filter;
  const numbered = (text: string) => ({ numbers: { some: { key: numberKey(text) } } });
  return {
    AND: [
      q === undefined ? {} : { OR: [...(looksLikeNumber(q) ? [numbered(q)] : []), { entity: named(q) }, { id: { in: alike } }] },
      number === undefined ? {} : numbered(number),
      organ === undefined ? {} : { issuerId: organ },
      session === undefined ? {} : { eventId: session },
      year === undefined ? {} : { dateStart: { startsWith: year } },
      from === undefined ? {} : { dateStart: { gte: from } },
      until === undefined ? {} : { dateStart: { lte: until } },
      status === undefined ? {} : { status },
      type === undefined ? {} : { type },
      language === undefined ? {} : { expressions: { some: { language } } },
      topic === undefined
        ? {}
        : { topics: { some: { topicId: topic, OR: [{ kind: "SUBJECT" }, { topic: { topic: { scheme: { not: "UNBIS" } } } }] } } },
      adoption === undefined ? {} : { adoption },
      alignment === undefined ? {} : { alignment },
      text === undefined ? {} : { expressions: text === "FULL" ? { some: {} } : { none: {} } },
      lacks === undefined ? {} : { expressions: { some: {}, none: { language: lacks } } },
      verb === undefined ? {} : { provisions: { some: { verbs: { some: { topicId: verb } } } } },
      voter === undefined
        ? {}
        : { voteEvents: { some: { votes: { some: { stateId: voter, ...(vote === undefined ? {} : { option: vote }) } } } } },
      sponsor === undefined ? {} : { sponsors: { some: { stateId: sponsor } } },
      names === undefined ? {} : { provisions: { some: { mentions: { some: { entityId: names } } } } },
      cites === undefined ? {} : { citations: { some: { citedId: cites } } },
    ],
  };
}

/** Works, newest first and those without a date last, page by page. */
export async function listWorks(filter: WorkFilter, page: Page): Promise<Rows<WorkDataRow>> {
  const where = whereWork(filter);
  const [rows, total] = await Promise.all([
    db.work.findMany({
      where: { AND: [where, afterDate(page)] },
      select: workDataSelect,
      orderBy: [{ dateStart: { sort: "desc", nulls: "last" } }, { id: "asc" }],
      take: page.limit,
    }),
    db.work.count({ where }),
  ]);
  return { rows, total };
}

export type FullWork = WorkFullRow & { printed: Awaited<ReturnType<typeof getPrintedParagraphs>> };

/** One work with its paragraphs, footnotes and votes; or null. */
export async function getFullWork(id: string): Promise<FullWork | null> {
  if (!/^[a-z0-9-]{1,120}$/.test(id)) return null;
  const [row, printed] = await Promise.all([db.work.findUnique({ where: { id }, select: workFullSelect }), getPrintedParagraphs(id)]);
  return row && { ...row, printed };
}

/** Works without their paragraphs, by id. */
export async function getWorkData(ids: string[]): Promise<WorkDataRow[]> {
  return db.work.findMany({ where: { id: { in: ids } }, select: workDataSelect });
}

const printedRow = z.array(
  z.object({
    language: z.enum(LOCALES),
    paragraphs: z.array(
      z.object({
        address: z.string(),
        part: z.string(),
        kind: z.string(),
        depth: z.int(),
        number: z.string().nullable(),
        verb: z.string().nullable(),
        text: z.string(),
        citations: z.array(z.object({ words: z.string(), symbol: z.string() })),
      }),
    ),
  }),
);

type Printed = { language: Locale; paragraphs: { address: string; number: string | null; verb: string | null }[] };

/** The paragraphs of imported texts in the order, with the numbers and the verbs of each language's own file: languages need not agree. */
export async function getPrintedParagraphs(workId: string): Promise<Printed[]> {
  const rows = await db.$queryRaw`
    SELECT f."language"::text AS "language",
      (SELECT jsonb_agg(p - 'calls' - 'cells' ORDER BY at)
       FROM jsonb_array_elements(f."draft"->'provisions') WITH ORDINALITY AS e(p, at)) AS "paragraphs"
    FROM "ImportFile" f JOIN "Expression" x ON x."workId" = f."workId" AND x."language" = f."language" AND x."file" = f."file" AND x."sha256" = f."sha256"
    WHERE f."workId" = ${workId} AND f."published"`;
  const printed = printedRow.parse(rows);
  // A file counts its own recitals; their addresses are those of the first language (lib/import/write/merge.ts).
  const first = PREFERENCE.flatMap((language) => printed.filter((one) => one.language === language))[0]?.paragraphs ?? [];
  return printed.map(({ language, paragraphs }) => ({
    language,
    paragraphs: alignRecitals(first, paragraphs).map(({ address, number, verb }) => ({ address, number, verb })),
  }));
}

/** The works that have this number in any of its spellings, of one issuer where it is given. */
export async function findByNumber(text: string, issuer?: string): Promise<{ id: string }[]> {
  const key = numberKey(text);
  if (key === "") return [];
  return db.work.findMany({
    where: { numbers: { some: { key } }, ...(issuer === undefined ? {} : { issuerId: issuer }) },
    select: { id: true },
    orderBy: [{ expressions: { _count: "desc" } }, { id: "asc" }],
    take: 10,
  });
}

type Key = { issuer: string; session: string; number: string; series: string | null };

/** The works that an issuer gave this number in this session, in this series where one is named. */
export async function findByKey({ issuer, session, number, series }: Key): Promise<{ id: string }[]> {
  const is = (text: string) => ({ equals: text, mode: "insensitive" }) as const;
  return db.work.findMany({
    where: { issuerId: issuer, session: is(session), number: is(number), ...(series === null ? {} : { series: is(series) }) },
    select: { id: true },
    orderBy: [{ expressions: { _count: "desc" } }, { id: "asc" }],
    take: 10,
  });
}

/** The work of an FRBR address: of the file it was imported from, or of ours, whose number may be written with hyphens. */
export async function findByFrbr({
  work,
  issuer,
  number,
}: {
  work: string;
  issuer: string;
  number: string;
}): Promise<{ id: string } | null> {
  const bare = work.replace(/\/$/, "");
  const own = await db.work.findFirst({ where: { uri: { in: [bare, `${bare}/`] } }, select: { id: true }, orderBy: { id: "asc" } });
  if (own) return own;
  const keys = [number, number.replace("-", "/")].map(numberKey);
  return db.work.findFirst({
    where: { issuerId: issuer, OR: [{ id: number }, { numbers: { some: { key: { in: keys } } } }] },
    select: { id: true },
    orderBy: [{ expressions: { _count: "desc" } }, { id: "asc" }],
  });
}

/** Paragraphs in the order of their ids' works and places, page by page; the keys of a page are work and order. */
export async function listProvisions(
  { work, part, verb, record, language }: Optional<"work" | "part" | "verb" | "record" | "language">,
  { after, limit }: Page,
): Promise<Rows<ProvisionDataRow>> {
  const where: Prisma.ProvisionWhereInput = {
    ...(work === undefined ? {} : { workId: work }),
    ...(part === undefined ? {} : { part }),
    ...(verb === undefined ? {} : { verbs: { some: { topicId: verb } } }),
    ...(record === undefined ? {} : { mentions: { some: { entityId: record } } }),
    ...(language === undefined ? {} : { texts: { some: { language: language as "ar" | "en" | "fr" } } }),
  };
  const behind: Prisma.ProvisionWhereInput = after
    ? { OR: [{ workId: { gt: String(after[0]) } }, { workId: String(after[0]), order: { gt: Number(after[1]) } }] }
    : {};
  const [rows, total] = await Promise.all([
    db.provision.findMany({
      where: { AND: [where, behind] },
      select: provisionDataSelect,
      orderBy: [{ workId: "asc" }, { order: "asc" }],
      take: limit,
    }),
    db.provision.count({ where }),
  ]);
  return { rows, total };
}

/** One paragraph of a work by its address; or null. */
export async function getProvision(workId: string, address: string): Promise<ProvisionDataRow | null> {
  return db.provision.findUnique({ where: { workId_address: { workId, address } }, select: provisionDataSelect });
}

/** Citations by id, page by page: `from` a work, `to` one, or a number that no work here has (`resolved` false). */
export async function listCitations(
  { from, to, number, resolved }: Optional<"from" | "to" | "number" | "resolved">,
  page: Page,
): Promise<Rows<CitationDataRow>> {
  const where: Prisma.CitationWhereInput = {
    ...(from === undefined ? {} : { workId: from }),
    ...(to === undefined ? {} : { citedId: to }),
    ...(number === undefined ? {} : { key: numberKey(number) }),
    ...(resolved === undefined ? {} : { citedId: resolved === "true" ? { not: null } : null }),
  };
  const [rows, total] = await Promise.all([
    db.citation.findMany({ where: { AND: [where, afterId(page)] }, select: citationDataSelect, orderBy: { id: "asc" }, take: page.limit }),
    db.citation.count({ where }),
  ]);
  return { rows, total };
}

export async function getCitation(id: string): Promise<CitationDataRow | null> {
  return db.citation.findUnique({ where: { id }, select: citationDataSelect });
}

/** Recorded votes by id, page by page: on a work, or with a State's voice among them. */
export async function listVotes({ work, state, option }: Optional<"work" | "state" | "option">, page: Page): Promise<Rows<VoteEventRow>> {
  const where: Prisma.VoteEventWhereInput = {
    ...(work === undefined ? {} : { workId: work }),
    ...(state === undefined && option === undefined
      ? {}
      : {
          votes: {
            some: {
              ...(state === undefined ? {} : { stateId: state }),
              ...(option === undefined ? {} : { option: option as "IN_FAVOUR" | "AGAINST" | "ABSTAINING" | "ABSENT" }),
            },
          },
        }),
  };
  const [rows, total] = await Promise.all([
    db.voteEvent.findMany({ where: { AND: [where, afterId(page)] }, select: voteEventSelect, orderBy: { id: "asc" }, take: page.limit }),
    db.voteEvent.count({ where }),
  ]);
  return { rows, total };
}

export async function getVote(id: string): Promise<VoteEventRow | null> {
  return db.voteEvent.findUnique({ where: { id }, select: voteEventSelect });
}
