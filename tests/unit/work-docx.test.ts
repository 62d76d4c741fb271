import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import type { Locale } from "@/lib/i18n/locales";
import { toDocument } from "@/lib/work/files/document";
import { toDocx, type FileWords } from "@/lib/work/files/docx";
import { parseFileName } from "@/lib/work/files/name";
import type { WorkFileRow } from "@/lib/work/files/select";

const label = (text: string) => ({ text, status: "SOURCE" });
const provision = (
  address: string,
  number: string | null,
  texts: Partial<Record<Locale, string>>,
  more: Partial<WorkFileRow["provisions"][number]> = {},
): WorkFileRow["provisions"][number] => ({
  address,
  part: address.startsWith("pp") ? "PREAMBLE" : "OPERATIVE",
  number,
  kind: "PARAGRAPH",
  depth: 0,
  texts: Object.entries(texts).map(([language, text]) => ({ language: language as Locale, text, cells: null })),
  verbs: [],
  calls: [],
  ...more,
});

const row: WorkFileRow = {
  id: "cfm-51-9-ct",
  type: "RESOLUTION",
  printedNumber: "51/9-CT",
  normalizedNumber: null,
  date: { start: "2025-06-21" },
  entity: {
    id: "cfm-51-9-ct",
    noun: "WORK",
    labels: { ar: label("القرار 51/9-ق ت"), en: label("Resolution 51/9-CT"), fr: label("Résolution 51/9-CT") },
  },
  issuer: null,
  event: null,
  expressions: [
    { language: "ar", kind: "AUTHENTIC", translatedFrom: null },
    { language: "en", kind: "AUTHENTIC", translatedFrom: null },
  ],
  provisions: [
    provision("pp-1", null, { ar: "وإذ يشير إلى القرار 51/9-ق ت،", en: "Recalling resolution 51/9-CT & others <1>," }),
    provision(
      "op-1",
      "1",
      { ar: "يطلب من الأمين العام تقديم تقرير.", en: "Requests the Secretary-General to report." },
      {
        verbs: [{ words: { ar: "يطلب", en: "Requests" } }],
        calls: [{ after: { ar: "الأمين العام", en: "Secretary-General" }, footnote: { mark: "*" } }],
      },
    ),
    provision("op-2", "2", { en: "Only in\u0000 English." }),
    provision(
      "op-3",
      "3",
      { ar: "جدول", en: "Table" },
      {
        kind: "TABLE",
        texts: [
          {
            language: "ar",
            text: "أ | ب",
            cells: [
              [
                { text: "أ", head: true },
                { text: "ب", head: true },
              ],
              [{ text: "ج", colspan: 2 }],
            ],
          },
          {
            language: "en",
            text: "a | b",
            cells: [
              [
                { text: "a", head: true },
                { text: "b", head: true },
              ],
              [{ text: "c", colspan: 2 }],
            ],
          },
        ],
      },
    ),
  ],
  footnotes: [
    {
      mark: "*",
      texts: [
        { language: "ar", text: "حاشية عربية" },
        { language: "en", text: "An English footnote" },
      ],
    },
  ],
} as unknown as WorkFileRow;

const words = (locale: Locale): FileWords => ({
  locale,
  creator: "The house",
  kinds: { ar: "kind of the Arabic", en: "kind of the English" },
  parts: (part, language) => `${part} ${language}`,
  language: (language) => `language ${language}`,
  notGiven: "not given",
  foot: "https://oic.example/ar/resolutions/cfm-51-9-ct · made on 28 November 2026",
  page: "Page",
});

async function open(languages: Locale[], locale: Locale): Promise<Record<string, string>> {
  const file = await toDocx(toDocument(row, languages, locale), words(locale));
  const parts = unzipSync(new Uint8Array(file));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Paragraphs with their properties and, run by run, properties and words. */
function paragraphs(xml: string): { properties: string; runs: { properties: string; text: string }[] }[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, body = ""]) => ({
    properties: /<w:pPr>(.*?)<\/w:pPr>/s.exec(body)?.[1] ?? "",
    runs: [...body.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, run = ""]) => ({
      properties: /<w:rPr>(.*?)<\/w:rPr>/s.exec(run)?.[1] ?? "",
      text: /<w:t[^>]*>(.*?)<\/w:t>/s.exec(run)?.[1] ?? "",
    })),
  }));
}

const holding = (xml: string, words: string) => {
  const found = paragraphs(xml).find(({ runs }) =>
    runs
      .map(({ text }) => text)
      .join("")
      .includes(words),
  );
  if (!found) throw new Error(`no paragraph with ${words}`);
  return found;
};

describe("a Word file in Arabic", () => {
  let parts: Record<string, string>;
  let body: string;
  beforeAll(async () => {
    parts = await open(["ar"], "ar");
    body = parts["word/document.xml"] ?? "";
  });

  it("runs from right to left, paragraph by paragraph and run by run, in fonts for Arabic letters", () => {
    const { properties, runs } = holding(body, "تقديم تقرير");
    expect(properties).toContain("<w:bidi/>");
    expect(runs.find(({ text }) => text.includes("تقديم"))?.properties).toMatch(/w:cs="Sakkal Majalla".*<w:rtl\/>.*w:bidi="ar-SA"/s);
  });

  it("keeps the order of a number within Arabic words: a run of its own from left to right, embedded where it has Arabic letters", () => {
    const sign = holding(body, "وإذ يشير").runs.find(({ text }) => text.includes("51/9"));
    expect(sign?.text).toBe("\u202A51/9-ق ت\u202C");
    expect(sign?.properties).toContain('<w:rtl w:val="false"/>');
  });

  it("shows the operative verb in bold, for Arabic letters too", () => {
    expect(holding(body, "يطلب").runs.find(({ text }) => text === "يطلب")?.properties).toMatch(/<w:b\/>.*<w:bCs\/>/s);
  });

  it("prints the number as printed, and the editors' count in brackets", () => {
    expect(holding(body, "يطلب").runs[0]?.text).toContain("1.");
    expect(holding(body, "وإذ يشير").runs[0]?.text).toContain("[1]");
  });

  it("has real footnotes, with the printed mark where Word would print a number", () => {
    const id = /<w:footnoteReference w:id="(\d+)"\/>/.exec(body)?.[1];
    const footnote = new RegExp(`<w:footnote w:id="${id}">(.*?)</w:footnote>`, "s").exec(parts["word/footnotes.xml"] ?? "")?.[1] ?? "";
    expect(footnote).toContain("* حاشية عربية");
    expect(footnote).toContain("<w:bidi/>");
    expect(footnote).not.toContain("English");
  });

  it("has the number at the head of each page, and source, day and page at its foot", () => {
    const read = (pattern: RegExp) =>
      Object.entries(parts)
        .flatMap(([name, xml]) => (pattern.test(name) ? [xml] : []))
        .join("");
    expect(read(/^word\/header\d+\.xml$/)).toContain("51/9-CT");
    const foot = read(/^word\/footer\d+\.xml$/);
    expect(foot).toContain("https://oic.example/ar/resolutions/cfm-51-9-ct");
    expect(foot).toContain("28 November 2026");
    expect(foot).toContain("NUMPAGES");
  });
});

describe("a Word file of two languages side by side", () => {
  const cells = (xml: string) => {
    const rows = [
      ...xml.replace(/<w:tc>(?:(?!<w:tc>|<\/w:tc>).)*<w:tbl>.*?<\/w:tbl>.*?<\/w:tc>/gs, "<w:tc></w:tc>").matchAll(/<w:tr>(.*?)<\/w:tr>/gs),
    ];
    return rows.map(([, row = ""]) =>
      [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = ""]) =>
        paragraphs(cell)
          .flatMap(({ runs }) => runs.map(({ text }) => text))
          .join(""),
      ),
    );
  };

  it("has one row a paragraph, both languages in it, and says where one has no such paragraph", async () => {
    const { "word/document.xml": body = "" } = await open(["ar", "en"], "ar");
    const rows = cells(body);
    expect(rows.find((row) => row.some((cell) => cell.includes("Requests")))?.[0]).toContain("يطلب من الأمين العام");
    expect(rows.find((row) => row.some((cell) => cell.includes("Only in English")))?.[0]).toBe("not given");
  });

  it("has Arabic on the right, whether the file is read from the right or from the left", async () => {
    const arabic = (await open(["ar", "en"], "ar"))["word/document.xml"] ?? "";
    expect(/<w:tblPr>.*?<\/w:tblPr>/s.exec(arabic)?.[0]).toContain("<w:bidiVisual/>");
    expect(cells(arabic)[0]).toEqual(["language ar", "language en"]);
    const english = (await open(["ar", "en"], "en"))["word/document.xml"] ?? "";
    expect(/<w:tblPr>.*?<\/w:tblPr>/s.exec(english)?.[0]).toContain(`<w:bidiVisual w:val="off"/>`);
    expect(cells(english)[0]).toEqual(["language en", "language ar"]);
  });

  it("keeps tables as tables, from right to left in Arabic", async () => {
    const { "word/document.xml": body = "" } = await open(["ar"], "ar");
    const table = /<w:tbl>(.*?)<\/w:tbl>/s.exec(body)?.[1] ?? "";
    expect(table).toContain("<w:bidiVisual/>");
    expect(table).toContain('<w:gridSpan w:val="2"/>');
  });

  it("holds no character that would make it damaged, and keeps signs of markup as words", async () => {
    const { "word/document.xml": body = "" } = await open(["en"], "en");
    expect(body).not.toMatch(/[\u0000-\u0008]/);
    expect(body).toContain("resolution 51/9-CT &amp; others &lt;1&gt;,");
  });
});

it("a file's name is its languages, in the one order that has an address, and its kind", () => {
  expect(parseFileName("ar.docx")).toEqual({ languages: ["ar"], kind: "docx" });
  expect(parseFileName("ar-en-fr.pdf")).toEqual({ languages: ["ar", "en", "fr"], kind: "pdf" });
  for (const name of ["en-ar.docx", "de.docx", "ar.exe", "ar", "../ar.pdf", "ar.docx.pdf", ""]) expect(parseFileName(name)).toBeNull();
});
