import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { toReview } from "@/lib/note/review";
import { getNotes } from "@/lib/note/queries";
import { toPassages } from "@/lib/source/document";
import { countRests, getOriginal, getQuotations, getSource, getSources } from "@/lib/source/queries";
import { factsOn } from "@/lib/source/rests";

const ids = (await getSources()).map(({ id }) => id);

describe.each(ids)("the document %s", (id) => {
  it("is handed out byte for byte", async () => {
    const original = await getOriginal(id);
    const bytes = new TextEncoder().encode(original?.text);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(original?.sha256);
  });

  it("shows every quotation from it marked, with what rests on it", async () => {
    const [source, quotations] = await Promise.all([getSource(id), getQuotations(id)]);
    if (!source) throw new Error(id);
    for (const quote of quotations.rows) {
      const marked = toPassages(source, quote).flatMap(({ stretches }) => stretches.filter(({ quoted }) => quoted));
      const folded = (text: string) => text.replace(/\s+/g, "");
      expect(folded(marked.map(({ text }) => text).join(""))).toBe(folded(source.text.slice(quote.start, quote.end)));
      expect(factsOn(quotations, quote, "en").length).toBeGreaterThan(0);
    }
  });

  it("says how much rests on it", async () => {
    const rests = (await countRests()).find(({ sourceId }) => sourceId === id);
    expect(rests?.facts).toBeGreaterThan(0);
    expect(rests?.quotations).toBeGreaterThan(0);
  });
});

it("gives nothing for an unknown document", async () => {
  expect(await getSource("atlantis")).toBeNull();
  expect(await getQuotations("atlantis")).toEqual({ rows: [], entities: [] });
});

it.each(["ar", "en", "fr"] as const)("every editorial note has its words in %s and a place where it is shown", async (locale) => {
  const notes = toReview(await getNotes(locale), locale);
  expect(notes).toHaveLength(155);
  expect(notes.filter(({ title, text, targets }) => !title || !text || targets.length === 0)).toEqual([]);
});

it("keeps what is cached below the size that Next's cache takes", async () => {
  const sizes = await Promise.all([...ids.map(getQuotations), ...ids.map(getSource), getNotes("ar")]);
  expect(Math.max(...sizes.map((value) => Buffer.byteLength(JSON.stringify(value))))).toBeLessThan(1_800_000);
});
