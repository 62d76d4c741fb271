import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { loadContent } from "@/lib/content/load";
import { Engine } from "@/lib/import/run/engine";
import { findSources, readSources } from "@/lib/import/run/scan";
import { seed } from "@/prisma/seed";
import { akn } from "@/tests/builders/akn";
import { eachSeeded, testDatabase } from "@/tests/setup/db";
import { fingerprint, runImport, sessionText, writeSessions } from "@/tests/setup/import";
import { temporaryFolder } from "@/tests/setup/postgres";

const folder = temporaryFolder("import");
const path2 = (...names: string[]) => path.join(folder, ...names);
writeSessions(path2("all"), [90, 91, 92]);
afterAll(() => fs.rmSync(folder, { recursive: true }));

const seeded = eachSeeded();
const { rows } = seeded;

const write = (name: string, bytes: Uint8Array): string => {
  fs.mkdirSync(path.dirname(path2(name)), { recursive: true });
  fs.writeFileSync(path2(name), bytes);
  return path2(name);
};

describe("an import", () => {
  it("brings works with their languages side by side", async () => {
    const report = await runImport(seeded.url(), [path2("all")]);
    expect(report.files).toEqual({ read: 9, created: 9, updated: 0, unchanged: 0, rejected: 0 });
    expect(report.counts).toMatchObject({
      works: { created: 3 },
      expressions: { created: 9 },
      provisions: { created: 12 },
      votes: { created: 9 },
    });
    expect(await rows(`SELECT "address", "part", "number" FROM "Provision" WHERE "workId" = 'unga-91-5' ORDER BY "order"`)).toEqual([
      ["intro", "ENACTING", null],
      ["pp-1", "PREAMBLE", null],
      ["op-1", "OPERATIVE", "1"],
      ["op-2", "OPERATIVE", "2"],
    ]);
    expect(await rows(`SELECT "language", "text" FROM "ProvisionText" WHERE "provisionId" = 'unga-91-5#op-1' ORDER BY "language"`)).toEqual(
      [
        ["ar", "تلاحظ جهود الأردن ومالي؛".replace("؛", ";")],
        ["en", "Notes the efforts of Jordan and Mali;"],
        ["fr", "Note les efforts de la Jordanie et du Mali;"],
      ],
    );
    expect(await rows(`SELECT "alignment", "eventId", "dateStart" FROM "Work" WHERE "id" = 'unga-91-5'`)).toEqual([
      ["ALIGNED", "unga-91", "2036-11-30"],
    ]);
  });

  it("knows what a citation means once the work is there, and leaves the others open", async () => {
    await runImport(seeded.url(), [path2("all")]);
    expect(await rows(`SELECT "symbol", "citedId", "words" FROM "Citation" WHERE "workId" = 'unga-91-5' ORDER BY "order"`)).toEqual([
      ["A/RES/90/5", "unga-90-5", { ar: "90/5", en: "90/5", fr: "90/5" }],
      ["A/RES/80/1", null, { ar: "80/1", en: "80/1", fr: "80/1" }],
      ["A/91/12", null, { ar: "A/91/12", en: "A/91/12", fr: "A/91/12" }],
    ]);
    await runImport(seeded.url(), [write("later/A_RES_80_1_E.xml", akn({ symbol: "A/RES/80/1" }))]);
    expect(await rows(`SELECT DISTINCT "citedId" FROM "Citation" WHERE "symbol" = 'A/RES/80/1'`)).toEqual([["unga-80-1"]]);
  });

  it("finds States, votes, verbs and the family, each with its reason", async () => {
    await runImport(seeded.url(), [path2("all")]);
    expect(await rows(`SELECT "entityId" FROM "Mention" WHERE "provisionId" = 'unga-91-5#op-1' ORDER BY 1`)).toEqual([["jo"], ["ml"]]);
    expect(await rows(`SELECT "words", "option", "stateId" FROM "Vote" WHERE "voteEventId" = 'unga-91-5/vote' ORDER BY "order"`)).toEqual([
      ["JORDAN", "IN_FAVOUR", "jo"],
      ["MALI", "IN_FAVOUR", "ml"],
      ["ATLANTIS", "AGAINST", null],
    ]);
    expect(await rows(`SELECT "code", "detail" FROM "Finding" WHERE "workId" = 'unga-91-5'`)).toEqual([
      ["STATE_UNKNOWN", { words: "ATLANTIS" }],
    ]);
    expect(await rows(`SELECT "topicId", "words" FROM "ProvisionVerb" WHERE "provisionId" LIKE 'unga-91-5#%' ORDER BY 1`)).toEqual([
      ["verb-decide", { ar: "تقرر", en: "Decides", fr: "Décide" }],
      ["verb-note", { ar: "تلاحظ", en: "Notes", fr: "Note" }],
    ]);
    expect(await rows(`SELECT "language", "text", "count" FROM "VerbForm" WHERE "topicId" = 'verb-decide' ORDER BY 1`)).toEqual([
      ["ar", "تقرر", 3],
      ["en", "Decides", 3],
      ["fr", "Décide", 3],
    ]);
    expect(await rows(`SELECT "workId", "reasons" FROM "FamilyMember" WHERE "familyId" = 'family-unga-90-5' ORDER BY "order"`)).toEqual([
      [
        "unga-90-5",
        [
          { kind: "TITLE", workId: "unga-91-5" },
          { kind: "AGENDA_ITEM", workId: "unga-91-5" },
          { kind: "RECALLED", workId: "unga-91-5" },
        ],
      ],
      [
        "unga-91-5",
        [
          { kind: "TITLE", workId: "unga-90-5" },
          { kind: "AGENDA_ITEM", workId: "unga-90-5" },
          { kind: "CITES", workId: "unga-90-5" },
          { kind: "RECALLED", workId: "unga-92-5" },
        ],
      ],
      [
        "unga-92-5",
        [
          { kind: "TITLE", workId: "unga-91-5" },
          { kind: "AGENDA_ITEM", workId: "unga-91-5" },
          { kind: "CITES", workId: "unga-91-5" },
        ],
      ],
    ]);
  });

  it("says of a subject that its words are English, and takes the form that most files print", async () => {
    await runImport(seeded.url(), [path2("all")]);
    expect(await rows(`SELECT "labels"->'fr' FROM "Entity" WHERE "id" = 'unbis-1002824'`)).toEqual([
      [{ text: "Health", status: "SOURCE", language: "en" }],
    ]);
  });

  it("changes nothing a second time, and says so", async () => {
    await runImport(seeded.url(), [path2("all")]);
    const before = await fingerprint(seeded.client());
    const report = await runImport(seeded.url(), [path2("all")]);
    expect(report.files).toEqual({ read: 9, created: 0, updated: 0, unchanged: 9, rejected: 0 });
    expect(report.counts.provisions).toEqual({ created: 0, updated: 0, unchanged: 12 });
    expect(await fingerprint(seeded.client())).toEqual(before);
  });

  it("a changed file updates its own text alone", async () => {
    writeSessions(path2("changing"), [90, 91]);
    await runImport(seeded.url(), [path2("changing")]);
    const versions = `SELECT "id", xmin::text FROM "ProvisionText" ORDER BY "id"`;
    const before = new Map((await rows(versions)) as [string, string][]);
    fs.writeFileSync(path2("changing/French/A_RES_91_5-3500091F.xml"), sessionText(91, "fra", " et plus encore"));
    const report = await runImport(seeded.url(), [path2("changing")]);
    expect(report.files).toMatchObject({ updated: 1, unchanged: 5 });
    const touched = ((await rows(versions)) as [string, string][]).filter(([id, version]) => before.get(id) !== version);
    expect(touched.map(([id]) => id)).toEqual(["unga-91-5#op-1/fr"]);
  });

  it("made anew out of the files kept gives the same rows, and knows the names that content/ has since", async () => {
    await runImport(seeded.url(), [path2("all")]);
    const before = await fingerprint(seeded.client());
    await runImport(seeded.url(), [], { rebuild: true });
    expect(await fingerprint(seeded.client())).toEqual(before);
    await seeded
      .client()
      .query(
        `UPDATE "Name" SET "text" = 'the efforts' WHERE "id" = (SELECT "id" FROM "Name" WHERE "entityId" = 'who' AND "language" = 'en' LIMIT 1)`,
      );
    await seeded
      .client()
      .query(
        `UPDATE "Name" SET "text" = 'les efforts' WHERE "id" = (SELECT "id" FROM "Name" WHERE "entityId" = 'who' AND "language" = 'fr' LIMIT 1)`,
      );
    await runImport(seeded.url(), [], { rebuild: true });
    expect(await rows(`SELECT DISTINCT "entityId" FROM "Mention" WHERE "provisionId" LIKE 'unga-9%' ORDER BY 1`)).toEqual([
      ["jo"],
      ["ml"],
      ["who"],
    ]);
  });

  it("a dry run writes nothing", async () => {
    const before = await fingerprint(seeded.client());
    const report = await runImport(seeded.url(), [path2("all")], { dryRun: true });
    expect(report).toMatchObject({ dryRun: true, files: { created: 9 }, counts: { works: { created: 3 }, expressions: { created: 9 } } });
    expect(await fingerprint(seeded.client())).toEqual(before);
  });

  it("takes the good files in and gives each of the others a line", async () => {
    writeSessions(path2("mixed"), [90]);
    write("mixed/bad.xml", Buffer.from("not XML"));
    write("mixed/chinese.xml", akn({ language: "zho" }));
    const report = await runImport(seeded.url(), [path2("mixed")]);
    expect(report.files).toMatchObject({ created: 3, rejected: 2 });
    expect(report.rejected.map(({ file, code }) => `${path.basename(file)} ${code}`)).toEqual(["bad.xml NOT_XML", "chinese.xml LANGUAGE"]);
  });

  it("of two files of one symbol and language, the one that names it is shown, the other named in the report and kept", async () => {
    const named = write("twice/A_RES_90_7_E.xml", akn({ title: "Right" }));
    const other = write("twice/A_RES_90_70_E.xml", akn({ title: "Wrong" }));
    const report = await runImport(seeded.url(), [other, named]);
    expect(report.rejected).toEqual([
      {
        file: "A_RES_90_70_E.xml",
        code: "DUPLICATE",
        reason: "A/RES/90/7 is given in the same language by A_RES_90_7_E.xml with another text, which is kept",
      },
    ]);
    expect(await rows(`SELECT "labels"->'en'->>'text' FROM "Entity" WHERE "id" = 'unga-90-7'`)).toEqual([["Right"]]);
    expect(await rows(`SELECT count(*)::int FROM "ImportFile"`)).toEqual([[2]]);
  });

  it("one symbol is one work, also where the languages give it different addresses and days", async () => {
    write("uris/A_RES_90_7_E.xml", akn());
    write(
      "uris/A_RES_90_7_F.xml",
      akn({ language: "fra", uri: "/akn/un/statement/deliberation/unga/2035-12-02/90-8/", adopted: "2035-12-02" }),
    );
    await runImport(seeded.url(), [path2("uris")]);
    expect(await rows(`SELECT "code", "language" FROM "Finding" WHERE "workId" = 'unga-90-7' ORDER BY "order"`)).toEqual([
      ["URIS_DIFFER", "fr"],
      ["DATES_DIFFER", "fr"],
      ["LANGUAGE_MISSING", "ar"],
    ]);
  });

  it("a missing title is the agenda item's, else another language's, and marked", async () => {
    write("titles/A_RES_90_7_E.xml", akn());
    write("titles/A_RES_90_7_F.xml", akn({ language: "fra", title: "", agendaItem: ["7", "Point sept"] }));
    write("titles/A_RES_90_7_A.xml", akn({ language: "ara", title: "", agendaItem: ["7", ""] }));
    await runImport(seeded.url(), [path2("titles")]);
    expect(await rows(`SELECT "language", "titleFrom" FROM "Expression" WHERE "workId" = 'unga-90-7' ORDER BY 1`)).toEqual([
      ["ar", "LANGUAGE:en"],
      ["en", null],
      ["fr", "AGENDA_ITEM"],
    ]);
    expect(await rows(`SELECT "labels"->'ar' FROM "Entity" WHERE "id" = 'unga-90-7'`)).toEqual([
      [{ text: "Question of the test", status: "SOURCE", language: "en" }],
    ]);
  });

  it("says where the languages have not the same paragraphs", async () => {
    write("uneven/A_RES_90_7_E.xml", akn());
    write(
      "uneven/A_RES_90_7_F.xml",
      akn({ language: "fra", operative: "<paragraph><num>1.</num><content><p>Note</p></content></paragraph>" }),
    );
    await runImport(seeded.url(), [path2("uneven")]);
    expect(
      await rows(`SELECT "code", "detail" FROM "Finding" WHERE "workId" = 'unga-90-7' AND "code" <> 'LANGUAGE_MISSING' ORDER BY "order"`),
    ).toEqual([
      ["COUNTS_DIFFER", { part: "OPERATIVE", en: 2, fr: 1 }],
      ["PARAGRAPH_MISSING", { address: "op-2" }],
    ]);
    expect(await rows(`SELECT "alignment" FROM "Work" WHERE "id" = 'unga-90-7'`)).toEqual([["MISMATCH"]]);
  });

  it("adds its text to a work of content/, touches nothing of content/, and the seed leaves it alone", async () => {
    const content = `SELECT md5(string_agg(e::text, '|' ORDER BY e."id")) FROM "Entity" e WHERE e."origin" = 'CONTENT'`;
    const before = await rows(content);
    await runImport(seeded.url(), [write("known/A_RES_ES-10_24_E.xml", akn({ symbol: "A/RES/ES-10/24" }))]);
    expect(await rows(content)).toEqual(before);
    const imported = `SELECT "id", "origin" FROM "Expression" WHERE "workId" = 'unga-es-10-24'`;
    expect(await rows(imported)).toEqual([["unga-es-10-24/en", "IMPORT"]]);
    const after = await fingerprint(seeded.client());
    await seed(seeded.url(), { ...(await loadContent()), digest: "another" });
    expect(await fingerprint(seeded.client())).toEqual(after);
  });
});

describe("an import that was killed", () => {
  it("and is run again gives the same database, row for row, as one that was not, wherever it was cut", async () => {
    const whole = await testDatabase({ seeded: true });
    await runImport(whole.url, [path2("all")]);
    const other = new pg.Client({ connectionString: whole.url });
    await other.connect();
    const expected = await fingerprint(other);
    for (const cut of [1, 4, 8]) {
      const half = await testDatabase({ seeded: true });
      await stopAfter(half.url, cut);
      await runImport(half.url, [path2("all")], { jobs: 1 });
      const again = new pg.Client({ connectionString: half.url });
      await again.connect();
      expect(await fingerprint(again)).toEqual(expected);
      await again.end();
      await half.stop();
    }
    await other.end();
    await whole.stop();
  });

  /** What is there when the process dies after so many files: they are kept, and of the works that were complete, one has its rows. */
  async function stopAfter(databaseUrl: string, files: number): Promise<void> {
    const engine = new Engine(databaseUrl);
    let count = 0;
    const works: string[] = [];
    for await (const document of readSources(await findSources([path2("all")]), () => undefined)) {
      if (count++ === files || "rejection" in document) break;
      const { file, bytes } = document;
      const { createHash } = await import("node:crypto");
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const answer = await engine.run({ kind: "read", file, sha256, bytes, dryRun: false });
      if (answer.kind === "read" && "workId" in answer.read) works.push(answer.read.workId);
    }
    await engine.run({ kind: "publish", workIds: works.slice(-1) });
    await engine.close();
  }

  it("in another order, in one archive or many files, gives the same rows", async () => {
    await runImport(seeded.url(), [path2("all/French"), path2("all/English"), path2("all/Arabic")]);
    const expected = await fingerprint(seeded.client());
    const other = await testDatabase({ seeded: true });
    await runImport(other.url, [path2("all")]);
    const again = new pg.Client({ connectionString: other.url });
    await again.connect();
    expect(await fingerprint(again)).toEqual(expected);
    await again.end();
    await other.stop();
  });
});
