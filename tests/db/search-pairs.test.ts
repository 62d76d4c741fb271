import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { db } from "@/lib/db";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { foldText, TOKEN } from "@/lib/search/fold";
import { wordsByPlace } from "@/lib/search/mark";

/** `one=other` a line: tests/search/pairs.*.txt must find each other, not.*.txt must not. */
function readPairs(kind: "pairs" | "not", language: Locale): [string, string][] {
  const text = fs.readFileSync(path.join(import.meta.dirname, `../search/${kind}.${language}.txt`), "utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split("=") as [string, string]);
}

const row = z.object({ one: z.string(), other: z.string(), there: z.boolean(), back: z.boolean() });

/** Whether a text of the one is found by asking for the other, and the other way round. */
async function compare(language: Locale, pairs: [string, string][]) {
  const rows = await db.$queryRaw`
    SELECT one, other,
      kb_vector(${language}, one) @@ plainto_tsquery(kb_config(${language}), kb_text(${language}, other)) AS there,
      kb_vector(${language}, other) @@ plainto_tsquery(kb_config(${language}), kb_text(${language}, one)) AS back
    FROM unnest(${pairs.map(([one]) => one)}::text[], ${pairs.map(([, other]) => other)}::text[]) p(one, other)`;
  return z.array(row).parse(rows);
}

describe.each(LOCALES)("words of %s", (language) => {
  it("that mean the same find each other, at least a hundred pairs", async () => {
    const pairs = readPairs("pairs", language);
    expect(new Set(pairs.map(String)).size).toBeGreaterThanOrEqual(100);
    const lost = (await compare(language, pairs)).filter(({ there, back }) => !there || !back);
    expect(lost.map(({ one, other }) => `${one} ↛ ${other}`)).toEqual([]);
  });

  it("that mean something else do not, at least thirty pairs", async () => {
    const pairs = readPairs("not", language);
    expect(new Set(pairs.map(String)).size).toBeGreaterThanOrEqual(30);
    const mixed = (await compare(language, pairs)).filter(({ there, back }) => there || back);
    expect(mixed.map(({ one, other }) => `${one} → ${other}`)).toEqual([]);
  });

  it("are folded and counted alike in the application and in the database", async () => {
    const texts = [...readPairs("pairs", language), ...readPairs("not", language)].flat();
    const rows = z
      .array(z.object({ folded: z.string(), words: z.number() }))
      .parse(
        await db.$queryRaw`SELECT kb_fold(t) AS folded, cardinality(regexp_split_to_array(kb_text(${language}, t), ' +')) AS words FROM unnest(${texts}::text[]) WITH ORDINALITY AS x(t, i) ORDER BY i`,
      );
    expect(texts.map((text) => (foldText(text).match(TOKEN) ?? []).join(" "))).toEqual(
      rows.map(({ folded }) => folded.replace(/ +/g, " ")),
    );
    expect(texts.map((text) => wordsByPlace(text, language).length)).toEqual(rows.map(({ words }) => words));
  });
});
