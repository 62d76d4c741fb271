import type { Aspects } from "@/lib/entity/queries";
import { toLink, type Link, type Words } from "@/lib/entity/present";
import { LOCALE_FACTS, type Locale } from "@/lib/i18n/locales";
import type { StateListRow, StateRow } from "./select";

/** The figure of the member States: the sources give the number, and no list. */
export const MEMBER_STATES_FIGURE = "stat-member-states";

/** A State as one line of the list: `printed` are the forms that a document prints. */
export type StateLine = { id: string; code: string; link: Link; shownInOic: boolean; printed: Words[] };

export function toStateLine({ id, code, shownInOic, entity }: StateListRow, locale: Locale): StateLine {
  const printed = entity.names.filter(({ kind, status }) => kind === "OFFICIAL" && status === "SOURCE");
  return {
    id,
    code,
    link: toLink(entity, locale),
    shownInOic,
    printed: printed.map(({ language, text }) => ({ language, text })),
  };
}

/** States in the alphabetical order of the reader's language. */
export function sortStates(lines: StateLine[], locale: Locale): StateLine[] {
  const { compare } = new Intl.Collator(LOCALE_FACTS[locale].tag);
  return lines.toSorted((one, other) => compare(one.link.label.text, other.link.label.text));
}

/** Keeps the States that are `named` or whose code the words are; null names all. */
export function filterStates(lines: StateLine[], q: string | undefined, named: ReadonlySet<string> | null): StateLine[] {
  return named === null ? lines : lines.filter(({ id, code }) => named.has(id) || code === q?.toUpperCase());
}

/**
 * What the list cites: for a State shown in the OIC the first words that show it there, for any other the first words that name it.
 * The State's own page cites all of them.
 */
export function listEvidence({ evidence }: Pick<Aspects, "evidence">, lines: StateLine[]): Aspects["evidence"] {
  const firsts = lines.flatMap(({ id, shownInOic }) => {
    const part = shownInOic ? "shownInOic" : "";
    return evidence.find((row) => row.entityId === id && row.part === part) ?? [];
  });
  return [...evidence.filter(({ entityId }) => entityId === MEMBER_STATES_FIGURE), ...firsts];
}

export type StateView = {
  id: string;
  code: string;
  link: Link;
  shownInOic: boolean;
  works: Link[];
  persons: Link[];
  posts: Link[];
  designated: Link[];
};

export function toState({ id, code, shownInOic, entity }: StateRow, locale: Locale): StateView {
  const links = (rows: { entity: StateRow["entity"] | { id: string; noun: string; labels: unknown } }[]) =>
    rows.map((row) => toLink(row.entity, locale));
  return {
    id,
    code,
    link: toLink(entity, locale),
    shownInOic,
    works: links(entity.workRequests.map(({ work }) => work)),
    persons: links(entity.personsOfState),
    posts: links(entity.postsOfState),
    designated: links(entity.postsDesignated),
  };
}
