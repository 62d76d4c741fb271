import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { db } from "@/lib/db";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { answerQuestion, type Asked } from "@/lib/search/answer";
import { searchApi, TooBroad } from "@/lib/search/api";
import { openSearchPool, STATEMENT_TIMEOUT_MS } from "@/lib/search/database";
import { decodeCursor, readParams } from "@/lib/search/params";
import { findNames } from "@/lib/search/names";
import type { Queryable } from "@/lib/search/plan";
import { toView } from "@/lib/search/present";
import { rankTasks } from "@/lib/search/queries";
import { forgetSearch, refreshSearch } from "@/lib/search/refresh";
import { suggest } from "@/lib/search/suggest";
import { readTallies, tally } from "@/lib/search/tally";
import { anything } from "../search/anything";

const pool = openSearchPool(process.env.DATABASE_URL, 4);
afterAll(() => pool.end());

const ask = (q: string, locale: Locale = "en", more: Partial<Asked> = {}) => answerQuestion(pool, { q, locale, filters: {}, ...more });
const found = async (q: string, locale: Locale = "en", more: Partial<Asked> = {}) =>
  (await ask(q, locale, more)).hits.map(({ entityId, paragraph }) => (paragraph ? `${entityId}#${paragraph.address}` : entityId));

/** `body | English | French | Arabic` a line; several bodies may have the task. */
const QUESTIONS = fs
  .readFileSync(path.join(import.meta.dirname, "../search/tasks.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(" | "));

describe("who does what", () => {
  it.each([
    ["en", 1],
    ["fr", 2],
    ["ar", 3],
  ] as const)("the right body comes first for 95 of 100 questions in %s", async (locale, column) => {
    const bodies = new Map(
      (await db.task.findMany({ select: { id: true, organizationId: true, unitId: true } })).map((task) => [task.id, task]),
    );
    const wrong: string[] = [];
    for (const line of QUESTIONS) {
      const [first] = await rankTasks(line[column] ?? "", locale);
      const task = first && bodies.get(first.entityId);
      if (!task || !line[0]?.split(" ").some((body) => body === task.organizationId || body === task.unitId))
        wrong.push(line[column] ?? "");
    }
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(40);
    expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(0.05 * QUESTIONS.length);
  });

  it.each([
    ["who follows up the boycott office?", "task-dpq-8"],
    ["Qui suit les violations à Al-Qods ?", "task-dpq-3"],
    ["من يتابع مقاطعة إسرائيل", "task-dpq-8"],
    ["Which department handles the private secretariat?", "task-cabinet-6"],
    ["Qui s’occupe du protocole ?", "task-cabinet-5"],
    ["من المسؤول عن البروتوكول والحصانات؟", "task-cabinet-5"],
    ["who prepares the Secretary-General's reports?", "task-cabinet-1"],
    ["Qui prépare les rapports du Secrétaire général ?", "task-cabinet-1"],
    ["من يعد تقارير الأمين العام؟", "task-cabinet-1"],
    ["twinning with Jerusalem", "task-dpq-3"],
    ["who represents the OIC at conferences on Palestine", "task-dpq-7"],
    ["من يرصد الاستيطان", "task-dpq-5"],
    ["who monitors settlements", "task-dpq-5"],
  ])("%s: among the first three, whatever the reader's language", async (question, task) => {
    for (const locale of LOCALES)
      expect(
        (await rankTasks(question, locale)).slice(0, 3).map(({ entityId }) => entityId),
        locale,
      ).toContain(task);
  });

  it("and one that names nothing finds nothing", async () => {
    expect(await rankTasks("zzzzqqq", "en")).toEqual([]);
    expect(await rankTasks(" ?! ", "en")).toEqual([]);
  });
});

describe("a number finds its text first, in every spelling", () => {
  it.each([
    ["42/40-P", "cfm-42-40-p"],
    ["40/42-P", "cfm-42-40-p"],
    ["A/RES/37/4", "unga-37-4"],
    ["٣٧/٤", "unga-37-4"],
    ["51/9-ق ت", "cfm-51-9-ct"],
    ["قرار رقم ٥١/٩-ق ت", "cfm-51-9-ct"],
    ["Resolution 15/12-P of 1981", "cfm-12-15-p"],
    ["3369 (XXX)", "unga-30-3369"],
    ["ES-10/24", "unga-es-10-24"],
  ])("%s", async (typed, work) => {
    for (const locale of LOCALES) expect((await ask(typed, locale)).hits[0]?.entityId, locale).toBe(work);
  });
});

describe("a name comes first", () => {
  it.each([
    ["Al-Quds Committee", "en", "al-quds-committee"],
    ["al quds committee", "fr", "al-quds-committee"],
    ["Comité Al-Qods", "en", "al-quds-committee"],
    ["لجنة القدس", "fr", "al-quds-committee"],
    ["القدس لجنة", "ar", "al-quds-committee"],
    ["للجنة القدس", "ar", "al-quds-committee"],
    ["DPQ", "ar", "dpq"],
    ["OCI", "en", "oic"],
    ["turkey", "en", "tr"],
    ["Türkiye", "en", "tr"],
  ] as const)("%s, asked in %s: %s", async (typed, locale, record) => {
    expect((await ask(typed, locale)).hits[0]?.entityId).toBe(record);
  });
});

describe("the search", () => {
  it("leads to the paragraph and knows where its words stand", async () => {
    const { hits } = await ask("counter-terrorism");
    const hit = hits.find(({ entityId }) => entityId === "unga-69-oic-cooperation-draft");
    expect(hit?.paragraph?.text).toMatch(/counter-terrorism/i);
    expect(hit?.paragraph?.places.length).toBeGreaterThan(0);
  });

  it("puts a slip right, and says so", async () => {
    const answer = await ask("boycotd");
    expect(answer.didYouMean).toBe("boycott");
    expect(answer.hits.map(({ entityId }) => entityId)).toContain("boycott-office");
  });

  it.each([
    ["role statute of the international criminal court", "en", "rome-statute"],
    ["would health organization", "en", "who"],
    ["arab place initiative", "en", "arab-peace-initiative"],
    ["مفوضية الاسم المتحدة لحقوق الإنسان", "ar", "ohchr"],
    ["الجامعة الغربية", "ar", "arab-league"],
  ] as const)("sees through a slip that makes another word: %s", async (q, locale, record) => {
    expect((await ask(q, locale)).hits[0]?.entityId).toBe(record);
  });

  it.each([
    ["office betwen boycott", "en", "office between boycott", "boycott-office"],
    ["comité avce Al-Qods", "fr", "comité avec Al-Qods", "al-quds-committee"],
  ] as const)("does not look for a word that only joins others, however it is spelt: %s", async (q, locale, meant, record) => {
    const { didYouMean, hits } = await ask(q, locale);
    expect(didYouMean).toBe(meant);
    expect(hits[0]?.entityId).toBe(record);
  });

  it("keeps names a letter apart where names alone are asked for", async () => {
    expect(await findNames(pool, "Iran State", "en", ["ORGANIZATION"])).not.toContain("isil");
  });

  it("looks words up in the language they are of", async () => {
    expect((await ask("فلسطين", "en")).language).toBe("ar");
    expect((await ask("Palestine", "fr")).language).toBe("fr");
    expect((await ask("réfugiés palestiniens", "en")).language).toBe("fr");
  });

  it("names each record once", async () => {
    const { hits } = await ask("Palestine", "en", { limit: 100 });
    expect(new Set(hits.map(({ entityId }) => entityId)).size).toBe(hits.length);
  });

  it("obeys quotation marks, a minus and OR", async () => {
    expect(await found('"Quds Committee"')).toContain("al-quds-committee");
    expect(await found('"Committee Quds"')).not.toContain("al-quds-committee");
    expect(await found("Al-Quds -committee")).not.toContain("al-quds-committee");
    const either = await found("boycott OR twinning", "en", { limit: 100 });
    expect(either).toEqual(expect.arrayContaining(["boycott-office", "task-dpq-3"]));
  });

  it("counts facets, and narrows by several values", async () => {
    const all = await ask("Palestine", "en", { limit: 100 });
    const kinds = all.facets.type.filter(({ count }) => count > 0).slice(0, 2);
    expect(kinds).toHaveLength(2);
    const narrowed = await ask("Palestine", "en", { filters: { type: kinds.map(({ value }) => value) }, limit: 100 });
    expect(narrowed.total).toBe(kinds.reduce((sum, { count }) => sum + count, 0));
    expect(narrowed.facets.type.map(({ value }) => value)).toEqual(all.facets.type.map(({ value }) => value)); // the other kinds stay in sight
  });

  it("understands fields by number, code, name and id, and tells which name nothing", async () => {
    const { hits, unknown } = await ask("Gaza session:cfm-ex-21 type:resolution colour:blue organ:nobody");
    expect(unknown).toEqual(["organ:nobody"]);
    expect(new Set(hits.map(({ entityId }) => entityId))).toEqual(new Set(["cfm-ex-21-2025-08-25"]));
    expect((await ask("state:PS", "en", { limit: 100 })).hits.map(({ entityId }) => entityId)).toContain("ps");
    expect((await ask("verb:condemn part:operative type:resolution")).hits[0]?.paragraph?.part).toBe("OPERATIVE");
    expect((await ask("cites:37/4")).total).toBeGreaterThan(0);
  });

  it("pages through everything, each result once, in every order", async () => {
    for (const sort of ["relevance", "date", "number"] as const) {
      const seen: string[] = [];
      let after: [string, number] | null = null;
      let total = 0;
      do {
        const page = await ask("Palestine", "en", { sort, after, limit: 7 });
        total = page.total;
        seen.push(...page.hits.map(({ entityId }) => entityId));
        after = page.next === null ? null : decodeCursor(page.next);
      } while (after);
      expect(new Set(seen).size, sort).toBe(seen.length);
      expect(seen.length, sort).toBe(total);
    }
  });

  it("never ends in nothing without a way on", async () => {
    const { total, rescue } = await ask("boycott", "en", { filters: { year: ["1950"] } });
    expect(total).toBe(0);
    expect(rescue).toEqual(expect.arrayContaining([expect.objectContaining({ kind: "filter", facet: "year" })]));
    expect((await ask('"committee boycott quds"')).rescue).toEqual(expect.arrayContaining([expect.objectContaining({ kind: "plain" })]));
  });

  it("gives the API the shape that is written down", async () => {
    const { hits, ...answer } = await searchApi(pool, { q: "boycott", lang: "ar", limit: "2" });
    expect(Object.keys(answer).sort()).toEqual(["alsoSearched", "didYouMean", "facets", "query", "total"]);
    expect(Object.keys(hits[0] ?? {}).sort()).toEqual(
      ["address", "id", "language", "paragraph", "score", "snippet", "symbol", "title", "type"].sort(),
    );
    await expect(searchApi(pool, { q: "x", limit: "0" })).rejects.toThrow(z.ZodError);
    await expect(searchApi(pool, { q: "x", cursor: "nonsense" })).rejects.toThrow(z.ZodError);
  });
});

describe("suggestions", () => {
  it.each([
    ["Al-Qu", "en", "/en/organizations/al-quds-committee"],
    ["comité al-q", "fr", "/fr/organizations/al-quds-committee"],
    ["لجنة الق", "ar", "/ar/organizations/al-quds-committee"],
    ["42/40", "en", "/en/resolutions/cfm-42-40-p"],
    ["٣٧/٤", "ar", "/ar/resolutions/unga-37-4"],
    ["boyc", "en", "/en/organizations/boycott-office"],
  ] as const)("for %s hold %s %s", async (typed, locale, address) => {
    const suggestions = await suggest(pool, typed, locale);
    expect(suggestions.map((one) => one.address)).toContain(address);
    expect(suggestions.length).toBeLessThanOrEqual(8);
  });
});

describe("the index", () => {
  const content = async (client: pg.Client) => {
    const { rows } = await client.query(`
      SELECT (SELECT md5(string_agg(concat_ws('|', d."entityId", d."facets", h."language", h."vector"), ',' ORDER BY d."entityId", h."language")) FROM "SearchDocument" d JOIN "SearchHead" h ON h."documentId" = d."id") AS heads,
        (SELECT md5(string_agg(concat_ws('|', d."entityId", p."address", p."language", p."facets", p."vector"), ',' ORDER BY d."entityId", p."address", p."language")) FROM "SearchDocument" d JOIN "SearchParagraph" p ON p."documentId" = d."id") AS paragraphs,
        (SELECT md5(string_agg(concat_ws('|', "language", "term", "heads", "paragraphs"), ',' ORDER BY "language", "term")) FROM "SearchTerm" WHERE "heads" + "paragraphs" > 0) AS terms`);
    return rows[0] as unknown;
  };

  it("is the same made at once, piece by piece, and again", { timeout: 60_000 }, async () => {
    const client = new pg.Client(process.env.DATABASE_URL);
    await client.connect();
    try {
      const before = await content(client);
      const ids = ["al-quds-committee", "dpq", "unga-69-oic-cooperation-draft"];
      await refreshSearch(client, ids);
      expect(await content(client)).toEqual(before);
      await forgetSearch(client, ids);
      await refreshSearch(client, "missing");
      expect(await content(client)).toEqual(before);
      await refreshSearch(client, "all");
      expect(await content(client)).toEqual(before);
    } finally {
      await client.end();
    }
  });
});

describe("what is counted for the editors", () => {
  it("is words, language, record and month, and nothing that could tell who asked", async () => {
    await tally(pool, "EMPTY", "en", "Zzyzx Road");
    await tally(pool, "EMPTY", "en", "zzyzx  road");
    await tally(pool, "CHOSEN", "ar", "لجنة القدس", "al-quds-committee");
    await tally(pool, "CHOSEN", "en", "x", "no-such-record");
    for (const secret of ["me@example.org", "+966 5551234567", "https://example.org", "a".repeat(200)])
      await tally(pool, "EMPTY", "en", secret);
    expect(await readTallies(pool, 3)).toEqual([
      { outcome: "EMPTY", language: "en", question: "zzyzx road", chosen: "", count: 2 },
      { outcome: "CHOSEN", language: "ar", question: "لجنه القدس", chosen: "al-quds-committee", count: 1 },
    ]);
  });
});

describe("whatever is typed", () => {
  it("is no error, and takes no longer than it may", { timeout: 300_000 }, async () => {
    const { rows } = await pool.query<{ statement_timeout: string }>("SHOW statement_timeout");
    expect(rows[0]?.statement_timeout).toBe(`${STATEMENT_TIMEOUT_MS / 1000}s`);
    await fc.assert(
      fc.asyncProperty(anything, fc.constantFrom(...LOCALES), async (typed, locale) => {
        const { params } = readParams({ q: typed });
        const [answer] = await Promise.all([
          ask(params.q, locale),
          suggest(pool, typed, locale),
          findNames(pool, typed, locale, ["STATE"]),
        ]);
        toView(answer, params, new Map(), locale);
      }),
      { numRuns: 400 },
    );
  });
});

describe("a search that runs over its time", () => {
  const late = openSearchPool(process.env.DATABASE_URL, 4, 100);
  afterAll(() => late.end());
  /** Of these statements each sleeps until PostgreSQL gives it up. */
  const sleepy = (which: RegExp): Queryable => ({
    query: (statement) => late.query(which.test(statement.text) ? { text: "SELECT pg_sleep(5)", values: [] } : statement),
  });
  const RANKING = /\bmatched AS MATERIALIZED/;

  it.each([
    ["42/40-P", "cfm-42-40-p"],
    ["Al-Quds Committee", "al-quds-committee"],
  ])("still answers %s, and says that it is too broad", async (q, first) => {
    const answer = await answerQuestion(sleepy(RANKING), { q, locale: "en", filters: {} });
    expect(answer.tooBroad).toBe(true);
    expect(answer.hits[0]?.entityId).toBe(first);
    expect(answer.total).toBeGreaterThan(0);
  });

  it("shows an empty page rather than an error where nothing answers in time", async () => {
    for (const locale of LOCALES) {
      const answer = await answerQuestion(sleepy(/./), { q: "Al-Quds Committee 42/40-P", locale, filters: {} });
      expect(answer).toMatchObject({ tooBroad: true, total: 0, hits: [], rescue: [], next: null });
      toView(answer, readParams({ q: "Al-Quds Committee" }).params, new Map(), locale);
    }
  });

  it("is told to programs as too broad, and other failures stay failures", async () => {
    await expect(searchApi(sleepy(RANKING), { q: "Al-Quds Committee" })).rejects.toThrow(TooBroad);
    const broken: Queryable = { query: () => late.query("SELECT 1 / 0") };
    await expect(answerQuestion(broken, { q: "x", locale: "en", filters: {} })).rejects.toThrow(/division by zero/);
  });

  it("is never too broad with the time it has", async () => {
    expect((await ask("Al-Quds Committee")).tooBroad).toBe(false);
  });
});
