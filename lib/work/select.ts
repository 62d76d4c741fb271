import type { Prisma } from "@/prisma/client/client";
import { entityLabel } from "@/lib/entity/select";

export const workListSelect = {
  id: true,
  type: true,
  printedNumber: true,
  normalizedNumber: true,
  status: true,
  dateStart: true,
  date: true,
  adoption: true,
  entity: { select: entityLabel },
  issuer: { select: entityLabel },
  event: { select: entityLabel },
  expressions: { select: { language: true, kind: true }, orderBy: { language: "asc" } },
} satisfies Prisma.WorkSelect;

export const mentionSelect = {
  id: true,
  words: true,
  provision: {
    select: { address: true, order: true, number: true, part: true, work: { select: { id: true, entity: { select: entityLabel } } } },
  },
} satisfies Prisma.MentionSelect;

const citationSelect = {
  id: true,
  words: true,
  symbol: true,
  cited: { select: { ...entityLabel, work: { select: { printedNumber: true } } } },
} satisfies Prisma.CitationSelect;

const provisionTextSelect = {
  language: true,
  text: true,
  status: true,
  sourceStart: true,
  sourceEnd: true,
  cells: true,
} satisfies Prisma.ProvisionTextSelect;

const provisionSelect = {
  address: true,
  part: true,
  number: true,
  kind: true,
  depth: true,
  texts: { select: provisionTextSelect, orderBy: { language: "asc" } },
  verbs: { select: { words: true, topic: { select: entityLabel } }, orderBy: { order: "asc" } },
  mentions: { select: { id: true, words: true, entity: { select: entityLabel } }, orderBy: { id: "asc" } },
  citations: { select: citationSelect, orderBy: { order: "asc" } },
  calls: { select: { after: true, footnote: { select: { mark: true } } }, orderBy: { footnote: { order: "asc" } } },
} satisfies Prisma.ProvisionSelect;

const footnoteSelect = {
  mark: true,
  links: true,
  texts: { select: { language: true, text: true, status: true }, orderBy: { language: "asc" } },
  citations: { select: citationSelect, orderBy: { order: "asc" } },
  calls: { select: { provision: { select: { address: true } } }, orderBy: { provision: { order: "asc" } } },
} satisfies Prisma.FootnoteSelect;

/** Words of another text, in a paragraph or a footnote of it, that cite the work. */
export const citedBySelect = {
  words: true,
  work: { select: { entity: { select: entityLabel } } },
  provision: { select: { address: true, texts: { select: { language: true, text: true, status: true } } } },
  footnote: { select: { mark: true, texts: { select: { language: true, text: true, status: true } } } },
} satisfies Prisma.CitationSelect;

export const workSelect = {
  ...workListSelect,
  agendaItem: true,
  meeting: true,
  drafts: true,
  alignment: true,
  sponsors: { select: { role: true, words: true, state: { select: entityLabel } }, orderBy: { order: "asc" } },
  findings: { select: { id: true, code: true, language: true, file: true, detail: true }, orderBy: { order: "asc" } },
  numbers: { select: { text: true }, orderBy: { id: "asc" } },
  requests: { select: { state: { select: entityLabel } }, orderBy: { id: "asc" } },
  topics: { select: { kind: true, topic: { select: { ...entityLabel, topic: { select: { scheme: true } } } } }, orderBy: { id: "asc" } },
  expressions: {
    select: {
      language: true,
      kind: true,
      sourceId: true,
      translatedFrom: true,
      origin: true,
      file: true,
      publishedOn: true,
      titleFrom: true,
    },
    orderBy: { language: "asc" },
  },
  provisions: { select: provisionSelect, orderBy: { order: "asc" } },
  footnotes: { select: footnoteSelect, orderBy: { order: "asc" } },
  entity: {
    select: {
      ...entityLabel,
      establishedByWork: { select: { entity: { select: entityLabel } }, orderBy: { order: "asc" } },
      postsBasedOn: { select: { article: true, entity: { select: entityLabel } }, orderBy: { id: "asc" } },
      tasksBasedOn: {
        select: { article: true, entity: { select: entityLabel }, organization: { select: entityLabel } },
        orderBy: [{ organizationId: "asc" }, { order: "asc" }],
      },
    },
  },
} satisfies Prisma.WorkSelect;

/** A mention that also says of whom, for a page of many records. */
export const mentionOfSelect = { ...mentionSelect, entityId: true } satisfies Prisma.MentionSelect;

export type WorkListRow = Prisma.WorkGetPayload<{ select: typeof workListSelect }>;
export type MentionRow = Prisma.MentionGetPayload<{ select: typeof mentionSelect }>;
export type WorkRow = Prisma.WorkGetPayload<{ select: typeof workSelect }>;
export type ProvisionRow = WorkRow["provisions"][number];
export type CitationRow = ProvisionRow["citations"][number];
export type CitedByRow = Prisma.CitationGetPayload<{ select: typeof citedBySelect }>;
export type MentionOfRow = Prisma.MentionGetPayload<{ select: typeof mentionOfSelect }>;

/** A work as data, without its paragraphs. */
export const workDataSelect = {
  ...workListSelect,
  number: true,
  session: true,
  series: true,
  uri: true,
  agendaItem: true,
  meeting: true,
  adoption: true,
  drafts: true,
  alignment: true,
  numbers: { select: { text: true }, orderBy: { id: "asc" } },
  requests: { select: { state: { select: entityLabel } }, orderBy: { id: "asc" } },
  topics: { select: { kind: true, topic: { select: entityLabel } }, orderBy: { id: "asc" } },
  sponsors: { select: { role: true, words: true, state: { select: entityLabel } }, orderBy: [{ order: "asc" }, { id: "asc" }] },
  expressions: {
    select: { language: true, kind: true, sourceId: true, translatedFrom: true, uri: true, publishedOn: true, titleFrom: true, file: true },
    orderBy: { language: "asc" },
  },
} satisfies Prisma.WorkSelect;

export const citationDataSelect = {
  id: true,
  workId: true,
  order: true,
  words: true,
  symbol: true,
  work: { select: { entity: { select: entityLabel } } },
  provision: { select: { address: true } },
  footnote: { select: { mark: true } },
  cited: { select: entityLabel },
} satisfies Prisma.CitationSelect;

/** A paragraph as data. */
export const provisionDataSelect = {
  id: true,
  workId: true,
  address: true,
  part: true,
  kind: true,
  depth: true,
  order: true,
  number: true,
  work: { select: { entity: { select: entityLabel } } },
  texts: {
    select: {
      language: true,
      text: true,
      status: true,
      cells: true,
      sourceStart: true,
      sourceEnd: true,
      expression: { select: { sourceId: true } },
    },
    orderBy: { language: "asc" },
  },
  verbs: { select: { words: true, topic: { select: entityLabel } }, orderBy: { order: "asc" } },
  mentions: { select: { words: true, entity: { select: entityLabel } }, orderBy: { id: "asc" } },
  citations: { select: { id: true, words: true, symbol: true, cited: { select: entityLabel } }, orderBy: { order: "asc" } },
  calls: { select: { after: true, footnote: { select: { mark: true } } }, orderBy: { footnote: { order: "asc" } } },
} satisfies Prisma.ProvisionSelect;

export const voteEventSelect = {
  id: true,
  workId: true,
  order: true,
  date: true,
  meeting: true,
  inFavour: true,
  against: true,
  abstaining: true,
  absent: true,
  work: { select: { entity: { select: entityLabel } } },
  votes: { select: { option: true, words: true, state: { select: entityLabel } }, orderBy: [{ option: "asc" }, { order: "asc" }] },
} satisfies Prisma.VoteEventSelect;

/** A work with its paragraphs, footnotes and votes. */
export const workFullSelect = {
  ...workDataSelect,
  provisions: { select: provisionDataSelect, orderBy: { order: "asc" } },
  voteEvents: { select: voteEventSelect, orderBy: { order: "asc" } },
  footnotes: {
    select: {
      mark: true,
      order: true,
      links: true,
      texts: { select: { language: true, text: true, status: true }, orderBy: { language: "asc" } },
      citations: { select: { id: true, words: true, symbol: true, cited: { select: entityLabel } }, orderBy: { order: "asc" } },
    },
    orderBy: { order: "asc" },
  },
} satisfies Prisma.WorkSelect;

export type WorkDataRow = Prisma.WorkGetPayload<{ select: typeof workDataSelect }>;
export type WorkFullRow = Prisma.WorkGetPayload<{ select: typeof workFullSelect }>;
export type CitationDataRow = Prisma.CitationGetPayload<{ select: typeof citationDataSelect }>;
export type ProvisionDataRow = Prisma.ProvisionGetPayload<{ select: typeof provisionDataSelect }>;
export type VoteEventRow = Prisma.VoteEventGetPayload<{ select: typeof voteEventSelect }>;
