import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { db } from "@/lib/db";
import { LOCALES } from "@/lib/i18n/locales";
import { foldText } from "@/lib/search/fold";
import { toGroups } from "@/lib/search/present";
import { findNumbers, getSessionsWithTexts, rankTasks, search } from "@/lib/search/queries";

const found = async (typed: string, locale: (typeof LOCALES)[number] = "en", session: string | null = null) =>
  (await search(typed, locale, null, session)).rows.map(({ entityId, anchor }) => (anchor === null ? entityId : `${entityId}#${anchor}`));

describe("who does what: a question finds its task first", () => {
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
  ])("%s", async (question, task) => {
    for (const locale of LOCALES) expect((await rankTasks(question, locale))[0]?.entityId, locale).toBe(task);
  });

  it("and one that names nothing finds nothing", async () => {
    expect(await rankTasks("zzzz", "en")).toEqual([]);
    expect(await rankTasks(" ?! ", "en")).toEqual([]);
  });
});

describe("a number finds its text in every spelling", () => {
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
    expect((await findNumbers(typed, "en")).map(({ id }) => id)).toEqual([work]);
  });
});

describe("the search", () => {
  it.each([
    ["Al-Quds Committee", "en", "al-quds-committee"],
    ["al quds committee", "fr", "al-quds-committee"],
    ["Comité Al-Qods", "en", "al-quds-committee"],
    ["لجنة القدس", "fr", "al-quds-committee"],
    ["للجنة القدس", "ar", "al-quds-committee"],
    ["boycott", "ar", "boycott-office"],
    ["DPQ", "ar", "dpq"],
    ["OCI", "en", "oic"],
    ["turkey", "en", "tr"],
    ["Türkiye", "en", "tr"],
    ["counter-terrorism", "en", "unga-69-oic-cooperation-draft#op-5"],
    ["37/4", "en", "unga-69-oic-cooperation-draft#pp-1"],
    ["boycotd", "en", "boycott-office"],
  ] as const)("for %s, asked in %s, finds %s", async (typed, locale, record) => {
    expect(await found(typed, locale)).toContain(record);
  });

  it("looks Arabic words up in Arabic, others in the reader's language first", async () => {
    const arabic = await search("فلسطين", "en", null, null);
    expect(new Set(arabic.rows.map(({ language }) => language))).toEqual(new Set(["ar"]));
    const latin = await search("Palestine", "fr", null, null);
    expect(latin.rows[0]?.language).toBe("fr");
  });

  it("names each record and paragraph once", async () => {
    const hits = await found("Palestine");
    expect(new Set(hits).size).toBe(hits.length);
  });

  it("shows some of the words where no text holds all, and says so", async () => {
    const { breadth, rows } = await search("boycott zzzz", "en", null, null);
    expect(breadth).toBe("SOME");
    expect(rows.map(({ entityId }) => entityId)).toContain("boycott-office");
  });

  it("obeys quotation marks and a minus", async () => {
    expect((await search('"Quds Committee"', "en", null, null)).breadth).toBe("ALL");
    expect((await search('"Committee Quds"', "en", null, null)).breadth).toBe("SOME");
    const without = await search("Al-Quds -committee", "en", null, null);
    expect(without.breadth).toBe("ALL");
    expect(without.rows.map(({ entityId }) => entityId)).not.toContain("al-quds-committee");
  });

  it("bounds a group and counts it whole", async () => {
    const { rows } = await search("Palestine", "en", null, null);
    const paragraphs = rows.filter(({ group }) => group === "PARAGRAPH");
    expect(paragraphs).toHaveLength(5);
    expect(paragraphs[0]?.count).toBeGreaterThan(5);
    const alone = await search("Palestine", "en", "PARAGRAPH", null);
    expect(alone.rows.filter(({ group }) => group === "PARAGRAPH")).toHaveLength(paragraphs[0]?.count ?? 0);
  });

  it("looks only in the texts of a session, where one is chosen", async () => {
    const sessions = (await getSessionsWithTexts()).map(({ id }) => id);
    expect(sessions).toContain("cfm-ex-21");
    const hits = await found("Gaza", "en", "cfm-ex-21");
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.filter((hit) => !hit.startsWith("cfm-ex-21-2025-08-25"))).toEqual([]);
  });

  it("marks what it found in the text as printed, in each language", async () => {
    for (const [typed, locale] of [
      ["Committee", "en"],
      ["comité", "fr"],
      ["لجنة", "ar"],
    ] as const) {
      const groups = toGroups((await search(typed, locale, "PARAGRAPH", null)).rows, locale);
      const hits = groups.find(({ group }) => group === "PARAGRAPH")?.hits ?? [];
      expect(hits.length, typed).toBeGreaterThan(0);
      expect(
        hits.filter(({ excerpt }) => !excerpt?.segments.some(({ hit }) => hit)),
        typed,
      ).toEqual([]);
    }
  });
});

describe("whatever is typed", () => {
  const signs = fc.constantFrom(
    '"',
    "'",
    "-",
    "&",
    "|",
    "!",
    "(",
    ")",
    ":",
    "*",
    "<->",
    "\\",
    "%",
    "_",
    "$",
    ";",
    "--",
    "OR",
    "or",
    "\u0000",
    "\ud800",
    "⟦",
    "⟧",
    "؟",
    "٣/٧",
    "1/2-ق ت",
    "a/b/c",
    "القُدس",
    "é",
    "😀",
  );
  const typed = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
    fc
      .array(fc.oneof(signs, fc.constantFrom("boycott", "Al-Quds", "لجنة", "37/4", "42/40-P")), { maxLength: 40 })
      .map((parts) => parts.join(" ")),
  );

  it("is no error", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(typed, fc.constantFrom(...LOCALES), async (words, locale) => {
        const [{ rows }] = await Promise.all([search(words, locale, null, null), findNumbers(words, locale), rankTasks(words, locale)]);
        toGroups(rows, locale);
      }),
      { numRuns: 150 },
    );
  });
});

describe("the folding of the application", () => {
  const folded = async (texts: string[]) => {
    const rows = await db.$queryRaw`SELECT kb_fold(t) AS "text" FROM unnest(${texts}::text[]) WITH ORDINALITY AS x(t, i) ORDER BY i`;
    return z
      .array(z.object({ text: z.string() }))
      .parse(rows)
      .map(({ text }) => text);
  };

  it("is that of the database, for every text in it", async () => {
    const texts = [
      ...(await db.provisionText.findMany({ select: { text: true } })),
      ...(await db.name.findMany({ select: { text: true } })),
    ].map(({ text }) => text);
    expect(texts.map(foldText)).toEqual(await folded(texts));
  });
});
