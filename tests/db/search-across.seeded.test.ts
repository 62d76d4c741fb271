import fs from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Locale } from "@/lib/i18n/locales";
import { answerQuestion } from "@/lib/search/answer";
import { openSearchPool } from "@/lib/search/database";
import { akn } from "@/tests/builders/akn";
import { runImport } from "@/tests/setup/import";
import { temporaryFolder } from "@/tests/setup/postgres";

const pool = openSearchPool(process.env.DATABASE_URL, 1);
const folder = temporaryFolder("across");
afterAll(async () => {
  fs.rmSync(folder, { recursive: true });
  await pool.end();
});

/** Titles of days, most in English and French, from which "day" and "journée" are learnt; pairs of them in one language alone. */
const TITLES: [en: string | null, fr: string | null][] = [
  ["International Day of Cotton", "Journée internationale du coton"],
  ["International Day of Tuna", "Journée internationale du thon"],
  ["International Day of Mountains", "Journée internationale de la montagne"],
  ["International Day of Olives", null],
  ["International Day of Argania", null],
  [null, "Journée internationale des îles Cook"],
  [null, "Journée internationale des îles Caicos"],
  ["International Year of Lighthouses", "Année internationale des phares"],
  ["International Day of Great Lighthouses", "Journée internationale des grands phares"],
  ["International Day of Lighthouses", null],
];

beforeAll(async () => {
  TITLES.forEach((titles, i) => {
    for (const [at, language] of [
      [0, "eng"],
      [1, "fra"],
    ] as const) {
      const [title, symbol] = [titles[at], `A/RES/92/${i + 1}`];
      const name = `A_RES_92_${i + 1}_${language.slice(0, 1).toUpperCase()}.xml`;
      if (title) fs.writeFileSync(path.join(folder, name), akn({ language, symbol, title, agendaItem: [`${i + 1}`, title] }));
    }
  });
  await runImport(process.env.DATABASE_URL ?? "", [folder]);
});

const ask = (q: string, locale: Locale, filters: { lang?: string[] } = {}) => answerQuestion(pool, { q, locale, filters });

describe("a name that stands in one language alone", () => {
  it.each([
    ["Journée internationale de l’arganier", "fr", "spelt nearly so", "unga-92-5"],
    ["Journée internationale Argania", "fr", "spelt as it is", "unga-92-5"],
    ["International Day of the Caicos islands", "en", "with another stem in the other language", "unga-92-7"],
  ] as const)("is found from another: %s", async (q, locale, _how, work) => {
    expect((await ask(q, locale)).hits[0]?.entityId).toBe(work);
  });

  it("is not said to have been translated where it stayed as it was", async () => {
    const { alsoSearched } = await ask("Journée internationale Argania", "fr");
    expect(alsoSearched.find(({ language }) => language === "en")?.words).not.toContain("argania");
  });
});

describe("a name of the question's language that says nearly all of it", () => {
  it("comes before a text found by translation", async () => {
    expect((await ask("Journée internationale des phares", "fr")).hits.slice(0, 2).map(({ entityId }) => entityId)).toEqual([
      "unga-92-9",
      "unga-92-10",
    ]);
  });

  it("comes after it where texts of the other language alone are wanted", async () => {
    const { hits } = await ask("Journée internationale des phares", "fr", { lang: ["en"] });
    expect(hits.slice(0, 2).map(({ entityId }) => entityId)).toEqual(["unga-92-10", "unga-92-9"]);
  });
});

it("an import leaves no words aside, which each question would have to read one by one", async () => {
  const indexes = ["SearchHead_vector_idx", "SearchDocument_facets_idx", "SearchParagraph_en_idx", "SearchParagraph_facets_idx"];
  const { rows } = await pool.query<{ pages: string }>(
    `SELECT sum(gin_clean_pending_list(x))::text AS "pages" FROM unnest($1::text[]::regclass[]) x`,
    [indexes.map((name) => `"${name}"`)],
  );
  expect(rows[0]?.pages).toBe("0");
});
