import { entityHref } from "@/lib/entity/href";
import { toLink, type Link, type TextStatus } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import { foldText, tokens } from "./fold";
import { GROUPS, type Group } from "./groups";
import { countHits, excerpt, markWords, type Segment } from "./mark";
import type { HitRow, WorkRow } from "./queries";

/** Words of a text around those looked for; `status` says what the text is. */
export type Excerpt = { segments: Segment[]; language: Locale; status: TextStatus };

export type Hit = {
  key: string;
  link: Link;
  /** The record's name in the reader's language, the words marked. */
  title: Segment[];
  href: string;
  /** Address of a paragraph, e.g. `op-7`. */
  anchor: string | null;
  excerpt: Excerpt | null;
  /** The body that has the task or the post. */
  body: Link | null;
};

export type HitGroup = { group: Group; count: number; hits: Hit[] };

/** Letters of an excerpt. */
const EXCERPT = 260;

/** The answers group by group, in the order of {@link GROUPS}; the works already found by their number are not named twice. */
export function toGroups(rows: HitRow[], locale: Locale, numbers: WorkRow[] = []): HitGroup[] {
  const named = (row: HitRow) => row.anchor === null && numbers.some(({ id }) => id === row.entityId);
  return GROUPS.flatMap((group) => {
    const own = rows.filter((row) => row.group === group);
    const rest = own.filter((row) => !named(row));
    return own[0] && rest.length > 0
      ? [{ group, count: own[0].count - own.length + rest.length, hits: rest.map((row) => toHit(row, locale)) }]
      : [];
  });
}

function toHit(row: HitRow, locale: Locale): Hit {
  const { entityId, noun, labels, anchor } = row;
  const link = toLink({ id: entityId, noun, labels }, locale);
  const words = markedWords(row.headline);
  const title = anchor === null ? markWords(link.label.text, words) : [{ text: link.label.text, hit: false }];
  const href = entityHref(locale, link) + (anchor === null ? "" : `#${anchor}`);
  return {
    key: `${entityId}#${anchor ?? ""}`,
    link,
    title,
    href,
    anchor,
    excerpt: toExcerpt(row, words, title),
    body: row.body && toLink(row.body, locale),
  };
}

/** The words that the database found, out of its headline. */
export function markedWords(headline: string): Set<string> {
  const marked = [...headline.matchAll(/⟦([^⟧]*)⟧/gu)].map(([, words = ""]) => words);
  return new Set(marked.flatMap(tokens));
}

/** The text with most of the words; none where the title has as many of them. */
function toExcerpt({ lines, language }: HitRow, words: Set<string>, title: Segment[]): Excerpt | null {
  const marked = lines.map(({ text, status }) => ({ status, segments: markWords(text, words) }));
  const best = marked.toSorted((one, other) => different(other.segments) - different(one.segments))[0];
  if (!best || different(best.segments) <= different(title)) return null;
  return { segments: excerpt(best.segments, EXCERPT), language, status: best.status };
}

function different(segments: Segment[]): number {
  return countHits(segments) === 0 ? 0 : new Set(segments.filter(({ hit }) => hit).map(({ text }) => foldText(text))).size;
}

/** A work found by its number. */
export type NumberHit = { link: Link; numbers: string[] };

export function toNumberHit({ numbers, ...entity }: WorkRow, locale: Locale): NumberHit {
  return { link: toLink(entity, locale), numbers: [...new Set(numbers)] };
}

/** A choice of the session filter. */
export type SessionOption = { value: string; label: string };

export function toSessionOptions(
  rows: { id: string; entity: { id: string; noun: string; labels: unknown } }[],
  locale: Locale,
): SessionOption[] {
  return rows.map(({ id, entity }) => ({ value: id, label: toLink(entity, locale).label.text }));
}
