import { groupById } from "@/lib/entity/group";
import { toDate, type DateValue } from "@/lib/date/present";
import { foldName } from "@/lib/entity/fold";
import { say, toLink, toLinkOrNull, type Link, type Said } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import { placeWords, segmentText, type Segment } from "./marks";
import type { MentionOfRow, MentionRow, WorkIndexRow, WorkListRow, WorkRow } from "./select";

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
    issuer: toLinkOrNull(row.issuer, locale),
    event: toLinkOrNull(row.event, locale),
    languages: row.expressions,
  };
}

/** A line of the list of works, with all by which it is found; the names are folded. */
export type WorkEntry = WorkLine & { keys: string[]; names: string; year: string | null };

export function toWorkEntry(row: WorkIndexRow, locale: Locale): WorkEntry {
  const keys = row.numbers.map(({ key }) => key);
  const names = row.entity.names.map(({ text }) => ` ${foldName(text)}`).join(" ");
  return { ...toWorkLine(row, locale), keys, names, year: row.dateStart?.slice(0, 4) ?? null };
}

/** What a text in a language is, and of which language it is a translation. */
export type TextKind = { language: Locale; kind: string; translatedFrom: Locale | null };

/** A text the work is the basis of, with its article or paragraph: a post, a task and the body it belongs to. */
export type Rests = { link: Link; article: string | null; body: Link | null };

/** The head of a work, and what it brought about. */
export type WorkView = WorkLine & {
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
    topics: row.topics.map(({ topic }) => toLink(topic, locale)),
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

/** The texts that name each of several records, by the record's id. */
export function toMentionsById(rows: MentionOfRow[], locale: Locale): Map<string, MentioningWork[]> {
  return new Map([...groupById(rows, ({ entityId }) => entityId)].map(([id, own]) => [id, toMentions(own, locale)]));
}
