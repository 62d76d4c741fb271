import { toLink, toLinkOrNull, type Link } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import type { TopicRow } from "./select";

/** A concept with what is filed under it. */
export type TopicView = {
  link: Link;
  scheme: string;
  division: Link | null;
  covers: Link[];
  works: Link[];
  paragraphs: { work: Link; addresses: string[] }[];
};

export function toTopic({ scheme, entity, organization, covers }: TopicRow, locale: Locale): TopicView {
  const paragraphs = new Map<string, { work: Link; addresses: string[] }>();
  for (const { provision } of entity.verbUses) {
    const work = toLink(provision.work.entity, locale);
    const entry = paragraphs.get(work.id) ?? { work, addresses: [] };
    if (!entry.addresses.includes(provision.address)) entry.addresses.push(provision.address);
    paragraphs.set(work.id, entry);
  }
  return {
    link: toLink(entity, locale),
    scheme,
    division: toLinkOrNull(organization, locale),
    covers: covers.map((cover) => toLink(cover.organization, locale)),
    works: entity.workTopics.map(({ work }) => toLink(work.entity, locale)),
    paragraphs: [...paragraphs.values()],
  };
}
