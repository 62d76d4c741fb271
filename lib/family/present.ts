import { z } from "zod";
import { toDate, type DateValue } from "@/lib/date/present";
import { say, sayLabel, toLink, type Link, type Said } from "@/lib/entity/present";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import type { FamilyMemberRow, FamilyRow } from "./select";

const reason = z.object({ kind: z.enum(["TITLE", "AGENDA_ITEM", "CITES", "CITED_BY", "RECALLED"]), workId: z.string() });

/** Why a text belongs to its family: what it has in common with another member, named by its number. */
export type Reason = { kind: z.infer<typeof reason>["kind"]; number: string };

/** A text of a family: the number by which it is known, its session, its languages. */
export type FamilyMember = {
  id: string;
  link: Link;
  number: string | null;
  session: string | null;
  draft: boolean;
  adoption: string | null;
  date: DateValue | null;
  languages: Locale[];
  reasons: Reason[];
};

export type FamilyView = { id: string; title: Said; members: FamilyMember[] };

export function toFamily({ id, labels, members }: FamilyRow, locale: Locale): FamilyView {
  const numbers = new Map(members.map(({ workId, work: { work, labels: own } }) => [workId, numberOf(work) ?? sayLabel(own, locale).text]));
  return { id, title: titleOf(labels, locale), members: members.map((member) => toMember(member, numbers, locale)) };
}

/** The labels hold the title that most members share, in the languages that have one. */
function titleOf(labels: unknown, locale: Locale): Said {
  const texts = labels as Partial<Record<Locale, string>>;
  const versions = LOCALES.flatMap((language) => {
    const text = texts[language];
    return text ? [{ language, text, status: "SOURCE" as const }] : [];
  });
  return say(versions, locale);
}

function numberOf(work: FamilyMemberRow["work"]["work"]): string | null {
  return work?.printedNumber ?? work?.normalizedNumber ?? null;
}

function toMember({ work: { work, ...entity }, reasons }: FamilyMemberRow, numbers: Map<string, string>, locale: Locale): FamilyMember {
  return {
    id: entity.id,
    link: toLink(entity, locale),
    number: numberOf(work),
    session: work?.session ?? null,
    draft: work?.status === "DRAFT",
    adoption: work?.adoption ?? null,
    date: toDate(work?.date ?? null),
    languages: work?.expressions.map(({ language }) => language) ?? [],
    reasons: z
      .array(reason)
      .parse(reasons)
      .flatMap(({ kind, workId }) => {
        const number = numbers.get(workId);
        return number === undefined ? [] : [{ kind, number }];
      }),
  };
}

/** What a member is called among the others: its number, or where it has none its name. */
export function memberName({ number, link }: FamilyMember): string {
  return number ?? link.label.text;
}

/** The members around one: what it took up, and what took it up. */
export function neighboursIn({ members }: FamilyView, workId: string): { before: FamilyMember | null; after: FamilyMember | null } {
  const at = members.findIndex(({ id }) => id === workId);
  return at < 0 ? { before: null, after: null } : { before: members[at - 1] ?? null, after: members[at + 1] ?? null };
}

/** Members shown on each side of a text where there are too many for one line. */
const NEAR = 3;

/** A member, or how many are left out between two that are shown. */
export type LineStep = { member: FamilyMember } | { left: number };

/** The family on one line around a text: its neighbours, the first and the last; what lies between is counted, never one alone. */
export function lineAround({ members }: FamilyView, workId: string): LineStep[] {
  const own = members.findIndex(({ id }) => id === workId);
  const isNear = (i: number) => i === 0 || i === members.length - 1 || Math.abs(i - own) <= NEAR;
  const isShown = (i: number) => isNear(i) || (isNear(i - 1) && isNear(i + 1));
  const shown = members.flatMap((member, i) => (isShown(i) ? [{ member, i }] : []));
  return shown.flatMap(({ member, i }, at): LineStep[] => {
    const before = shown[at - 1];
    const left = before ? i - before.i - 1 : 0;
    return left > 0 ? [{ left }, { member }] : [{ member }];
  });
}

/** The languages in which two members can be compared. */
export function sharedLanguages(one: Pick<FamilyMember, "languages">, other: Pick<FamilyMember, "languages">): Locale[] {
  return one.languages.filter((language) => other.languages.includes(language));
}
