import { describe, expect, it } from "vitest";
import { rankTasks, search, findNumbers } from "@/lib/search/queries";

describe("explore", () => {
  it("tasks", async () => {
    for (const [locale, q] of [
      ["en", "who follows up the boycott office?"],
      ["en", "«qui suit les violations à Al-Qods ?»"],
      ["fr", "qui suit les violations à Al-Qods ?"],
      ["en", "من يتابع مقاطعة إسرائيل"],
      ["en", "Which department handles the private secretariat?"],
      ["fr", "Qui s’occupe du protocole ?"],
      ["ar", "من المسؤول عن البروتوكول والحصانات؟"],
      ["en", "twinning with Jerusalem"],
      ["en", "who represents the OIC at conferences on Palestine"],
      ["en", "who monitors settlements"],
      ["ar", "من يرصد الاستيطان"],
      ["en", "who prepares the Secretary-General's reports?"],
      ["ar", "إعداد تقارير الأمين العام"],
    ] as const) {
      const t = performance.now();
      const r = await rankTasks(q, locale);
      console.log(
        q,
        Math.round(performance.now() - t),
        r.slice(0, 4).map((x) => `${x.entityId} ${x.score.toFixed(2)} ${x.strict}`),
      );
    }
  });
  it("search", async () => {
    for (const [locale, q] of [
      ["en", "Al-Quds Committee"],
      ["en", "boycott"],
      ["fr", "Comité Al-Qods"],
      ["ar", "لجنة القدس"],
      ["en", "OCI"],
      ["ar", "فلسطين"],
      ["en", "palestine"],
      ["en", "who is on the contact group"],
      ["en", "boycot"],
      ["en", "counter-terrorism"],
      ["en", '"Human Rights Council"'],
      ["en", "Türkiye"],
      ["en", "turkey"],
      ["en", "zzz"],
    ] as const) {
      const t = performance.now();
      const r = await search(q, locale, null, null);
      console.log(
        q,
        Math.round(performance.now() - t),
        r.breadth,
        r.rows.map((x) => `${x.group}/${x.count} ${x.entityId}${x.anchor ? "#" + x.anchor : ""} ${x.language}`),
      );
    }
    const r = await search("لجنة القدس", "ar", null, null);
    console.log(JSON.stringify(r.rows.at(-1), null, 1));
  });
  it("numbers", async () => {
    for (const q of [
      "42/40-P",
      "40/42-P",
      "A/RES/37/4",
      "٣٧/٤",
      "51/9-ق ت",
      "Resolution 15/12-P of 1981",
      "3369 (XXX)",
      "ES-10/24",
      "S/PRST/2013/16",
      "قرار رقم ٥١/٩-ق ت",
      "resolution 37/4 of 22 October",
    ])
      console.log(
        q,
        (await findNumbers(q, "en")).map((x) => x.id),
      );
  });
});
