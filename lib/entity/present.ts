import { LOCALES, type Locale } from "@/lib/i18n/locales";
import type { Aspects } from "./queries";
import type { NameRow, TextRow } from "./select";

export type TextStatus = TextRow["status"];
export type Words = { language: Locale; text: string };

/** A text for one reader: in the reader's language, with its status, and the source's own words where these are in another language. */
export type Said = Words & { status: TextStatus; originals: Words[] };

type Version = { language: Locale; text: string; status: TextStatus };

/** Chooses the reader's language; every text is stored in all three. */
export function say(versions: Version[], locale: Locale): Said {
  const own = versions.find(({ language }) => language === locale) ?? versions[0];
  if (!own) return { language: locale, text: "", status: "EDITORIAL_LABEL", originals: [] };
  const originals =
    own.status === "SOURCE" ? [] : versions.filter(({ status }) => status === "SOURCE").map(({ language, text }) => ({ language, text }));
  return { language: own.language, text: own.text, status: own.status, originals };
}

/** The labels column of an Entity: written by the seed and by importers with every locale; `language` where the words are another's. */
type Labels = Record<Locale, { text: string; status: TextStatus; language?: Locale }>;

export function sayLabel(labels: unknown, locale: Locale): Said {
  const { language: borrowed, ...own } = (labels as Labels)[locale];
  if (borrowed) return { ...own, language: borrowed, originals: [] };
  const versions = LOCALES.map((language) => ({ language, ...(labels as Labels)[language] }));
  return say(versions, locale);
}

export type Link = { id: string; noun: string; label: Said };

/** A record as a link in the reader's language. */
export function toLink(entity: { id: string; noun: string; labels: unknown }, locale: Locale): Link {
  return { id: entity.id, noun: entity.noun, label: sayLabel(entity.labels, locale) };
}

export function toLinkOrNull(entity: { id: string; noun: string; labels: unknown } | null, locale: Locale): Link | null {
  return entity && toLink(entity, locale);
}

/** The text and the rule, article or paragraph on which a task or post rests. */
export type LegalBasis = { work: Link; type: string; article: string | null };

export function toLegalBasis(
  entity: { id: string; noun: string; labels: unknown; work: { type: string } | null } | null,
  article: string | null,
  locale: Locale,
): LegalBasis | null {
  return entity && { work: toLink(entity, locale), type: entity.work?.type ?? "", article };
}

export type PartText = { part: string; field: string; said: Said };

/** The texts of one record, one entry a part and field, in the order of the source. */
export function textsOf({ texts }: Pick<Aspects, "texts">, entityId: string, locale: Locale): PartText[] {
  const groups = new Map<string, TextRow[]>();
  for (const row of texts) {
    if (row.entityId !== entityId) continue;
    const key = `${row.part}\0${row.field}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()]
    .map((rows) => ({ part: rows[0]?.part ?? "", field: rows[0]?.field ?? "", said: say(rows, locale) }))
    .sort((one, other) => one.part.localeCompare(other.part, "en", { numeric: true }));
}

export function textOf(aspects: Pick<Aspects, "texts">, entityId: string, field: string, locale: Locale): Said | null {
  return textsOf(aspects, entityId, locale).find((text) => text.field === field)?.said ?? null;
}

/** The text of one part of a record, whatever its field: an agenda item's title. */
export function partOf(aspects: Pick<Aspects, "texts">, entityId: string, part: string, locale: Locale): Said | null {
  return textsOf(aspects, entityId, locale).find((text) => text.part === part)?.said ?? null;
}

export type OtherName = {
  /** The part its evidence carries, where it has some of its own. */ part: string | null;
  kind: NameRow["kind"];
  language: Locale;
  text: string;
  from: string | null;
  until: string | null;
  fromSource: boolean;
};

/**
 * Every name a page shows besides its title: other languages, former and dated names, other spellings, acronyms.
 * Names that the editors added for the search alone are left out; a name equal to the title stays where it carries dates.
 */
export function otherNamesOf({ names }: Pick<Aspects, "names">, entityId: string, locale: Locale): OtherName[] {
  const own = names.filter((name) => name.entityId === entityId);
  const seen = new Set(own.filter((name) => name.kind === "PREFERRED" && name.language === locale).map(({ text }) => text));
  return own
    .filter(({ kind, status }) => status === "SOURCE" || kind === "PREFERRED" || kind === "ACRONYM")
    .filter(({ text, from, until }) => from !== null || until !== null || !seen.has(text))
    .filter(({ text }) => seen.add(text))
    .map(({ id, kind, language, text, from, until, status }) => ({
      part: kind === "PREFERRED" ? null : `otherNames.${id.split("/").at(-1)}`,
      kind,
      language,
      text,
      from,
      until,
      fromSource: status === "SOURCE",
    }));
}
