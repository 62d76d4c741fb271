import { describe, expect, it } from "vitest";
import { readAkn } from "@/lib/import/akn/read";
import { mergeVersions, type Version } from "@/lib/import/write/merge";
import { akn, link, recital, type AknOptions } from "@/tests/builders/akn";

const version = (options: AknOptions): Version => ({ draft: readAkn(akn(options)), file: `${options.language ?? "eng"}.xml`, sha256: "" });

describe("the languages of a work", () => {
  it("are put together the same, whichever came first", () => {
    const list = [version({}), version({ language: "fra" }), version({ language: "ara" })];
    expect(mergeVersions(list.toReversed())).toEqual(mergeVersions(list));
    expect(mergeVersions(list).aligned).toBe(true);
  });

  it("cannot be compared where there is but one", () => {
    expect(mergeVersions([version({})]).aligned).toBeNull();
  });

  it("a recital that one language lacks does not shift those behind it", () => {
    const recitals = [70, 71, 72, 73].map((session) => recital("Recalling", `${link(`A/RES/${session}/1`)} and what it says,`));
    const { provisions, findings } = mergeVersions([
      version({ preamble: recitals.join("") }),
      version({ language: "ara", preamble: recitals.toSpliced(1, 1).join("") }),
    ]);
    const inArabic = provisions
      .filter(({ part, versions }) => part === "PREAMBLE" && versions.ar)
      .map(({ address, versions }) => [address, versions.ar?.citations[0]?.symbol]);
    expect(inArabic).toEqual([
      ["pp-1", "A/RES/70/1"],
      ["pp-3", "A/RES/72/1"],
      ["pp-4", "A/RES/73/1"],
    ]);
    expect(findings.filter(({ code }) => code !== "LANGUAGE_MISSING").map(({ code, detail }) => [code, detail])).toEqual([
      ["COUNTS_DIFFER", { part: "PREAMBLE", en: 4, ar: 3 }],
      ["PARAGRAPH_MISSING", { address: "pp-2" }],
    ]);
  });

  it("a recital that one language alone has stands behind the one before", () => {
    const recitals = [70, 71, 72].map((session) => recital("Recalling", `${link(`A/RES/${session}/1`)},`));
    const { provisions } = mergeVersions([
      version({ preamble: recitals.toSpliced(1, 1).join("") }),
      version({ language: "fra", preamble: recitals.join("") }),
    ]);
    expect(provisions.filter(({ part }) => part === "PREAMBLE").map(({ address }) => address)).toEqual(["pp-1", "pp-1-x", "pp-2"]);
  });

  it("that cite other documents in a paragraph are told", () => {
    const texts = ["A/RES/70/1", "A/RES/70/2"].map((symbol) => recital("Recalling", `${link(symbol)},`));
    const { findings, aligned } = mergeVersions([
      version({ preamble: texts[0] ?? "" }),
      version({ language: "fra", preamble: texts[1] ?? "" }),
    ]);
    expect(findings.filter(({ code }) => code === "CITATIONS_DIFFER")).toEqual([
      { code: "CITATIONS_DIFFER", language: null, file: null, detail: { address: "pp-1", symbols: "A/RES/70/1 A/RES/70/2" } },
    ]);
    expect(aligned).toBe(false);
  });
});
