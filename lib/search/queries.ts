import "server-only";
import { cache } from "react";
import { z } from "zod";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { looksLikeNumber } from "@/lib/work/number";
import { answerQuestion, type Answer, type Asked } from "./answer";
import { searchApi, type ApiAnswer } from "./api";
import { openSearchPool, orIfTooLong } from "./database";
import { find } from "./engine";
import { FACETS } from "./facets";
import { NAMED } from "./present";
import { findAlike, findNames } from "./names";
import { parseQuery } from "./query";
import { suggest, type Suggestion } from "./suggest";
import { tally } from "./tally";

// What readers type is not kept in the cache of the content: its keys would have no end. React's cache asks once a page.

const holder = globalThis as { kbSearchPool?: ReturnType<typeof openSearchPool> };
const pool = (holder.kbSearchPool ??= openSearchPool(process.env.DATABASE_URL));

/** A page of results; counts where there is none. */
export async function search(asked: Asked): Promise<Answer> {
  const answer = await answerQuestion(pool, asked);
  if (answer.total === 0 && !answer.tooBroad && answer.query.text !== "" && !asked.after)
    await tally(pool, "EMPTY", asked.locale, answer.query.typed);
  return answer;
}

/** The labels of the records that the facets of an answer name. */
export async function getFacetNames({ facets }: Pick<Answer, "facets">, more: string[]): Promise<Map<string, unknown>> {
  const ids = FACETS.filter((facet) => NAMED.has(facet)).flatMap((facet) => facets[facet].slice(0, 40).map(({ value }) => value));
  const rows = await db.entity.findMany({ where: { id: { in: [...ids, ...more] } }, select: { id: true, labels: true } });
  return new Map(rows.map(({ id, labels }) => [id, labels]));
}

export async function searchForApi(given: Record<string, string | undefined>): Promise<ApiAnswer> {
  return searchApi(pool, given);
}

export async function getSuggestions(typed: string, locale: Locale): Promise<Suggestion[]> {
  return suggest(pool, typed, locale).catch(orIfTooLong([]));
}

/** Counts that a result was chosen. */
export async function countChosen(typed: string, locale: Locale, id: string): Promise<void> {
  await tally(pool, "CHOSEN", locale, typed, id);
}

export type Rank = { entityId: string; score: number; strict: boolean };

/** The tasks that answer a question, best first; `strict` where they hold as much of it as any. */
export const rankTasks = cache(async (typed: string, locale: Locale): Promise<Rank[]> => {
  const query = parseQuery(typed);
  const { plan, hits } = await find(pool, { query, locale, nouns: ["TASK"], asking: true, translate: false, limit: 100 }).catch(
    orIfTooLong({ plan: { terms: [] }, hits: [] }),
  );
  if (plan.terms.length === 0) return [];
  const best = hits[0]?.score ?? 0;
  return hits.map(({ entityId, score }) => ({ entityId, score, strict: score >= 0.97 * best }));
});

/** The records of some nouns that words typed into a list's filter box name; null without words. */
export async function getNamed(typed: string | undefined, locale: Locale, ...nouns: string[]): Promise<ReadonlySet<string> | null> {
  return typed === undefined ? null : findNames(pool, typed, locale, nouns);
}

/** The works that the search finds by their names, however these or the words are spelt, and in whatever language; none for a number. */
export async function getWorksLike(typed: string | undefined, locale: Locale): Promise<string[]> {
  return typed === undefined || looksLikeNumber(typed) ? [] : findAlike(pool, typed, locale, ["WORK"]);
}

/** How much is in the index, for the page that explains the search. */
export const countIndexed = cached("search.countIndexed", async () => {
  const rows =
    await db.$queryRaw`SELECT (SELECT count(*)::int FROM "SearchDocument") AS documents, (SELECT count(*)::int FROM "SearchParagraph") AS paragraphs`;
  return z.array(z.object({ documents: z.number(), paragraphs: z.number() })).parse(rows)[0] ?? { documents: 0, paragraphs: 0 };
});
