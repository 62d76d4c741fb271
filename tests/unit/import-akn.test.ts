import { describe, expect, it } from "vitest";
import { readAkn } from "@/lib/import/akn/read";
import { LIMITS } from "@/lib/import/limits";
import { Rejection } from "@/lib/import/rejection";
import { akn, arabicParagraph, link, note, paragraph, recital, term, votes } from "@/tests/builders/akn";

const refusal = (bytes: Uint8Array): string => {
  try {
    readAkn(bytes);
  } catch (error) {
    if (error instanceof Rejection) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "taken in";
};

describe("a resolution in Akoma Ntoso", () => {
  it("is known by its symbol, session, dates and agenda item", () => {
    const draft = readAkn(akn({ symbol: "A/RES/77/263 B" }));
    expect(draft).toMatchObject({ symbol: "A/RES/77/263 B", session: "77", number: "263 B", series: null, language: "en" });
    expect(draft).toMatchObject({ adoptedOn: "2035-12-01", publishedOn: "2035-12-10", title: "Question of the test" });
    expect(draft.agendaItem).toEqual({ number: "7 (b)", title: "Question of the test: all sides of it" });
  });

  it("has its language from the document, not from the file's name", () => {
    expect(readAkn(akn({ language: "fra" }), "A_RES_90_7_E.xml").language).toBe("fr");
  });

  it("has its paragraphs addressed by printed number, points under them", () => {
    const point = (number: string, text: string) => `<point><num>${number}</num><content><p>${text}</p></content></point>`;
    const list = `<paragraph><num>2.</num><list><intro><p>Decides:</p></intro>${point("(a)", "One;")}<sublist>${point("(i)", "Of one;")}</sublist>${point("(b)", "Two.")}</list></paragraph>`;
    const draft = readAkn(akn({ operative: paragraph("1.", "Notes", "it;") + list + paragraph("3.", "Ends", "it.") }));
    expect(draft.provisions.map(({ address }) => address)).toEqual([
      "intro",
      "pp-1",
      "op-1",
      "op-2",
      "op-2-a",
      "op-2-a-i",
      "op-2-b",
      "op-3",
    ]);
    expect(draft.provisions.map(({ depth }) => depth)).toEqual([0, 0, 0, 0, 1, 2, 1, 0]);
  });

  it("has the same addresses in Arabic, where numbers stand in the text", () => {
    const draft = readAkn(
      akn({
        language: "ara",
        operative: arabicParagraph(1, "تلاحظ", "ذلك؛") + `<paragraph><content><p>(أ) أول؛</p></content></paragraph>`,
      }),
    );
    expect(draft.provisions.slice(2).map(({ address, text, verb }) => [address, text, verb])).toEqual([
      ["op-1", "تلاحظ ذلك؛", "تلاحظ"],
      ["op-1-a", "أول؛", null],
    ]);
  });

  it("counts again where the numbers begin again", () => {
    const heading = (text: string) => `<paragraph class="H1"><heading>${text}</heading></paragraph>`;
    const draft = readAkn(
      akn({ operative: heading("I") + paragraph("1.", "Notes", "a;") + heading("II") + paragraph("1.", "Notes", "b.") }),
    );
    expect(draft.provisions.slice(2).map(({ address, kind }) => [address, kind])).toEqual([
      ["op-h-1", "HEADING"],
      ["op-1", "PARAGRAPH"],
      ["op-h-2", "HEADING"],
      ["op-s2-1", "PARAGRAPH"],
    ]);
  });

  it("keeps annexes and tables apart, with their cells", () => {
    const table =
      "<container name='table'><table><tr><th colspan='2'><p>Sum</p></th></tr><tr><td><p>a</p></td><td><p>12</p></td></tr></table></container>";
    const after = `<attachments><attachment><doc name="annex"><mainBody><paragraph class="H1"><heading>Annex</heading></paragraph>${paragraph("1.", "", "We, the people.")}${table}</mainBody></doc></attachment></attachments>`;
    const annex = readAkn(akn({ after })).provisions.filter(({ part }) => part === "ANNEX");
    expect(annex.map(({ address }) => address)).toEqual(["annex-1-h-1", "annex-1-1", "annex-1-t-1"]);
    expect(annex[2]?.cells?.[0]).toEqual([{ text: "Sum", head: true, colspan: 2, rowspan: 1 }]);
    expect(annex[2]?.text).toBe("Sum\na | 12");
  });

  it("has each part of a collection by its letter", () => {
    const statement = (letter: string) =>
      `<component><statement><preface><p><docNumber>${letter}</docNumber></p></preface><mainBody>${paragraph("1.", "Notes", letter)}</mainBody></statement></component>`;
    const text = akn({ symbol: "A/RES/90/8 A-B" }).toString();
    const collection = text
      .replace('<statement name="resolution">', "<documentCollection>")
      .replace(/<preamble>.*<\/conclusions>/s, "")
      .replace(
        "</statement></akomaNtoso>",
        `</documentCollection><components>${statement("A")}${statement("B")}</components></akomaNtoso>`,
      );
    expect(readAkn(Buffer.from(collection)).provisions.map(({ address }) => address)).toEqual(["a-op-h-1", "a-op-1", "b-op-h-1", "b-op-1"]);
  });

  it("has footnotes apart from the text, with the words that call them", () => {
    const { provisions, footnotes } = readAkn(
      akn({ preamble: recital("Recalling", `the Charter,${note("1", `See ${link("A/RES/80/2")}.`)} and all else,`) }),
    );
    expect(provisions[1]?.text).toBe("Recalling the Charter, and all else,");
    expect(provisions[1]?.calls).toEqual([{ mark: "1", after: "the Charter," }]);
    expect(footnotes).toEqual([
      { mark: "1", text: "See 80/2.", links: ["https://undocs.org/en/A/RES/80/2"], citations: [{ words: "80/2", symbol: "A/RES/80/2" }] },
    ]);
  });

  it("leaves out the brackets that Arabic sets around a mark", () => {
    const { provisions } = readAkn(
      akn({ language: "ara", preamble: recital("إذ تشير", `إلى الميثاق<sup>(</sup>${note("1", "نص")}<sup>)</sup>،`) }),
    );
    expect(provisions[1]?.text).toBe("إذ تشير إلى الميثاق،");
  });

  it("cites by its links and by the numbers in its words", () => {
    const { provisions } = readAkn(akn({ preamble: recital("Recalling", `resolutions ${link("A/RES/70/1")}, 71/2 and 3369 (XXX),`) }));
    expect(provisions[1]?.citations).toEqual([
      { words: "70/1", symbol: "A/RES/70/1" },
      { words: "71/2", symbol: "A/RES/71/2" },
      { words: "3369 (XXX)", symbol: "A/RES/3369(XXX)" },
    ]);
  });

  it("tells a subject from a term that is only listed under a goal", () => {
    const [water, health] = [term("thesaurus", "1006939", "water"), term("thesaurus", "1002824", "health")];
    const { keywords } = readAkn(akn({ goals: term("sdg", "6", "sdg_6") + water + health, keywords: health }));
    expect(keywords.map(({ label, kind }) => `${label} ${kind}`)).toEqual(["SDG 6 GOAL", "water GOAL", "health SUBJECT"]);
  });

  it("has its subjects, sponsors, drafts, meeting and vote", () => {
    const workflow = `<step outcome="draftResolution" as="A/90/L.4" by="Cuba, Bosnia and Herzegovina and Guinea (on behalf of the Group of 77 and China)"/><step outcome="draftResolutionAdditionalSponsors" by="Mali"/><step outcome="adopted" as="A/90/PV.31" by=""/>`;
    const draft = readAkn(
      akn({
        workflow,
        keywords: term("thesaurus", "1002824", "health") + term("sdg", "16.9", "sdg_16.9") + term("thesaurus", "1002824", "health"),
        voting: votes(["CUBA"], ["MALI"], [1, 2]),
      }),
    );
    expect(draft.keywords).toEqual([
      { scheme: "UNBIS", code: "1002824", label: "health", kind: "SUBJECT" },
      { scheme: "SDG", code: "16.9", label: "SDG 16.9", kind: "SUBJECT" },
    ]);
    expect(draft.sponsors.map(({ role, words }) => `${role} ${words}`)).toEqual([
      "SPONSOR Cuba",
      "SPONSOR Bosnia and Herzegovina",
      "SPONSOR Guinea",
      "ON_BEHALF_OF Group of 77 and China",
      "ADDITIONAL Mali",
    ]);
    expect(draft).toMatchObject({ drafts: ["A/90/L.4"], meeting: "A/90/PV.31", adoption: "RECORDED_VOTE" });
    expect(draft.votes).toEqual({
      counts: { IN_FAVOUR: 1, AGAINST: 2 },
      voters: [
        { option: "IN_FAVOUR", words: "CUBA" },
        { option: "AGAINST", words: "MALI" },
      ],
    });
  });

  it("says so where cover and heading give different symbols, and asks the file's name", () => {
    const bytes = akn({ symbol: "A/RES/90/3", heading: "90/4." });
    expect(readAkn(bytes, "A_RES_90_4_E.xml").symbol).toBe("A/RES/90/4");
    expect(readAkn(bytes, "A_RES_90_4_E.xml").defects).toEqual([
      { code: "SYMBOLS_DIFFER", detail: { cover: "A/RES/90/3", heading: "A/RES/90/4", taken: "A/RES/90/4" } },
    ]);
  });

  it("goes on with an empty title", () => {
    expect(readAkn(akn({ title: "" })).title).toBeNull();
  });

  it("reads UTF-16 as well", () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(akn().toString(), "utf16le")]);
    expect(readAkn(bytes).symbol).toBe("A/RES/90/7");
  });
});

describe("a document that cannot be taken in gets one clear line", () => {
  const text = akn().toString();
  it.each([
    ["no XML at all", Buffer.from("%PDF-1.7 …"), /^NOT_XML: not well-formed XML/],
    ["an empty file", Buffer.from(""), /^(NOT_XML|TRUNCATED): /],
    [
      "another namespace",
      akn({ namespace: "http://example.org/other" }),
      /^WRONG_NAMESPACE: not Akoma Ntoso 3.0: its root is akomaNtoso of http:\/\/example.org\/other/,
    ],
    ["a truncated file", Buffer.from(text.slice(0, text.length / 2)), /^TRUNCATED: cut off/],
    [
      "an entity bomb",
      Buffer.from(`<!DOCTYPE a [<!ENTITY b "${"c".repeat(99)}"><!ENTITY d "&b;&b;&b;">]>${text.replace("Question", "&d;")}`),
      /^DOCTYPE: /,
    ],
    ["an external entity", Buffer.from(`<!DOCTYPE a SYSTEM "file:///etc/passwd">${text}`), /^DOCTYPE: /],
    ["an undeclared entity", Buffer.from(text.replace("Question", "&secret;")), /^NOT_XML: /],
    ["a wrong encoding", Buffer.from(text.replace("Question", "Quéstion"), "latin1"), /^ENCODING: not UTF-8/],
    [
      "an encoding that is not read",
      Buffer.from(`<?xml version="1.0" encoding="windows-1256"?>${text}`),
      /^ENCODING: says that its encoding is windows-1256/,
    ],
    ["elements nested too deep", Buffer.from(text.replace("<mainBody>", `<mainBody>${"<a>".repeat(LIMITS.depth)}`)), /^TOO_DEEP: /],
    ["too many elements", Buffer.from(text.replace("<mainBody>", `<mainBody>${"<p/>".repeat(LIMITS.elements)}`)), /^TOO_MANY: /],
    ["too many bytes", Buffer.alloc(LIMITS.bytes + 1, 32), /^TOO_LARGE: 32 MB; the limit is 32 MB/],
    ["another language", akn({ language: "zho" }), /^LANGUAGE: its language is zho/],
    ["no symbol", akn({ symbol: "A/77/L.18", heading: "", uri: "/akn/un" }), /^NO_SYMBOL: /],
    ["no paragraph", Buffer.from(text.replace(/<preamble>.*<\/mainBody>/s, "")), /^EMPTY: /],
  ])("%s", (_, bytes, line) => {
    expect(refusal(bytes)).toMatch(line);
    expect(refusal(bytes)).not.toContain("\n");
  });
});
