import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { isDeepStrictEqual } from "node:util";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadAspects } from "@/lib/api/aspects";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import type { Row } from "@/prisma/seed/tables";
import { readAkn } from "@/lib/import/akn/read";
import type { DraftProvision } from "@/lib/import/draft";
import { importDocuments } from "@/lib/import/run/import";
import { readKnown } from "@/lib/import/run/known";
import type { Known } from "@/lib/import/write/rows";
import { workRows } from "@/lib/import/write/rows";
import type { Version } from "@/lib/import/write/merge";
import { getFullWork } from "@/lib/work/data/queries";
import { toWorkFullResource } from "@/lib/work/data/resource";
import { toAkn } from "@/lib/work/formats/akn";
import * as build from "../builders/akn";
import { aknErrors } from "../setup/akn";
import { temporaryFolder } from "../setup/postgres";

const SAMPLE = path.resolve(process.env.SHARED_DIR ?? path.join(import.meta.dirname, "../../../shared"), "corpus/un-ga/sample");

/** The rows of a work, made of its files: what an import brings. */
type Rows = ReturnType<typeof workRows>;

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
let known: Known;

beforeAll(async () => {
  await client.connect();
  known = await readKnown(client);
});

afterAll(() => client.end());

/** Files as they were read at import, by work. */
async function imported(): Promise<Map<string, Version[]>> {
  const { rows } = await client.query<{ workId: string } & Version>(
    `SELECT "workId", "draft", "file", "sha256" FROM "ImportFile" WHERE "published" ORDER BY "id"`,
  );
  const works = new Map<string, Version[]>();
  for (const { workId, ...version } of rows) works.set(workId, [...(works.get(workId) ?? []), version]);
  return works;
}

async function exported(id: string): Promise<Record<Locale, string>> {
  const row = await getFullWork(id);
  if (!row) throw new Error(`no work ${id}`);
  const work = toWorkFullResource(row, await loadAspects([id]), { origin: "https://kb.example", languages: LOCALES });
  const languages = row.expressions.map(({ language }) => language);
  return Object.fromEntries(languages.map((language) => [language, toAkn(work, language)])) as Record<Locale, string>;
}

/**
 * What the text says, without what the file is called and what was wrong in it. Topics are a set: the files repeat and mix them.
 * Where the languages do not have the same paragraphs, the place of the surplus ones among the others is no part of any language's text.
 */
function comparable(rows: Rows): Record<string, unknown> {
  const byId = (list: Row[]) => list.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const tables = {
    ...rows,
    Expression: rows.Expression.map((row) => ({ ...row, file: null, sha256: null })),
    WorkTopic: byId(rows.WorkTopic),
    Finding: [],
  };
  if (rows.Work[0]?.alignment !== "MISMATCH") return tables;
  return Object.fromEntries(Object.entries(tables).map(([name, list]) => [name, byId(list).map((row) => ({ ...row, order: null }))]));
}

/** The paragraphs of each language in its own order, with the verbs they begin with: what no row of the work alone holds. */
function verbsOf(versions: Version[]): object[] {
  return versions.flatMap(({ draft: { language, provisions } }) => provisions.map(({ text, verb }) => ({ language, verb, text })));
}

type RoundTrip = { works: number; addresses: string[]; verbs: string[]; differing: string[]; errors: string[] };

/** Brings a folder of works that are not there yet. */
async function roundTrip(folder: string): Promise<RoundTrip> {
  const there = await imported();
  await importDocuments({ databaseUrl: process.env.DATABASE_URL ?? "", paths: [folder], jobs: 1, dryRun: false, onProgress: () => {} });
  const works = new Map([...(await imported())].filter(([id]) => !there.has(id)));
  const documents: Record<string, string> = {};
  const differing: string[] = [];
  const provisions: DraftProvision[] = [];
  for (const [id, versions] of works) {
    const files = await exported(id);
    for (const [language, xml] of Object.entries(files)) documents[`${id}-${language}.xml`] = xml;
    const again = versions.map(({ draft: { language } }): Version => {
      const file = `${id}-${language}.xml`;
      return { draft: readAkn(new TextEncoder().encode(files[language]), file), file, sha256: "" };
    });
    provisions.push(...again.flatMap(({ draft }) => draft.provisions));
    const before: Record<string, unknown> = { ...comparable(workRows(versions, false, known)), verbs: verbsOf(versions) };
    const after: Record<string, unknown> = { ...comparable(workRows(again, false, known)), verbs: verbsOf(again) };
    for (const table of Object.keys(before))
      if (!isDeepStrictEqual(after[table], before[table])) differing.push(`${id} ${table} ${difference(before[table], after[table])}`);
  }
  return {
    works: works.size,
    addresses: [...new Set(provisions.map(({ address }) => address))],
    verbs: [...new Set(provisions.flatMap(({ verb }) => verb ?? []))],
    differing,
    errors: await aknErrors(documents),
  };
}

/** The first row in which two lists differ. */
function difference(before: unknown, after: unknown): string {
  const [one, other] = [before as object[], after as object[]];
  const at = one.findIndex((row, i) => !isDeepStrictEqual(row, other[i]));
  if (at < 0) return `${one.length} → ${other.length}`;
  const [before_, after_] = [JSON.stringify(one[at]), JSON.stringify(other[at]) ?? ""];
  const from = Math.max(0, [...before_].findIndex((sign, i) => sign !== after_[i]) - 60);
  return `${before_.slice(0, 80)} … ${before_.slice(from, from + 160)} → ${after_.slice(from, from + 160)}`;
}

const WORDS = {
  eng: {
    title: "Financing of the test",
    recital: ["Recalling", "its resolution"],
    notes: ["Notes with appreciation", "the report of the tester"],
    requests: ["Requests", "the tester:"],
    points: ["To test on;", "To report to it;"],
    decides: ["Decides", "to end it."],
    annex: ["Annex", "Cost of the test", "Amount", "Total"],
    letters: ["a", "b", "c"],
    under: ["See", "Without what was lost."],
  },
  fra: {
    title: "Financement de l’essai",
    recital: ["Rappelant", "sa résolution"],
    notes: ["Prend note avec satisfaction", "du rapport de l’essayeur"],
    requests: ["Prie", "l’essayeur :"],
    points: ["De continuer l’essai ;", "De lui faire rapport ;"],
    decides: ["Décide", "d’y mettre fin."],
    annex: ["Annexe", "Coût de l’essai", "Montant", "Total"],
    letters: ["a", "b", "c"],
    under: ["Voir", "Sans ce qui a été perdu."],
  },
  ara: {
    title: "تمويل الاختبار",
    recital: ["إذ تشير", "إلى قرارها"],
    notes: ["تلاحظ مع التقدير", "تقرير المختبِر"],
    requests: ["تطلب", "إلى المختبِر ما يلي:"],
    points: ["مواصلة الاختبار؛", "تقديم تقرير إليها؛"],
    decides: ["تقرر", "إنهاءه."],
    annex: ["المرفق", "تكلفة الاختبار", "المبلغ", "المجموع"],
    letters: ["أ", "ب", "ج"],
    under: ["انظر", "دون ما ضاع."],
  },
} as const;

const LANGUAGES = ["ara", "eng", "fra"] as const;

/** A resolution with all that is hard to say twice: points, notes, a table with notes under it, two annexes; laid out as each language has it. */
function wholeText(language: keyof typeof WORDS): Buffer {
  const { title, recital, notes, requests, points, decides, annex, letters, under } = WORDS[language];
  const isArabic = language === "ara";
  const items = points.map((words, i): [string, string] => [`(${letters[i]})`, words]);
  const paragraph = (number: number, [verb, rest]: readonly [string, string], more = "") =>
    isArabic ? build.arabicParagraph(number, verb, rest + more) : build.paragraph(`${number}.`, verb, rest + more);
  const inWords = (words: string) => `<paragraph><content><p>${words}</p></content></paragraph>`;
  const list = isArabic
    ? paragraph(2, requests) + items.map((item) => inWords(item.join("\t"))).join("")
    : build.listed("2.", requests[0], requests[1], items);
  const [name, cost, amount, total] = annex;
  const rows = [
    [cost, amount],
    [total + build.note("2", `${under[0]} ${build.link("A/90/12", "A/90/12")}.`), "842 208 40"],
  ];
  const tableNotes = [`${under[0]} ${build.link("A/90/13", "A/90/13")}.`, under[1], under[1]].map(
    (words, i) => `(${letters[i]})\t${words}`,
  );
  return build.akn({
    language,
    title,
    symbol: "A/RES/90/249",
    preamble:
      build.recital(recital[0], `${recital[1]} ${build.link("A/RES/89/240")},`) +
      build.recital(recital[0], `${recital[1]} 88/3,${build.note("1", "A/90/11.")}`),
    operative: build.heading("I") + paragraph(1, notes, ";") + list + build.heading("II") + paragraph(1, decides),
    after: build.annexes(
      build.heading(`${name} I`) + build.table(rows) + tableNotes.map(build.tableNote).join(""),
      build.heading(`${name} II`) + paragraph(1, ["", cost]) + paragraph(2, ["", total]),
    ),
    keywords: build.term("thesaurus", "1002824", "HEALTH"),
    goals: build.term("sdg", "6", "SDG 6") + build.term("thesaurus", "1006939", "WATER"),
    voting: build.votes(["JORDAN", "MALI"], ["ATLANTIS"]),
  });
}

describe("import → export → import gives the same work", () => {
  it("a text of our own with points, sections, footnotes, annexes and notes under a table", async () => {
    const folder = temporaryFolder("round-trip");
    for (const language of LANGUAGES) fs.writeFileSync(path.join(folder, `${language}.xml`), wholeText(language));
    const { works, addresses, verbs, differing, errors } = await roundTrip(folder);
    fs.rmSync(folder, { recursive: true });
    expect(works).toBe(1);
    expect(addresses).toEqual(
      "intro pp-1 pp-2 op-h-1 op-1 op-2 op-2-a op-2-b op-h-2 op-s2-1 annex-1-h-1 annex-1-t-1 annex-1-1 annex-1-2 annex-1-3 annex-2-h-1 annex-2-1 annex-2-2".split(
        " ",
      ),
    );
    expect(verbs.toSorted()).toEqual(
      Object.values(WORDS)
        .flatMap(({ recital, notes, requests, decides }) => [recital[0], notes[0], requests[0], decides[0]])
        .toSorted(),
    );
    expect(differing).toEqual([]);
    expect(errors).toEqual([]);
  }, 90_000);

  it("a text of our own whose Arabic lacks the first recital", async () => {
    const folder = temporaryFolder("round-trip");
    for (const language of LANGUAGES) {
      const [verb, rest] = WORDS[language].recital;
      const recitals = [89, 88, 87].map((session) => build.recital(verb, `${rest} ${build.link(`A/RES/${session}/7`)},`));
      const preamble = recitals.slice(language === "ara" ? 1 : 0).join("");
      fs.writeFileSync(path.join(folder, `${language}.xml`), build.akn({ language, symbol: "A/RES/90/250", preamble }));
    }
    const { works, differing, errors } = await roundTrip(folder);
    fs.rmSync(folder, { recursive: true });
    expect(works).toBe(1);
    expect(differing).toEqual([]);
    expect(errors).toEqual([]);
  }, 90_000);

  it.skipIf(!fs.existsSync(SAMPLE))(
    `the whole sample${fs.existsSync(SAMPLE) ? "" : " (skipped: ../shared/corpus is absent)"}`,
    async () => {
      const { works, differing, errors } = await roundTrip(SAMPLE);
      expect(works).toBe(42);
      expect(differing).toEqual([]);
      expect(errors).toEqual([]);
    },
    600_000,
  );
});
