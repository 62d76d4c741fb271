import { db } from "@/lib/db";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { numberKey } from "@/lib/work/number";
import type { Prisma } from "@/prisma/client/client";

/** A record with its name, the same in every language or one a language. */
export async function anEntity(
  id: string,
  noun: Prisma.EntityCreateInput["noun"],
  name: string | Record<Locale, string> = id,
): Promise<string> {
  const labels = Object.fromEntries(
    LOCALES.map((language) => [language, { text: typeof name === "string" ? name : name[language], status: "SOURCE" as const }]),
  );
  await db.entity.create({
    data: {
      id,
      noun,
      labels,
      names: {
        create: LOCALES.map((language, order) => ({
          id: `${id}/${language}`,
          language,
          kind: "PREFERRED",
          text: labels[language]?.text ?? "",
          status: "SOURCE",
          order,
        })),
      },
    },
  });
  return id;
}

export async function aState(id: string, shownInOic = false): Promise<string> {
  await anEntity(id, "STATE");
  await db.state.create({ data: { id, code: id.toUpperCase(), shownInOic } });
  return id;
}

export type ParagraphGiven = {
  address?: string;
  text: string;
  verb?: string;
  cites?: string[];
  mentions?: string[];
  kind?: "PARAGRAPH" | "TABLE";
};

export type WorkGiven = Partial<Prisma.WorkUncheckedCreateInput> & {
  id: string;
  title?: string | Record<Locale, string>;
  numbers?: string[];
  languages?: Locale[];
  topicIds?: string[];
  /** Terms listed under a Sustainable Development Goal. */
  goalIds?: string[];
  sponsorIds?: string[];
  /** Who voted how. */
  voters?: Record<string, "IN_FAVOUR" | "AGAINST" | "ABSTAINING" | "ABSENT">;
  paragraphs?: ParagraphGiven[];
};

/** A resolution with all that hangs on it; the records it names must be there already. */
export async function aWork(given: WorkGiven): Promise<string> {
  const { id, title, numbers = [], languages = [], topicIds = [], goalIds = [], sponsorIds = [], voters, paragraphs = [], ...own } = given;
  await anEntity(id, "WORK", title);
  await db.work.create({
    data: {
      id,
      type: "RESOLUTION",
      status: "ADOPTED",
      ...own,
      numbers: { create: numbers.map((text) => ({ id: `${id}/${text}`, text, key: numberKey(text) })) },
      expressions: {
        create: languages.map((language) => ({ id: `${id}/${language}`, language, kind: "UNOFFICIAL_COPY", origin: "IMPORT" as const })),
      },
      topics: {
        create: [
          ...topicIds.map((topicId) => ({ id: `${id}/${topicId}`, topicId })),
          ...goalIds.map((topicId) => ({ id: `${id}/${topicId}`, topicId, kind: "GOAL" as const })),
        ],
      },
      sponsors: {
        create: sponsorIds.map((stateId, order) => ({ id: `${id}/s/${order}`, role: "SPONSOR" as const, order, words: stateId, stateId })),
      },
    },
  });
  for (const [order, paragraph] of paragraphs.entries()) await aParagraph(id, languages, order, paragraph);
  if (voters) await aVote(id, voters);
  return id;
}

async function aParagraph(workId: string, languages: Locale[], order: number, given: ParagraphGiven): Promise<void> {
  const { address = `op-${order + 1}`, text, verb, cites = [], mentions = [], kind = "PARAGRAPH" } = given;
  const id = `${workId}#${address}`;
  await db.provision.create({
    data: {
      id,
      workId,
      address,
      part: "OPERATIVE",
      order,
      kind,
      number: address.replace("op-", ""),
      texts: {
        create: languages.map((language) => ({
          id: `${id}/${language}`,
          expressionId: `${workId}/${language}`,
          language,
          text,
          status: "SOURCE",
        })),
      },
      verbs: { create: verb ? [{ id: `${id}/0`, topicId: verb, order: 0, words: {} }] : [] },
      mentions: { create: mentions.map((entityId) => ({ id: `${id}/${entityId}`, entityId, words: {} })) },
      citations: {
        create: cites.map((citedId, i) => ({
          id: `${id}/c/${i}`,
          workId,
          citedId,
          order: i,
          words: Object.fromEntries(languages.map((one) => [one, citedId])),
        })),
      },
    },
  });
}

async function aVote(workId: string, voters: NonNullable<WorkGiven["voters"]>): Promise<void> {
  const count = (option: string) => Object.values(voters).filter((one) => one === option).length;
  await db.voteEvent.create({
    data: {
      id: `${workId}/vote`,
      workId,
      order: 0,
      inFavour: count("IN_FAVOUR"),
      against: count("AGAINST"),
      abstaining: count("ABSTAINING"),
      votes: {
        create: Object.entries(voters).map(([stateId, option], order) => ({
          id: `${workId}/vote/${order}`,
          option,
          order,
          words: stateId.toUpperCase(),
          stateId,
        })),
      },
    },
  });
}

/** The texts of one item over the sessions, the oldest first. */
export async function aFamily(id: string, workIds: string[]): Promise<string> {
  await db.family.create({
    data: {
      id,
      labels: { ar: "البند", en: "The item", fr: "La question" },
      size: workIds.length,
      members: {
        create: workIds.map((workId, order) => ({
          id: `${id}/${order}`,
          workId,
          order,
          reasons: order === 0 ? [] : [{ kind: "TITLE", workId: workIds[order - 1] }],
        })),
      },
    },
  });
  return id;
}
