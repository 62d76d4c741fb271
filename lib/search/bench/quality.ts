import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { find } from "../engine";
import type { Queryable } from "../plan";
import { parseQuery } from "../query";
import { KINDS, numberIn, span, titleWords, typo, variant, type Kind } from "./questions";
import { sample, seeded, type Random } from "./random";

/** A question with the texts of which any is the answer. */
export type Question = { kind: string; language: Locale; text: string; right: Set<string> };
export type Score = { kind: string; language: Locale; count: number; first: number; ten: number; mrr: number; missed: string[] };

type WorkRow = { id: string; title: string; subject: string; names: string; agenda: string; number: string };

/** Known-item questions made from the collection itself: the same seed, the same questions. */
export async function makeQuestions(client: Queryable, count: number, seed: number): Promise<Question[]> {
  const questions: Question[] = [];
  for (const language of LOCALES) {
    const works = await readWorks(client, language);
    for (const kind of KINDS) {
      const random = seeded(seed + KINDS.indexOf(kind) * 31 + LOCALES.indexOf(language));
      questions.push(
        ...(kind.startsWith("span")
          ? await spans(client, kind, language, count, random)
          : await fromHeads(kind, language, works, count, random)),
      );
    }
  }
  return questions;
}

export async function readWorks(client: Queryable, language: Locale): Promise<WorkRow[]> {
  const { rows } = await client.query({
    text: `SELECT d."entityId" AS id, h."title", h."subject", n."text" AS names, coalesce(t."text", '') AS agenda, coalesce(w."printedNumber", '') AS number
      FROM "SearchDocument" d JOIN "SearchHead" h ON h."documentId" = d."id" JOIN "Work" w ON w."id" = d."entityId"
      JOIN "Name" n ON n."entityId" = d."entityId" AND n."language" = h."language" AND n."kind" = 'PREFERRED'
      LEFT JOIN "Text" t ON t."entityId" = d."entityId" AND t."language" = h."language" AND t."part" = 'agendaItem'
      WHERE h."language" = $1::"Language" AND w."type" = 'RESOLUTION' AND EXISTS (SELECT FROM "Expression" x WHERE x."workId" = w."id" AND x."language" = h."language")
      ORDER BY d."entityId"`,
    values: [language],
  });
  return rows as WorkRow[];
}

async function fromHeads(kind: Kind, language: Locale, works: WorkRow[], count: number, random: Random): Promise<Question[]> {
  const same = (key: "title" | "subject", value: string) => new Set(works.filter((work) => work[key] === value).map(({ id }) => id));
  const ask = (work: WorkRow): string | null => {
    switch (kind) {
      case "title words":
        return titleWords(work.names);
      case "words + typo":
        return typo(titleWords(work.names), language, random);
      case "title + typo":
        return typo(work.names, language, random);
      case "variant":
        return variant(work.names, language, random);
      case "agenda item":
        return work.agenda;
      case "number in full":
      case "number short":
      case "number in words":
        return numberIn(kind, work.number, language);
      default:
        return null;
    }
  };
  const usable = works.filter(({ title, subject, number }) =>
    kind === "agenda item" ? subject !== "" : kind.startsWith("number") ? number.includes("/") : title.length > 8,
  );
  return sample(random, usable, count * 2)
    .flatMap((work): Question[] => {
      const text = ask(work);
      if (!text || text.length < 3) return [];
      const right = kind.startsWith("number")
        ? new Set([work.id])
        : kind === "agenda item"
          ? same("subject", work.subject)
          : same("title", work.title);
      return [{ kind, language, text: text.slice(0, 280), right }];
    })
    .slice(0, count);
}

/** Six words of an operative paragraph that stand together in the paragraphs of one work only. */
async function spans(client: Queryable, kind: Kind, language: Locale, count: number, random: Random): Promise<Question[]> {
  const { rows } = await client.query({
    text: `SELECT p."workId" AS id, t."text" FROM "Provision" p JOIN "ProvisionText" t ON t."provisionId" = p."id"
      WHERE p."part" = 'OPERATIVE' AND t."language" = $1::"Language" AND length(t."text") > 120 ORDER BY p."id"`,
    values: [language],
  });
  const questions: Question[] = [];
  for (const { id, text } of sample(random, rows as { id: string; text: string }[], count * 8)) {
    const words = span(text, random);
    const asked = words && (kind === "span" ? words : typo(words, language, random));
    if (!words || !asked) continue;
    const { rows: holders } = await client.query({
      text: `SELECT DISTINCT "documentId" FROM "SearchParagraph" WHERE "language" = $1::text::"Language" AND "vector" @@ phraseto_tsquery(kb_config($1::text), kb_text($1::text, $2)) LIMIT 2`,
      values: [language, words],
    });
    if (holders.length === 1) questions.push({ kind, language, text: asked, right: new Set([id]) });
    if (questions.length === count) break;
  }
  return questions;
}

export type Asked = { question: Question; place: number; ms: number };

/** Asks every question as a reader of its language. @returns the place of the first right answer (0: not among ten) and the time */
export async function ask(client: Queryable, questions: Question[], wishes: { filters?: { lang?: string[] } } = {}): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const question of questions) {
    const begun = performance.now();
    const { hits } = await find(client, { query: parseQuery(question.text), locale: question.language, limit: 10, ...wishes });
    asked.push({ question, place: 1 + hits.findIndex(({ entityId }) => question.right.has(entityId)), ms: performance.now() - begun });
  }
  return asked;
}

/** Success at one and at ten, and mean reciprocal rank, by kind and language. */
export function scores(asked: Asked[]): Score[] {
  const groups = groupBy(asked);
  return groups.map((group) => {
    const { kind, language } = (group[0] as Asked).question;
    const share = (value: (place: number) => number) => group.reduce((sum, { place }) => sum + value(place), 0) / group.length;
    return {
      kind,
      language,
      count: group.length,
      first: share((place) => (place === 1 ? 1 : 0)),
      ten: share((place) => (place > 0 ? 1 : 0)),
      mrr: share((place) => (place > 0 ? 1 / place : 0)),
      missed: group.filter(({ place }) => place !== 1).map(({ question, place }) => `${place} ${question.text}`),
    };
  });
}

function groupBy(asked: Asked[]): Asked[][] {
  const groups = new Map<string, Asked[]>();
  for (const one of asked) {
    const key = `${one.question.kind}\0${one.question.language}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}
