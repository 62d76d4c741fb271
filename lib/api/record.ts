import type { z } from "zod";
import type { Aspects } from "@/lib/entity/queries";
import { groupById } from "@/lib/entity/group";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { dataUrl, permanentUrl, type Noun, type Reading } from "./reading";
import type { evidence, localized, name, partText, ref } from "./schema";

type EntityRow = { id: string; noun: Noun; labels: unknown };
type Said = z.infer<typeof localized>;
export type Ref = z.infer<typeof ref>;

type Version = { language: Locale; text: string; status: z.infer<typeof name>["status"] };

/** A text in the languages wanted; where none of them has it, in all it has: better another language than nothing. */
export function toLocalized(versions: readonly Version[], { languages }: Pick<Reading, "languages">): Said {
  const wanted = versions.filter(({ language }) => languages.includes(language));
  const shown = wanted.length > 0 ? wanted : versions;
  return Object.fromEntries(shown.map(({ language, text, status }) => [language, { text, status }]));
}

/** The labels column of an Entity. */
export function toLabel(labels: unknown, reading: Pick<Reading, "languages">): Said {
  const versions = LOCALES.flatMap((language) => {
    const label = (labels as Record<Locale, Omit<Version, "language"> | undefined>)[language];
    return label ? [{ language, ...label }] : [];
  });
  return toLocalized(versions, reading);
}

export function toRef({ id, noun, labels }: EntityRow, reading: Reading): Ref {
  return { id, noun, name: toLabel(labels, reading), self: dataUrl(reading, noun, id) };
}

export function toRefOrNull(entity: EntityRow | null, reading: Reading): Ref | null {
  return entity && toRef(entity, reading);
}

/** Aspects of many records, by record: looked up once, whatever the length of the list. */
export class AspectIndex {
  readonly #names;
  readonly #texts;
  readonly #evidence;
  readonly #notes;
  readonly #modified;
  readonly #former;

  constructor(aspects: Aspects, changes: readonly { id: string; changedAt: Date }[], former: { id: string; entityId: string }[]) {
    this.#modified = new Map(changes.map(({ id, changedAt }) => [id, changedAt.toISOString()]));
    const of = ({ entityId }: { entityId: string }) => entityId;
    this.#names = groupById(aspects.names, of);
    this.#texts = groupById(aspects.texts, of);
    this.#evidence = groupById(aspects.evidence, of);
    this.#notes = groupById(aspects.notes, of);
    this.#former = groupById(former, of);
  }

  /** What every record has (lib/api/schema.ts, `record`). */
  record({ id, noun, labels }: EntityRow, reading: Reading) {
    const { origin } = reading;
    return {
      id,
      self: dataUrl(reading, noun, id),
      url: permanentUrl(reading, id),
      modified: this.#modified.get(id) ?? null,
      name: toLabel(labels, reading),
      names: (this.#names.get(id) ?? []).map(({ language, kind, text, status, from, until }): z.infer<typeof name> => ({
        language,
        kind,
        text,
        status,
        from,
        until,
      })),
      texts: this.#textsOf(id, reading),
      evidence: (this.#evidence.get(id) ?? []).map(({ part, sourceId, start, end, quote }): z.infer<typeof evidence> => ({
        part,
        source: sourceId,
        start,
        end,
        quote,
        url: `${origin}/id/${sourceId}/${start}-${end}`,
      })),
      notes: (this.#notes.get(id) ?? []).map(({ anchor, note }) => ({ id: note.id, anchor, self: dataUrl(reading, "NOTE", note.id) })),
      formerIds: (this.#former.get(id) ?? []).map((former) => former.id),
    };
  }

  #textsOf(id: string, reading: Reading): z.infer<typeof partText>[] {
    const parts = groupById(this.#texts.get(id) ?? [], ({ part, field }) => `${part}\0${field}`);
    return [...parts.values()].map((rows) => ({
      part: rows[0]?.part ?? "",
      field: rows[0]?.field ?? "",
      text: toLocalized(rows, reading),
    }));
  }
}
