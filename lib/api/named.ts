import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { getNamed, getWorksLike } from "@/lib/search/queries";
import type { Noun } from "./reading";

type Words = { q?: string | undefined };

/** The filter of a list with the records that its words name, found as the filter boxes of the pages find them. */
export async function withNamed<F extends Words>({ q, ...filter }: F, noun: Noun): Promise<Omit<F, "q"> & { named?: string[] }> {
  const named = await getNamed(q, DEFAULT_LOCALE, noun);
  return named ? { ...filter, named: [...named] } : filter;
}

/** The same for texts: those whose names have the words are many, so only the others are looked for here. */
export async function withAlike<F extends Words>(filter: F): Promise<F & { alike: string[] }> {
  return { ...filter, alike: await getWorksLike(filter.q, DEFAULT_LOCALE) };
}
