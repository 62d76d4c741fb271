import { z } from "zod";
import { type AspectIndex, type Ref, toLocalized, toRef, toRefOrNull } from "@/lib/api/record";
import type { Reading } from "@/lib/api/reading";
import { date, localized, record, ref, wordsByLanguage } from "@/lib/api/schema";
import { toDate } from "@/lib/date/present";
import { LOCALES } from "@/lib/i18n/locales";
import { WORK_TYPES } from "../schema";
import type { FullWork } from "./queries";
import type { CitationDataRow, ProvisionDataRow, VoteEventRow, WorkDataRow } from "../select";

const language = z.enum(LOCALES);

const expression = z.object({
  language,
  kind: z.string().meta({ description: "What the text is: AUTHENTIC, UNOFFICIAL_COPY, PRESS_REPORT, DRAFT_TEXT, EDITORIAL_TRANSLATION …" }),
  source: z.string().nullable(),
  translatedFrom: language.nullable(),
  publishedOn: z.string().nullable(),
  uri: z.string().nullable().meta({ description: "FRBRExpression of the file it was imported from." }),
  titleFrom: z.string().nullable().meta({ description: "Where the title comes from, when the text itself gives none." }),
});

const cited = z.object({ words: wordsByLanguage, symbol: z.string().nullable(), work: ref.nullable() });

const counts = { inFavour: z.int().nullable(), against: z.int().nullable(), abstaining: z.int().nullable(), absent: z.int().nullable() };

/** popolo:VoteEvent as data. */
export const voteResource = z
  .object({
    id: z.string(),
    self: z.url(),
    work: ref,
    order: z.int(),
    date: z.string().nullable(),
    meeting: z.string().nullable(),
    ...counts,
    votes: z.array(
      z.object({ option: z.enum(["IN_FAVOUR", "AGAINST", "ABSTAINING", "ABSENT"]), words: z.string(), state: ref.nullable() }),
    ),
  })
  .meta({ id: "Vote", description: "One recorded vote, with the counts as printed and how each State voted." });

/** akn:paragraph as data. */
export const provisionResource = z
  .object({
    id: z.string(),
    self: z.url(),
    url: z.url().meta({ description: "The paragraph's permanent address." }),
    work: ref,
    address: z.string().meta({ description: "Stable address in the work, by printed number where there is one: `op-7`." }),
    part: z.string(),
    kind: z.enum(["PARAGRAPH", "POINT", "HEADING", "TABLE"]),
    depth: z.int(),
    order: z.int(),
    number: z.string().nullable().meta({ description: "As printed; null where the source does not number." }),
    text: localized,
    cells: z.record(z.string(), z.unknown()).optional().meta({ description: "Rows of cells by language, where it is a table." }),
    places: z.array(z.object({ language, source: z.string(), start: z.int(), end: z.int() })).meta({
      description: "Where its text stands in a source document.",
    }),
    verbs: z.array(z.object({ topic: ref, words: wordsByLanguage })),
    mentions: z.array(z.object({ record: ref, words: wordsByLanguage })),
    citations: z.array(cited),
    calls: z
      .array(z.object({ mark: z.string(), after: wordsByLanguage }))
      .meta({ description: "Footnotes called, and after which words." }),
  })
  .meta({ id: "Provision" });

/** akn:FRBRWork as data, without its paragraphs. */
export const workResource = z
  .object({
    ...record,
    type: z.enum(WORK_TYPES),
    printedNumber: z.string().nullable(),
    normalizedNumber: z.string().nullable(),
    numbers: z.array(z.string()).meta({ description: "Every spelling of the number by which it is found." }),
    issuer: ref.nullable(),
    event: ref.nullable().meta({ description: "The session that adopted it." }),
    status: z.enum(["ADOPTED", "DRAFT", "NOT_STATED"]),
    date: date.nullable(),
    adoption: z.enum(["WITHOUT_VOTE", "RECORDED_VOTE"]).nullable(),
    agendaItem: z.string().nullable(),
    meeting: z.string().nullable(),
    drafts: z.array(z.string()),
    alignment: z.enum(["ALIGNED", "MISMATCH"]).nullable(),
    uri: z.string().nullable().meta({ description: "FRBRWork of the file it was imported from." }),
    requestedBy: z.array(ref),
    sponsors: z.array(z.object({ role: z.enum(["SPONSOR", "ON_BEHALF_OF", "ADDITIONAL"]), words: z.string(), state: ref.nullable() })),
    topics: z.array(ref).meta({ description: "Subjects: those of the editors, and the headings that the issuer's library gave it." }),
    goalTerms: z
      .array(ref)
      .meta({ description: "Terms that its file lists under a Sustainable Development Goal; they need not be subjects." }),
    expressions: z.array(expression),
  })
  .meta({ id: "ResolutionSummary" });

const footnote = z.object({ mark: z.string(), order: z.int(), text: localized, links: z.array(z.string()), citations: z.array(cited) });

/** A work with its paragraphs. */
export const workFullResource = workResource
  .extend({
    expressions: z.array(
      expression.extend({
        paragraphs: z
          .array(z.object({ address: z.string(), number: z.string().nullable(), verb: z.string().nullable() }))
          .optional()
          .meta({
            description:
              "Its paragraphs in its own order, with its own numbers and the verbs it begins them with, where it was imported: languages need not agree.",
          }),
      }),
    ),
    provisions: z.array(provisionResource),
    footnotes: z.array(footnote),
    votes: z.array(voteResource),
  })
  .meta({ id: "Resolution" });

/** akn:ref as data. */
export const citationResource = z
  .object({
    id: z.string(),
    self: z.url(),
    from: ref,
    paragraph: z.string().nullable(),
    footnote: z.string().nullable(),
    order: z.int(),
    words: wordsByLanguage,
    symbol: z.string().nullable().meta({ description: "The number of the work meant, where it was read." }),
    to: ref.nullable().meta({ description: "The work meant; null while it is not in this collection." }),
  })
  .meta({ id: "Citation" });

export type WorkResource = z.infer<typeof workResource>;
export type WorkFullResource = z.infer<typeof workFullResource>;
export type ProvisionResource = z.infer<typeof provisionResource>;
export type CitationResource = z.infer<typeof citationResource>;
export type VoteResource = z.infer<typeof voteResource>;

export function toWorkResource(row: WorkDataRow, aspects: AspectIndex, reading: Reading): WorkResource {
  const { id, type, printedNumber, normalizedNumber, status, adoption, agendaItem, meeting, drafts, alignment, uri } = row;
  return workResource.parse({
    ...aspects.record({ id, noun: "WORK", labels: row.entity.labels }, reading),
    ...{ type, printedNumber, normalizedNumber, status, adoption, agendaItem, meeting, drafts, alignment, uri },
    numbers: row.numbers.map(({ text }) => text),
    issuer: toRefOrNull(row.issuer, reading),
    event: toRefOrNull(row.event, reading),
    date: toDate(row.date),
    requestedBy: row.requests.map(({ state }) => toRef(state, reading)),
    sponsors: row.sponsors.map(({ role, words, state }) => ({ role, words, state: toRefOrNull(state, reading) })),
    topics: row.topics.filter(({ kind }) => kind === "SUBJECT").map(({ topic }) => toRef(topic, reading)),
    goalTerms: row.topics.filter(({ kind }) => kind === "GOAL").map(({ topic }) => toRef(topic, reading)),
    expressions: row.expressions.map(({ sourceId, ...expression }) => ({ ...expression, source: sourceId })),
  });
}

export function toWorkFullResource(row: FullWork, aspects: AspectIndex, reading: Reading): WorkFullResource {
  const work = toWorkResource(row, aspects, reading);
  return {
    ...work,
    expressions: work.expressions.map((one) => {
      const printed = row.printed.find(({ language: of }) => of === one.language);
      return printed ? { ...one, paragraphs: printed.paragraphs } : one;
    }),
    provisions: row.provisions.map((provision) => toProvisionResource(provision, reading)),
    footnotes: row.footnotes.map(({ mark, order, texts, links, citations }) => ({
      mark,
      order,
      text: toLocalized(texts, reading),
      links,
      citations: citations.map((citation) => toCited(citation, reading)),
    })),
    votes: row.voteEvents.map((vote) => toVoteResource(vote, reading)),
  };
}

function toCited({ words, symbol, cited: work }: Pick<CitationDataRow, "words" | "symbol" | "cited">, reading: Reading) {
  return { words: words as z.infer<typeof wordsByLanguage>, symbol, work: toRefOrNull(work, reading) };
}

export function toProvisionResource(row: ProvisionDataRow, reading: Reading): ProvisionResource {
  const { workId, address } = row;
  const tables = row.texts.filter(({ cells }) => cells !== null);
  return provisionResource.parse({
    id: row.id,
    self: provisionUrl(reading, workId, address),
    url: `${reading.origin}/id/${workId}/${address}`,
    work: toRef(row.work.entity, reading),
    address,
    part: row.part,
    kind: row.kind,
    depth: row.depth,
    order: row.order,
    number: row.number,
    text: toLocalized(row.texts, reading),
    ...(tables.length > 0 ? { cells: Object.fromEntries(tables.map((text) => [text.language, text.cells])) } : {}),
    places: row.texts.flatMap(({ language: of, sourceStart: start, sourceEnd: end, expression: { sourceId: source } }) =>
      source !== null && start !== null && end !== null ? [{ language: of, source, start, end }] : [],
    ),
    verbs: row.verbs.map(({ topic, words }) => ({ topic: toRef(topic, reading), words })),
    mentions: row.mentions.map(({ entity, words }) => ({ record: toRef(entity, reading), words })),
    citations: row.citations.map((citation) => toCited(citation, reading)),
    calls: row.calls.map(({ after, footnote: { mark } }) => ({ mark, after })),
  });
}

export function provisionUrl({ origin }: Pick<Reading, "origin">, work: string, address: string): string {
  return `${origin}/api/v1/resolutions/${work}/provisions/${address}`;
}

/** An id with slashes as one segment of an address, and back. */
export function toSegment(id: string): string {
  return id.replaceAll("/", "~").replaceAll("#", "!");
}

export function fromSegment(segment: string): string {
  return segment.replaceAll("~", "/").replaceAll("!", "#");
}

export function toCitationResource(row: CitationDataRow, reading: Reading): CitationResource {
  return citationResource.parse({
    id: row.id,
    self: `${reading.origin}/api/v1/citations/${encodeURIComponent(toSegment(row.id))}`,
    from: toRef(row.work.entity, reading),
    paragraph: row.provision?.address ?? null,
    footnote: row.footnote?.mark ?? null,
    order: row.order,
    words: row.words,
    symbol: row.symbol,
    to: toRefOrNull(row.cited, reading),
  });
}

export function toVoteResource(row: VoteEventRow, reading: Reading): VoteResource {
  const { id, order, date: on, meeting, inFavour, against, abstaining, absent } = row;
  const votes = row.votes.map(({ option, words, state }) => ({ option, words, state: toRefOrNull(state, reading) }));
  const self = `${reading.origin}/api/v1/votes/${encodeURIComponent(toSegment(id))}`;
  return { id, self, work: toRef(row.work.entity, reading), order, date: on, meeting, inFavour, against, abstaining, absent, votes };
}

export type { Ref };
