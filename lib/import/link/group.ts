import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { tokens } from "@/lib/import/words";

/** What families are found by: a work's titles in its languages, its agenda item, when it was adopted, and what it cites. */
export type Candidate = {
  id: string;
  /** Orders the members: day of adoption, else session. */
  when: string;
  session: string;
  titles: Partial<Record<Locale, string>>;
  agendaItems: Partial<Record<Locale, string>>;
  /** Works it cites, and those of them that its first recital cites. */
  cites: Set<string>;
  recalls: Set<string>;
};

export type Reason = { kind: "TITLE" | "AGENDA_ITEM" | "CITES" | "CITED_BY" | "RECALLED"; workId: string };
export type FamilyOf = { members: { work: Candidate; reasons: Reason[] }[] };

/** Titles that share so much of their words, the one citing the other, are of one family. */
const SIMILAR = 0.6;
/** A recital that recalls so many is the list of what went before. */
const LIST = 3;

/**
 * Texts of the same item over the sessions, oldest first. Two belong together by the same title (years and ordinals apart), by the same
 * agenda item where it has one text a session, or by a citation between much the same titles. A work without a title of its own joins
 * the family whose texts recall it in their first recital.
 */
export function groupFamilies(candidates: Candidate[]): FamilyOf[] {
  const works = [...candidates].sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : a.id < b.id ? -1 : 1));
  const byId = new Map(works.map((work) => [work.id, work]));
  const sets = new Sets();
  for (const group of [...groupsBy(works, titleKeys), ...itemGroups(works)])
    for (const other of group.slice(1)) sets.join(group[0]?.id ?? "", other.id);
  for (const work of works)
    for (const cited of work.cites) {
      const other = byId.get(cited);
      if (other && similarity(work, other) >= SIMILAR) sets.join(work.id, other.id);
    }
  joinRecalled(works, byId, sets);
  return sets
    .groups(works.map(({ id }) => id))
    .filter((ids) => ids.length > 1)
    .map((ids) => toFamily(ids.flatMap((id) => byId.get(id) ?? [])));
}

/** A title without what changes from session to session: numbers, years, ordinals. */
export function titleKey(title: string): string {
  return tokens(title)
    .map(({ folded }) => folded)
    .filter((word) => !/\d/.test(word) && !ORDINAL.test(word))
    .join(" ");
}

const ORDINAL =
  /^(?:(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:y|ieth|ies)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|premiere?|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|(?:soixante|vingt|trente|quarante|cinquante|quatre|dix)(?:ieme)?)$/;

function titleKeys({ titles }: Candidate): string[] {
  return LOCALES.flatMap((language) => {
    const key = titleKey(titles[language] ?? "");
    return key.length > 8 ? [`${language}:${key}`] : [];
  });
}

function groupsBy(works: Candidate[], keysOf: (work: Candidate) => string[]): Candidate[][] {
  const groups = new Map<string, Candidate[]>();
  for (const work of works) for (const key of keysOf(work)) groups.set(key, [...(groups.get(key) ?? []), work]);
  return [...groups.values()].filter((group) => group.length > 1);
}

/** An agenda item that never has two texts in one session is one item over the sessions. */
function itemGroups(works: Candidate[]): Candidate[][] {
  return groupsBy(works, itemKeys).filter((group) => new Set(group.map(({ session }) => session)).size === group.length);
}

function itemKeys({ agendaItems }: Candidate): string[] {
  const key = titleKey(agendaItems.en ?? "");
  return key.length > 8 ? [key] : [];
}

/** Share of the words that two titles have in common, in the language where it is greatest. */
function similarity(a: Candidate, b: Candidate): number {
  return Math.max(
    ...LOCALES.map((language) => {
      const [one, other] = [wordsOf(a.titles[language]), wordsOf(b.titles[language])];
      if (one.size < 3 || other.size < 3) return 0;
      const common = [...one].filter((word) => other.has(word)).length;
      return common / (one.size + other.size - common);
    }),
  );
}

function wordsOf(title = ""): Set<string> {
  return new Set(
    titleKey(title)
      .split(" ")
      .filter((word) => word.length > 3),
  );
}

/** Works known by their number alone join those that recall them most. */
function joinRecalled(works: Candidate[], byId: Map<string, Candidate>, sets: Sets): void {
  const recalledBy = new Map<string, Map<string, number>>();
  for (const { id, recalls } of works) {
    if (recalls.size < LIST) continue;
    for (const recalled of recalls) {
      const work = byId.get(recalled);
      if (!work || Object.keys(work.titles).length > 0) continue;
      const families = recalledBy.get(recalled) ?? new Map<string, number>();
      const family = sets.of(id);
      recalledBy.set(recalled, families.set(family, (families.get(family) ?? 0) + 1));
    }
  }
  for (const [recalled, families] of recalledBy) {
    const [most] = [...families].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    if (most) sets.join(most[0], recalled);
  }
}

function toFamily(members: Candidate[]): FamilyOf {
  return { members: members.map((work, i) => ({ work, reasons: reasonsOf(work, i, members) })) };
}

/** Why a member belongs: by the nearest member before that it has something in common with; the first one, by the nearest after. */
function reasonsOf(work: Candidate, place: number, members: Candidate[]): Reason[] {
  const before = members.slice(0, place).reverse();
  const after = members.slice(place + 1);
  const near = [...before, ...after];
  const first = (kind: Reason["kind"], among: Candidate[], holds: (other: Candidate) => boolean): Reason[] => {
    const other = among.find(holds);
    return other ? [{ kind, workId: other.id }] : [];
  };
  const keys = new Set(titleKeys(work));
  const items = new Set(itemKeys(work));
  return [
    ...first("TITLE", near, (other) => titleKeys(other).some((key) => keys.has(key))),
    ...first("AGENDA_ITEM", near, (other) => itemKeys(other).some((key) => items.has(key))),
    ...first("CITES", before, (other) => work.cites.has(other.id)),
    ...first("CITED_BY", after, (other) => other.cites.has(work.id) && !other.recalls.has(work.id)),
    ...first("RECALLED", after, (other) => other.recalls.has(work.id)),
  ];
}

/** Disjoint sets: what is joined stays together. */
class Sets {
  private readonly parents = new Map<string, string>();

  of(id: string): string {
    const parent = this.parents.get(id) ?? id;
    if (parent === id) return id;
    const root = this.of(parent);
    this.parents.set(id, root);
    return root;
  }

  join(a: string, b: string): void {
    const [one, other] = [this.of(a), this.of(b)].sort() as [string, string];
    if (one !== other) this.parents.set(other, one);
  }

  /** The sets of these, each in the order given. */
  groups(ids: string[]): string[][] {
    const groups = new Map<string, string[]>();
    for (const id of ids) groups.set(this.of(id), [...(groups.get(this.of(id)) ?? []), id]);
    return [...groups.values()];
  }
}
