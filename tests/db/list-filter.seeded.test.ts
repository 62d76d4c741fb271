import { afterAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { openSearchPool } from "@/lib/search/database";
import { findNames } from "@/lib/search/names";
import { getNamed, getWorksLike } from "@/lib/search/queries";
import type { Queryable } from "@/lib/search/plan";
import { getWorkCounts, getWorkPage } from "@/lib/work/queries";
import type { Locale } from "@/lib/i18n/locales";

const named = async (words: string, locale: Locale, ...nouns: string[]) => [...((await getNamed(words, locale, ...nouns)) ?? [])];

describe("a list's filter box finds", () => {
  it.each([
    ["a name in another language than the reader's", "Comité Al-Qods", "ar", "ORGANIZATION", "al-quds-committee"],
    ["a name in Arabic without article, hamza and ta marbuta", "لجنه قدس", "en", "ORGANIZATION", "al-quds-committee"],
    ["a name in Arabic with vowel marks", "المَغرب", "fr", "STATE", "ma"],
    ["a name in Arabic with another article", "الفلسطين", "ar", "STATE", "ps"],
    ["a name with a typing mistake", "boycott ofice", "en", "ORGANIZATION", "boycott-office"],
    ["a name in Arabic with a typing mistake", "المغرابية", "ar", "STATE", "ma"],
    ["a name that is only begun", "boyc", "en", "ORGANIZATION", "boycott-office"],
    ["a name whose last word is only begun", "lib", "en", "STATE", "lb"],
    ["a former name", "Conférence islamique", "en", "ORGANIZATION", "oic"],
    ["an acronym", "DPQ", "ar", "ORGANIZATION", "dpq"],
  ] as const)("%s: %s", async (_, words, locale, noun, id) => {
    expect(await named(words, locale, noun)).toContain(id);
  });

  it("records of the list's own nouns only", async () => {
    const states = await named("Palestine", "en", "STATE");
    expect(states).toEqual(["ps"]);
    expect(await named("Palestine", "en", "STATE", "ORGANIZATION")).toEqual(expect.arrayContaining(["ps", "dpq"]));
  });

  it("only records whose names have all of the words", async () => {
    const offices = await named("office", "en", "ORGANIZATION");
    const boycott = await named("boycott office", "en", "ORGANIZATION");
    expect(offices.length).toBeGreaterThan(boycott.length);
    expect(await named("boycott zzzzqqq", "en", "ORGANIZATION")).toEqual([]);
    expect(await named("boycott Morocco", "en", "ORGANIZATION")).toEqual([]);
  });

  it("everything by signs alone, rather than nothing, and no filter without words", async () => {
    expect(await named("؟ …", "ar", "STATE")).toHaveLength(await db.state.count());
    expect(await getNamed(undefined, "en", "STATE")).toBeNull();
  });

  it("by the words as they are where the rest takes too long", async () => {
    const pool = openSearchPool(process.env.DATABASE_URL, 2, 100);
    afterAll(() => pool.end());
    const sleepy: Queryable = {
      query: (statement) =>
        pool.query(/\bmatched AS MATERIALIZED/.test(statement.text) ? { text: "SELECT pg_sleep(5)", values: [] } : statement),
    };
    expect([...(await findNames(sleepy, "boycott office", "en", ["ORGANIZATION"]))]).toContain("boycott-office");
  });
});

describe("the list of resolutions finds", () => {
  const found = async (q: string, locale: Locale) => {
    const alike = await getWorksLike(q, locale);
    const [page, { total }] = await Promise.all([getWorkPage({ q, alike }), getWorkCounts({ q, alike })]);
    expect(page?.works.length).toBe(Math.min(50, total));
    return page?.works.map(({ id }) => id) ?? [];
  };

  it.each([
    ["a title with a typing mistake", "coopration", "en"],
    ["a title in another form of the word", "cooperating organisations united nation", "en"],
    ["a title in Arabic with a typing mistake", "التعاوون", "ar"],
  ] as const)("%s: %s", async (_, words, locale) => {
    expect(await found(words, locale)).toContain("unga-69-oic-cooperation-draft");
  });

  it("a number by what bears it, and by nothing alike", async () => {
    expect(await getWorksLike("42/40-P", "en")).toEqual([]);
    expect(await found("42/40-P", "en")).toEqual(["cfm-42-40-p"]);
  });

  it("no text by words that no title has", async () => expect(await found("cooperation zzzzqqq", "en")).toEqual([]));
});
