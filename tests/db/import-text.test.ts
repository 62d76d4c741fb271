import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { loadContent } from "@/lib/content/load";
import { parseResolution } from "@/lib/import/text/parse";
import type { TextLanguage } from "@/lib/import/text/schema";
import { storeText } from "@/lib/import/text/store";
import { seed } from "@/prisma/seed";
import { eachSeeded } from "@/tests/setup/db";
import { fingerprint } from "@/tests/setup/import";

/** Invented texts of no meaning; none of these resolutions exists with these words. */
const UN = `A/RES/93/7

Resolution adopted by the General Assembly on 30 November 2038

93/7. The lighthouses of the test

 The General Assembly,

 Recalling its resolution 92/7 of 1 December 2037,1

 1. Invites every island to keep a light:

 (a) At night;

 (b) In fog;

 2. Decides to look again.

__________________

 1 See A/92/12.
`;
const UN_FRENCH = `93/7. Les phares de l’essai

 L’Assemblée générale,

 Rappelant sa résolution 92/7 du 1er décembre 20371,

 1. Invite chaque île à garder une lumière :

 a) La nuit ;

 b) Dans le brouillard ;

 2. Décide de regarder de nouveau.

__________________

 1 Voir A/92/12.
`;
const oic = (number: string, words = "the wells of the test") => `Resolution No. ${number}
on ${words}

The Council of Foreign Ministers,

Recalling Resolution No. 14/43-POL,

1. Calls upon every well to give water;

2. Requests the Secretary General to follow up.
`;
const OIC_ARABIC = `القرار رقم 15/44-س
بشأن آبار الاختبار

إن مجلس وزراء الخارجية،

إذ يشير إلى القرار رقم 14/43-س،

1 - يدعو كل بئر إلى أن تعطي ماء؛

2 - يطلب إلى الأمين العام المتابعة.
`;

const seeded = eachSeeded();
const { rows } = seeded;

const store = (text: string, language: TextLanguage, name = `${language}.txt`) =>
  storeText(seeded.client(), parseResolution(text, { language }), { name, sha256: createHash("sha256").update(text).digest("hex") });
const provisions = (workId: string) =>
  rows(
    `SELECT p."address", string_agg(t."language"::text, ' ' ORDER BY t."language"::text) FROM "Provision" p JOIN "ProvisionText" t ON t."provisionId" = p."id"
     WHERE p."workId" = '${workId}' GROUP BY p."id" ORDER BY p."order"`,
  );

describe("the text of a resolution of the General Assembly", () => {
  it("becomes a work with its day, points, note and citations; a second run changes nothing", async () => {
    expect(await store(UN, "en")).toEqual({ workId: "unga-93-7", change: "created" });
    expect(await rows(`SELECT "issuerId", "eventId", "printedNumber", "dateStart" FROM "Work" WHERE "id" = 'unga-93-7'`)).toEqual([
      ["unga", "unga-93", "93/7", "2038-11-30"],
    ]);
    expect((await provisions("unga-93-7")).map(([address]) => address)).toEqual(["intro", "pp-1", "op-1", "op-1-a", "op-1-b", "op-2"]);
    expect(await rows(`SELECT "symbol" FROM "Citation" WHERE "workId" = 'unga-93-7' ORDER BY "order"`)).toEqual([
      ["A/RES/92/7"],
      ["A/92/12"],
    ]);
    const before = await fingerprint(seeded.client());
    expect(await store(UN, "en")).toEqual({ workId: "unga-93-7", change: "unchanged" });
    expect(await fingerprint(seeded.client())).toEqual(before);
  });

  it("in a second language joins the same work, paragraph by paragraph", async () => {
    await store(UN, "en");
    expect(await store(UN_FRENCH, "fr")).toEqual({ workId: "unga-93-7", change: "updated" });
    expect((await provisions("unga-93-7")).map(([, languages]) => languages)).toEqual(Array.from({ length: 6 }, () => "en fr"));
    expect(await rows(`SELECT "alignment" FROM "Work" WHERE "id" = 'unga-93-7'`)).toEqual([["ALIGNED"]]);
  });
});

describe("the text of a resolution of the OIC", () => {
  it("becomes a work by the OIC's own rule, with no session, day or meeting that nobody gave; a second run changes nothing", async () => {
    expect(await store(oic("15/44-POL"), "en")).toEqual({ workId: "cfm-44-15-pol", change: "created" });
    expect(
      await rows(
        `SELECT "issuerId", "eventId", "printedNumber", "number", "session", "series", "dateStart", "meeting", "status" FROM "Work" WHERE "id" = 'cfm-44-15-pol'`,
      ),
    ).toEqual([["cfm", null, "15/44-POL", "15", "44", "POL", null, null, "ADOPTED"]]);
    expect(await rows(`SELECT "key" FROM "WorkNumber" WHERE "workId" = 'cfm-44-15-pol' ORDER BY 1`)).toEqual([["15/44"], ["15/44pol"]]);
    expect(await rows(`SELECT "symbol", "citedId" FROM "Citation" WHERE "workId" = 'cfm-44-15-pol'`)).toEqual([["14/43-POL", null]]);
    expect(await rows(`SELECT count(*)::int FROM "Entity" WHERE "id" = 'unga-44' AND "origin" = 'IMPORT'`)).toEqual([[0]]);
    const before = await fingerprint(seeded.client());
    expect(await store(oic("15/44-POL"), "en")).toEqual({ workId: "cfm-44-15-pol", change: "unchanged" });
    expect(await fingerprint(seeded.client())).toEqual(before);
  });

  it("in Arabic, its series in Arabic letters, joins the same work", async () => {
    await store(oic("15/44-POL"), "en");
    expect(await store(OIC_ARABIC, "ar")).toEqual({ workId: "cfm-44-15-pol", change: "updated" });
    expect((await provisions("cfm-44-15-pol")).map(([, languages]) => languages)).toEqual(Array.from({ length: 4 }, () => "ar en"));
  });

  it("of a session that content/ has is of that session", async () => {
    await store(oic("8/51-POL"), "en");
    expect(await rows(`SELECT "eventId" FROM "Work" WHERE "id" = 'cfm-51-8-pol'`)).toEqual([["cfm-51"]]);
  });

  it("is not what the Assembly means by the same two numbers", async () => {
    await store(UN.replace("92/7 of 1 December 2037", "42/40 of 30 November 1987"), "en");
    expect(await rows(`SELECT "symbol", "citedId" FROM "Citation" WHERE "workId" = 'unga-93-7' ORDER BY "order" LIMIT 1`)).toEqual([
      ["A/RES/42/40", null],
    ]);
    await store(oic("15/44-POL").replace("14/43-POL", "7/40-PAL"), "en");
    expect(await rows(`SELECT "symbol", "citedId" FROM "Citation" WHERE "workId" = 'cfm-44-15-pol'`)).toEqual([
      ["7/40-PAL", "cfm-40-7-pal"],
    ]);
  });

  it.each([
    ["7/40-PAL", "cfm-40-7-pal"],
    ["42/40-P", "cfm-42-40-p"],
    ["40/42-P", "cfm-42-40-p"],
  ])("numbered %s gives its words to %s of content/, whose own rows stay, also when content/ is seeded again", async (number, workId) => {
    const own = () =>
      rows(
        `SELECT e."labels", w."printedNumber", w."eventId", w."date", (SELECT json_agg(n ORDER BY n."id") FROM "WorkNumber" n WHERE n."workId" = w."id" AND n."origin" = 'CONTENT'),
           (SELECT json_agg(n ORDER BY n."id") FROM "Name" n WHERE n."entityId" = w."id"), (SELECT json_agg(v ORDER BY v."id") FROM "Evidence" v WHERE v."entityId" = w."id")
         FROM "Entity" e JOIN "Work" w ON w."id" = e."id" WHERE e."id" = '${workId}' AND e."origin" = 'CONTENT'`,
      );
    const before = await own();
    expect(before).toHaveLength(1);
    expect(await store(oic(number), "en")).toEqual({ workId, change: "created" });
    expect(await own()).toEqual(before);
    const stored = await fingerprint(seeded.client());
    await seed(seeded.url(), { ...(await loadContent()), digest: "another" });
    expect(await fingerprint(seeded.client())).toEqual(stored);
    expect(await rows(`SELECT "origin", "file" FROM "Expression" WHERE "workId" = '${workId}'`)).toEqual([["IMPORT", "en.txt"]]);
  });

  it.each([
    ["is a draft", oic("15/44-POL").replace("Resolution No.", "Draft Resolution No."), "en", "draft resolution"],
    ["has no number", oic("").replace("Resolution No. \non", "On"), "en", "give --symbol"],
    ["has a series that only Arabic letters give", OIC_ARABIC, "ar", "in Arabic letters"],
  ] as const)("that %s is refused, and nothing is kept", async (_, text, language, reason) => {
    await expect(store(text, language)).rejects.toThrow(reason);
    expect(await rows(`SELECT count(*)::int FROM "ImportFile"`)).toEqual([[0]]);
  });
});
