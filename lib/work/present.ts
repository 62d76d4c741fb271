import { groupById } from "@/lib/entity/group";
import { toDate, type DateValue } from "@/lib/date/present";
import { say, toLink, toLinkOrNull, type Link, type Said } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import { topicRecord } from "@/lib/topic/schema";
import { placeWords, segmentText, type Segment } from "./marks";
import type { MentionOfRow, MentionRow, WorkListRow, WorkRow } from "./select";

/** The JSON columns that hold words per language. */
export type ByLanguage = Partial<Record<Locale, string>>;

/** Rows of a list inside a record end in their place: `…/2` comes before `…/10`. */
export function byTail(one: { id: string }, other: { id: string }): number {
  return one.id.localeCompare(other.id, "en", { numeric: true });
}

/** A resolution or document as one line of a list. */
export type WorkLine = {
  id: string;
  link: Link;
  type: string;
  printedNumber: string | null;
  normalizedNumber: string | null;
  status: string;
  date: DateValue | null;
  adoption: string | null;
  issuer: Link | null;
  event: Link | null;
  languages: { language: Locale; kind: string }[];
};

export function toWorkLine(row: WorkListRow, locale: Locale): WorkLine {
  const { id, type, printedNumber, normalizedNumber, status } = row;
  return {
    id,
    link: toLink(row.entity, locale),
    type,
    printedNumber,
    normalizedNumber,
    status,
    date: toDate(row.date),
    adoption: row.adoption,
    issuer: toLinkOrNull(row.issuer, locale),
    event: toLinkOrNull(row.event, locale),
    languages: row.expressions,
  };
}

/** What a text in a language is, and of which language it is a translation. */
export type TextKind = { language: Locale; kind: string; translatedFrom: Locale | null };

/** A text the work is the basis of, with its article or paragraph: a post, a task and the body it belongs to. */
export type Rests = { link: Link; article: string | null; body: Link | null };

/** A file from which a language of the text was imported. */
export type ImportedFile = { language: Locale; file: string; publishedOn: string | null };

/** Who proposed a text, in the words of its file; the State where these name one that is known here. */
export type Sponsor = { role: WorkRow["sponsors"][number]["role"]; words: string; state: Link | null };

/** A defect of the files, or a difference between the languages. */
export type FindingView = { id: string; code: string; language: Locale | null; file: string | null; detail: Record<string, unknown> };

export type Term = { scheme: string; kind: "SUBJECT" | "GOAL"; link: Link };

/** The head of a work, and what it brought about. */
export type WorkView = WorkLine & {
  agendaItem: string | null;
  meeting: string | null;
  drafts: string[];
  aligned: boolean | null;
  sponsors: Sponsor[];
  findings: FindingView[];
  files: ImportedFile[];
  /** Languages whose title stands in no file of theirs, and what was taken instead: AGENDA_ITEM, or LANGUAGE:en. */
  titlesFrom: { language: Locale; from: string }[];
  /** Subjects in the words of thesauri, as the file gives them. */
  terms: Term[];
  spellings: string[];
  texts: TextKind[];
  requestedBy: Link[];
  topics: Link[];
  established: Link[];
  posts: Rests[];
  tasks: Rests[];
  footnotes: Footnote[];
};

export type Footnote = { mark: string; text: Said; segments: Segment<Link>[]; links: string[]; calledFrom: string[] };

export function toWork(row: WorkRow, locale: Locale): WorkView {
  const line = toWorkLine(row, locale);
  const { establishedByWork, postsBasedOn, tasksBasedOn } = row.entity;
  return {
    ...line,
    spellings: row.numbers.map(({ text }) => text).filter((text) => text !== row.printedNumber && text !== row.normalizedNumber),
    texts: row.expressions.map(({ language, kind, translatedFrom }) => ({ language, kind, translatedFrom })),
    requestedBy: row.requests.map(({ state }) => toLink(state, locale)),
    topics: row.topics.filter(isEditors).map(({ topic }) => toLink(topic, locale)),
    terms: row.topics
      .filter((row) => !isEditors(row))
      .map(({ kind, topic }) => ({ scheme: topic.topic?.scheme ?? "", kind, link: toLink(topic, locale) })),
    ...toImported(row, locale),
    established: establishedByWork.map(({ entity }) => toLink(entity, locale)),
    posts: postsBasedOn.map(({ entity, article }) => ({ link: toLink(entity, locale), article, body: null })),
    tasks: tasksBasedOn.map(({ entity, article, organization }) => ({
      link: toLink(entity, locale),
      article,
      body: toLink(organization, locale),
    })),
    footnotes: row.footnotes.map((footnote) => toFootnote(footnote, locale)),
  };
}

/** Subjects that the editors chose, apart from the terms of a thesaurus that a file gives. */
function isEditors({ topic }: WorkRow["topics"][number]): boolean {
  return topicRecord.shape.scheme.safeParse(topic.topic?.scheme).success;
}

function toImported(row: WorkRow, locale: Locale) {
  const { agendaItem, meeting, drafts, alignment, expressions } = row;
  return {
    agendaItem,
    meeting,
    drafts,
    aligned: alignment && alignment === "ALIGNED",
    sponsors: row.sponsors.map(({ role, words, state }) => ({ role, words, state: toLinkOrNull(state, locale) })),
    findings: row.findings.map(({ detail, ...finding }) => ({ ...finding, detail: (detail ?? {}) as Record<string, unknown> })),
    files: expressions.flatMap(({ language, file, publishedOn }) => (file === null ? [] : [{ language, file, publishedOn }])),
    titlesFrom: expressions.flatMap(({ language, titleFrom }) => (titleFrom === null ? [] : [{ language, from: titleFrom }])),
  };
}

function toFootnote({ mark, texts, links, calls, citations }: WorkRow["footnotes"][number], locale: Locale): Footnote {
  const text = say(texts, locale);
  const cited = citations.flatMap(({ words, cited: entity }) =>
    entity ? [{ words: (words as ByLanguage)[text.language] ?? "", data: toLink(entity, locale) }] : [],
  );
  return {
    mark,
    text,
    segments: segmentText(text.text, placeWords(text.text, cited)),
    links,
    calledFrom: calls.map(({ provision }) => provision.address),
  };
}

/** The paragraphs of one text that name a record. */
export type MentioningWork = { work: Link; paragraphs: { address: string; number: string | null; order: number }[] };

export function toMentions(rows: MentionRow[], locale: Locale): MentioningWork[] {
  const works = new Map<string, MentioningWork>();
  for (const { provision } of rows) {
    const { work, address, number, order } = provision;
    const entry = works.get(work.id) ?? { work: toLink(work.entity, locale), paragraphs: [] };
    if (!entry.paragraphs.some((paragraph) => paragraph.address === address)) entry.paragraphs.push({ address, number, order });
    works.set(work.id, entry);
  }
  return [...works.values()];
}

/** The newest texts that name a record, and how many do in all. */
export type MentionsView = { id: string; total: number; works: MentioningWork[] };

export function toMentionsView(id: string, { total, rows }: { total: number; rows: MentionRow[] }, locale: Locale): MentionsView {
  return { id, total, works: toMentions(rows, locale) };
}

/** The texts that name each of several records, by the record's id. */
export function toMentionsById(rows: MentionOfRow[], locale: Locale): Map<string, MentioningWork[]> {
  return new Map([...groupById(rows, ({ entityId }) => entityId)].map(([id, own]) => [id, toMentions(own, locale)]));
}
