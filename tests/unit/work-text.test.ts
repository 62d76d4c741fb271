import { describe, expect, it } from "vitest";
import { checkAlignment } from "@/lib/work/align";
import type { ByLanguage } from "@/lib/work/present";
import { toParts } from "@/lib/work/reader";
import { toCited, toCitedBy, toNamed, toVerbs } from "@/lib/work/relations";
import type { ProvisionRow, WorkRow } from "@/lib/work/select";

const LANGUAGES = ["ar", "en", "fr"] as const;
const entity = (id: string, noun: ProvisionRow["mentions"][number]["entity"]["noun"]) => ({
  id,
  noun,
  labels: Object.fromEntries(LANGUAGES.map((language) => [language, { text: `${id} ${language}`, status: "SOURCE" }])),
});

type Given = Partial<Pick<ProvisionRow, "address" | "part" | "number">> & {
  texts?: ByLanguage;
  source?: (typeof LANGUAGES)[number];
  verbs?: Record<string, ByLanguage>;
  mentions?: Record<string, ByLanguage>;
  citations?: [string | null, ByLanguage][];
  calls?: [string, ByLanguage][];
};

function provision({
  address = "op-1",
  part = "OPERATIVE",
  number = null,
  texts = {},
  source = "en",
  verbs = {},
  mentions = {},
  citations = [],
  calls = [],
}: Given): ProvisionRow {
  return {
    address,
    part,
    number,
    kind: "PARAGRAPH",
    depth: 0,
    texts: LANGUAGES.flatMap((language) => {
      const text = texts[language];
      const said = language === source;
      return text === undefined
        ? []
        : [
            {
              language,
              text,
              status: said ? ("SOURCE" as const) : ("EDITORIAL_TRANSLATION" as const),
              sourceStart: said ? 10 : null,
              sourceEnd: said ? 20 : null,
              cells: null,
            },
          ];
    }),
    verbs: Object.entries(verbs).map(([id, words]) => ({ words, topic: entity(id, "TOPIC") })),
    mentions: Object.entries(mentions).map(([id, words], i) => ({
      id: `${address}/${i}`,
      words,
      entity: entity(id, id.startsWith("stat") ? "STATISTIC" : "STATE"),
    })),
    citations: citations.map(([id, words], i) => ({
      id: `${address}/${i}`,
      words,
      symbol: null,
      cited: id === null ? null : { ...entity(id, "WORK"), work: { printedNumber: null } },
    })),
    calls: calls.map(([mark, after]) => ({ after, footnote: { mark } })),
  };
}

function text(provisions: ProvisionRow[], footnotes: WorkRow["footnotes"] = []): WorkRow {
  const expressions = LANGUAGES.map((language) => ({
    language,
    kind: "DRAFT_TEXT",
    sourceId: language === "en" ? "draft" : null,
    translatedFrom: null,
  }));
  return { provisions, footnotes, expressions } as unknown as WorkRow;
}

describe("toParts", () => {
  const row = text([
    provision({
      address: "pp-1",
      part: "PREAMBLE",
      texts: { en: "Recalling law,", fr: "Rappelant le droit," },
      verbs: { recall: { en: "Recalling", fr: "Rappelant" } },
    }),
    provision({
      address: "op-1",
      number: "1",
      texts: { en: "Notes the report of 37/4;" },
      citations: [
        ["report", { en: "report of 37/4" }],
        ["un", { en: "37/4" }],
      ],
      calls: [["3", { en: "report" }]],
    }),
    provision({ address: "op-2", number: "2", texts: { en: "Decides." } }),
  ]);

  it("puts the paragraphs under the headings of their parts", () => {
    expect(toParts(row, ["en"], "en").map(({ part, paragraphs }) => [part, paragraphs.map(({ address }) => address).join()])).toEqual([
      ["PREAMBLE", "pp-1"],
      ["OPERATIVE", "op-1,op-2"],
    ]);
  });

  it("tells a printed number from the editors' count", () => {
    const numbers = toParts(row, ["en"], "en").flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number));
    expect(numbers).toEqual([
      { text: "1", printed: false },
      { text: "1", printed: true },
      { text: "2", printed: true },
    ]);
  });

  it("marks verbs, nests citations and sets the footnote's call behind its words", () => {
    const segments = toParts(row, ["en"], "en")[1]?.paragraphs[0]?.cells[0]?.cell?.segments ?? [];
    const seen = segments.map(({ text: words, over, point }) =>
      point?.kind === "call"
        ? `^${point.mark}`
        : `${words}${over.map((mark) => (mark.kind === "citation" ? `<${mark.link.id}>` : "")).join("")}`,
    );
    expect(seen).toEqual(["Notes the ", "report<report>", "^3", " of <report>", "37/4<report><un>", ";"]);
  });

  it("gives the source's words beside a translation read alone, and not beside the source", () => {
    expect(toParts(row, ["fr"], "fr")[0]?.paragraphs[0]?.originals.map(({ language }) => language)).toEqual(["en"]);
    expect(toParts(row, ["en"], "fr")[0]?.paragraphs[0]?.originals).toEqual([]);
    expect(toParts(row, ["en", "fr"], "fr")[0]?.paragraphs[0]?.originals).toEqual([]);
  });

  it("knows the place of a text in its document, and has none for a translation", () => {
    const cells = toParts(row, ["en", "fr"], "en")[0]?.paragraphs[0]?.cells.map(({ cell }) => cell?.place);
    expect(cells).toEqual([{ sourceId: "draft", start: 10, end: 20 }, null]);
  });

  it("leaves a gap where a language lacks a paragraph", () => {
    expect(toParts(row, ["en", "fr"], "en")[1]?.paragraphs[0]?.cells.map(({ cell }) => cell === null)).toEqual([false, true]);
  });
});

describe("checkAlignment", () => {
  const both = { ar: "نص", en: "text" };

  it("has nothing to compare in one language, or without paragraphs", () => {
    expect(checkAlignment(text([provision({ texts: both })]), ["en"])).toBeNull();
    expect(checkAlignment(text([]), ["ar", "en"])).toBeNull();
  });

  it("finds equal languages equal", () => {
    const row = text([
      provision({
        texts: both,
        citations: [
          ["un", { ar: "أ", en: "a" }],
          [null, { ar: "ب", en: "b" }],
        ],
      }),
    ]);
    expect(checkAlignment(row, ["ar", "en"])).toEqual({
      paragraphs: [
        { language: "ar", count: 1 },
        { language: "en", count: 1 },
      ],
      sameCount: true,
      citations: 2,
      citationsDiffer: [],
      verbsDiffer: [],
    });
  });

  it("says where a paragraph, a citation or a verb stands in one language only", () => {
    const row = text([
      provision({ address: "p-1", texts: both, citations: [["un", { ar: "أ" }]] }),
      provision({ address: "p-2", texts: { en: "text" }, verbs: { denounce: { en: "denounces" } } }),
    ]);
    expect(checkAlignment(row, ["ar", "en"])).toMatchObject({
      sameCount: false,
      citations: 1,
      citationsDiffer: ["p-1"],
      verbsDiffer: ["p-2"],
    });
  });

  it("compares only the languages asked for", () => {
    const row = text([
      provision({
        texts: both,
        citations: [
          ["un", { ar: "أ", en: "a" }],
          ["x", { fr: "f" }],
        ],
      }),
    ]);
    expect(checkAlignment(row, ["ar", "en"])).toMatchObject({ citations: 1, citationsDiffer: [] });
  });
});

describe("what a text cites and names", () => {
  const row = text(
    [
      provision({
        address: "p-1",
        verbs: { call: { en: "calls" } },
        mentions: { "stat-dead": { en: "(62,500)" }, ps: { en: "Palestine" } },
        citations: [
          [null, { en: "International law" }],
          ["charter", { en: "Charter" }],
        ],
      }),
      provision({
        address: "p-2",
        verbs: { note: { en: "notes" }, call: { en: "calls" } },
        mentions: { ps: { en: "Palestine" } },
        citations: [
          ["charter", { en: "the Charter" }],
          [null, { en: "international law" }],
          [null, { ar: "القانون" }],
        ],
      }),
    ],
    [
      {
        mark: "2",
        links: [],
        texts: [],
        calls: [],
        citations: [{ id: "n", words: { en: "Charter" }, symbol: null, cited: { ...entity("charter", "WORK"), work: null } }],
      },
    ],
  );

  it("gathers citations by the text they mean, those of the collection first, with paragraphs and footnotes", () => {
    expect(
      toCited(row, "en").map(({ link, words, spots }) => [link?.id ?? words?.text, spots.map(({ kind, id }) => `${kind} ${id}`).join()]),
    ).toEqual([
      ["charter", "paragraph p-1,paragraph p-2,footnote 2"],
      ["International law", "paragraph p-1,paragraph p-2"],
      ["القانون", "paragraph p-2"],
    ]);
  });

  it("groups what is named by its noun, and quotes figures", () => {
    expect(
      toNamed(row, "en").map(({ noun, entries }) => [
        noun,
        entries.map(({ link, words, addresses }) => `${link.id} ${words?.text ?? "-"} ${addresses.join()}`),
      ]),
    ).toEqual([
      ["STATE", ["ps - p-1,p-2"]],
      ["STATISTIC", ["stat-dead (62,500) p-1"]],
    ]);
  });

  it("lists the verbs by use", () => {
    expect(toVerbs(row, "en").map(({ link, addresses }) => `${link.id} ${addresses.join()}`)).toEqual(["call p-1,p-2", "note p-2"]);
  });
});

describe("toCitedBy", () => {
  it("quotes the words that cite, in the reader's language and as the source prints them", () => {
    const texts = [
      { language: "en" as const, text: "Recalling 37/4,", status: "SOURCE" as const },
      { language: "fr" as const, text: "Rappelant la 37/4,", status: "EDITORIAL_TRANSLATION" as const },
    ];
    const [citing] = toCitedBy(
      [
        {
          words: { en: "37/4", fr: "37/4" },
          work: { entity: entity("draft", "WORK") },
          provision: { address: "pp-1", texts },
          footnote: null,
        },
      ],
      "fr",
    );
    expect(citing?.quotes).toEqual([
      {
        spot: { kind: "paragraph", id: "pp-1" },
        status: "EDITORIAL_TRANSLATION",
        excerpt: { language: "fr", before: "Rappelant la ", words: "37/4", after: "," },
        originals: [{ language: "en", before: "Recalling ", words: "37/4", after: "," }],
      },
    ]);
  });
});
