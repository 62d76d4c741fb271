import { item } from "@/lib/import/text/item";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { parseResolution, toParsed } from "@/lib/import/text/parse";

type Provision = { address: string; part: string; text: Record<string, string> };
type Text = { provisions: Provision[]; footnotes?: { mark: string; text: Record<string, string> }[] };

const source = (name: string) => fs.readFileSync(path.join("content/sources", name));
const known = (name: string) => item(parseYaml(fs.readFileSync(path.join("content/texts", name), "utf8")) as Text[], 0);
const plain = (text: string) => text.replace(/\s+/g, " ").trim();
const textsOf = ({ provisions }: Text, parts: string[], language: string) =>
  provisions.filter(({ part }) => parts.includes(part)).map(({ text }) => plain(text[language] ?? ""));

describe("the UN draft out of a PDF (source 004)", () => {
  const truth = known("unga-69-oic-cooperation-draft.yaml");
  const parsed = toParsed(parseResolution(source("004_b9b63afeb8a88059.txt"), { language: "en" }));

  it("has the 27 recitals and 24 paragraphs of content/texts, word for word, broken words mended", () => {
    expect(parsed.preamble).toEqual(textsOf(truth, ["PREAMBLE"], "en"));
    expect(parsed.operative.map(({ text }) => text)).toEqual(textsOf(truth, ["OPERATIVE"], "en"));
    expect(parsed.operative.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1));
    expect([parsed.enacting]).toEqual(textsOf(truth, ["ENACTING"], "en"));
  });

  it("has its title, its five footnotes, and says which one is called nowhere", () => {
    expect(parsed.title).toBe("Cooperation between the United Nations and the Organization of Islamic Cooperation");
    expect(parsed.footnotes).toEqual(truth.footnotes?.map(({ text }) => plain(text.en ?? "")));
    expect(parsed.warnings).toEqual(["Footnote * is called nowhere in the text."]);
  });

  it("cites 28 resolutions and three documents", () => {
    expect(parsed.citations.slice(0, 2)).toEqual(["A/RES/37/4", "A/RES/38/4"]);
    expect(parsed.citations.slice(-6)).toEqual([
      "A/RES/67/264",
      "A/RES/3369(XXX)",
      "A/RES/68/127",
      "A/60/633",
      "A/69/228",
      "S/PRST/2013/16",
    ]);
    expect(parsed.citations).toHaveLength(31);
  });
});

describe("the press text of the OIC resolution (source 001)", () => {
  const truth = known("cfm-ex-21-2025-08-25.yaml");

  it.each(["ar", "en"] as const)("has its 42 paragraphs in %s, word for word", (language) => {
    const parsed = toParsed(parseResolution(source("001_493f71f68eda24c7.txt"), { language }));
    expect(parsed.preamble).toEqual(textsOf(truth, ["LEAD", "PREAMBLE"], language));
    expect(parsed.operative.map(({ text }) => text)).toEqual(textsOf(truth, ["OPERATIVE"], language));
    expect(parsed.preamble.length + parsed.operative.length).toBe(42);
    expect(parsed.warnings[0]).toContain("a report, not the resolution itself");
  });
});
