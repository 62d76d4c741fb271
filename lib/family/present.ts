import { z } from "zod";
import { toDate, type DateValue } from "@/lib/date/present";
import { say, toLink, type Link, type Said } from "@/lib/entity/present";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import type { FamilyMemberRow, FamilyRow } from "./select";

/** Why a text belongs to its family. */
export type Reason = z.infer<typeof reason>;

const reason = z.object({ kind: z.enum(["TITLE", "AGENDA_ITEM", "CITATION"]) });

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
  return { id, title: titleOf(labels, locale), members: members.map((member) => toMember(member, locale)) };
}

/** The labels hold the title that most members share, in the languages that have one. */
function titleOf(labels: unknown, locale: Locale): Said {
  const texts = labels as Partial<Record<Locale, string | { text: string }>>;
  const versions = LOCALES.flatMap((language) => {
    const label = texts[language];
    const text = typeof label === "string" ? label : label?.text;
    return text ? [{ language, text, status: "SOURCE" as const }] : [];
  });
  return say(versions, locale);
}

function toMember({ work: { work, ...entity }, reasons }: FamilyMemberRow, locale: Locale): FamilyMember {
  return {
    id: entity.id,
    link: toLink(entity, locale),
    number: work?.normalizedNumber ?? work?.printedNumber ?? null,
    session: work?.session ?? null,
    draft: work?.status === "DRAFT",
    adoption: work?.adoption ?? null,
    date: toDate(work?.date ?? null),
    languages: work?.expressions.map(({ language }) => language) ?? [],
    reasons: z
      .array(z.unknown())
      .catch([])
      .parse(reasons)
      .flatMap((one) => reason.safeParse(one).data ?? []),
  };
}

/** The members around one: what it took up, and what took it up. */
export function neighboursIn({ members }: FamilyView, workId: string): { before: FamilyMember | null; after: FamilyMember | null } {
  const at = members.findIndex(({ id }) => id === workId);
  return at < 0 ? { before: null, after: null } : { before: members[at - 1] ?? null, after: members[at + 1] ?? null };
}

/** The languages in which two members can be compared. */
export function sharedLanguages(one: Pick<FamilyMember, "languages">, other: Pick<FamilyMember, "languages">): Locale[] {
  return one.languages.filter((language) => other.languages.includes(language));
}
