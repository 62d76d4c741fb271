import { describe, expect, it } from "vitest";
import { parseResolution } from "@/lib/import/text/parse";
import { oicWorkId, parseOicNumber } from "@/lib/import/oic";
import { findCitations } from "@/lib/import/text/citations";
import { readDay } from "@/lib/import/text/day";

// All texts here are invented, in the form of what they stand for.

const UN = `A/RES/99/7

Resolution adopted by the General Assembly on 3 November 2044
[without reference to a Main Committee (A/99/L.2)]
99/7. Teaching of the stars in island
schools

The General Assembly,

Recalling its resolution 98/12 of 4 December 2043 and the year 2030,1 when
the first school opened,

Convinced that stars teach self-
reliance,
__________________
 1 A/98/100.
\f2/2
A/RES/99/7
Teaching of the stars in island schools
Noting that 25 October
1990 was cloudy,

1. Decides to look up:

(a) At night;

(b) On 1 January
2045. at noon;

Lamps

2. Requests the Secretary-General to report to it at its
100th session.

44th plenary meeting

3 November 2044
`;

describe("a resolution of the Assembly", () => {
  const parsed = parseResolution(UN, { language: "en" });

  it("has its title, enacting words and recitals whole", () => {
    expect(parsed.title).toBe("Teaching of the stars in island schools");
    expect(parsed.enacting).toBe("The General Assembly,");
    expect(parsed.preamble).toEqual([
      "Recalling its resolution 98/12 of 4 December 2043 and the year 2030, when the first school opened,",
      "Convinced that stars teach self-reliance,",
      "Noting that 25 October 1990 was cloudy,",
    ]);
  });

  it("keeps points in their paragraph, and leaves headings, pages and the signature out", () => {
    expect(parsed.operative).toEqual([
      { number: 1, text: "Decides to look up: (a) At night; (b) On 1 January 2045. at noon;" },
      { number: 2, text: "Requests the Secretary-General to report to it at its 100th session." },
    ]);
    expect(parsed.points[0]).toEqual(["Decides to look up:", "(a) At night;", "(b) On 1 January 2045. at noon;"]);
    expect(parsed.warnings).toContain('A heading was left out: "Lamps".');
  });

  it("knows its footnotes, citations and its own number", () => {
    expect(parsed.footnotes).toEqual(["A/98/100."]);
    expect(parsed.citations).toEqual(["A/RES/98/12", "A/98/100"]);
    expect(parsed.head).toMatchObject({ symbol: "A/RES/99/7", session: 99, date: "3 November 2044" });
  });
});

describe("a resolution of the OIC", () => {
  it("is read in English", () => {
    const text = `RESOLUTION NO. 15/99-POL
ON THE TEACHING OF THE STARS

The Council of Foreign Ministers of the Organization of Islamic Cooperation, in its
99th Session (Session of the Stars), held in Dakar, Republic of Senegal, on 1-2 July 2044;

Recalling Resolution No. 14/98-POL on the same subject;

Having considered the Report of the Secretary General (OIC/CFM-99/2044/SG.REP);

RESOLVES:

1- Calls upon all Member States to look up;

2- Requests the Secretary General to follow up the implementation of this
resolution and to report thereon to the 100th Session.
`;
    const parsed = parseResolution(text, { language: "en" });
    expect(parsed.title).toBe("RESOLUTION NO. 15/99-POL ON THE TEACHING OF THE STARS");
    expect(parsed.enacting).toMatch(/^The Council of Foreign Ministers .* 2044;$/);
    expect(parsed.preamble.map((recital) => recital.split(" ")[0])).toEqual(["Recalling", "Having"]);
    expect(parsed.operative.map(({ number, text: words }) => [number, words.split(" ")[0]])).toEqual([
      [1, "Calls"],
      [2, "Requests"],
    ]);
    expect(parsed).toMatchObject({ issuer: "oic", citations: ["14/98-POL"] });
  });

  it("is read in French", () => {
    const text = `RÉSOLUTION N° 15/99-POL
SUR L’ENSEIGNEMENT DES ÉTOILES

Le Conseil des ministres des Affaires étrangères, réuni en sa 99ème session à Dakar,
République du Sénégal, les 1er et 2 juillet 2044 ;

Rappelant la résolution n° 14/98-POL sur le même sujet ;

Se félicitant de la clarté du ciel ;

1. Invite tous les États membres à lever les yeux ;

2. Prie le Secrétaire général de faire rapport à la 100ème session.
`;
    const parsed = parseResolution(text, { language: "fr" });
    expect(parsed.preamble).toEqual(["Rappelant la résolution n° 14/98-POL sur le même sujet ;", "Se félicitant de la clarté du ciel ;"]);
    expect(parsed.operative.map(({ number }) => number)).toEqual([1, 2]);
    expect(parsed).toMatchObject({ issuer: "oic", citations: ["14/98-POL"] });
  });

  it("is read in Arabic, with Arabic-Indic digits and marks of direction", () => {
    const text = `قرار رقم ١٥/٩٩-س
بشأن تعليم النجوم

\u200fإن مجلس وزراء الخارجية، المنعقد في دورته التاسعة والتسعين في داكار، يومي ١ و٢ يوليو ٢٠٤٤؛

إذ يذكر بالقرارات السابقة في هذا الشأن؛

وإذ يعرب عن تقديره للجهود المبذولة؛

\u200f١- يدعو الدول الأعضاء إلى النظر إلى السماء؛

\u200f٢ - يطلب من الأمين العام متابعة تنفيذ هذا القرار ورفع تقرير بشأنه إلى الدورة المائة.
`;
    const parsed = parseResolution(text, { language: "ar" });
    expect(parsed.preamble).toEqual(["إذ يذكر بالقرارات السابقة في هذا الشأن؛", "وإذ يعرب عن تقديره للجهود المبذولة؛"]);
    expect(parsed.operative).toEqual([
      { number: 1, text: "يدعو الدول الأعضاء إلى النظر إلى السماء؛" },
      { number: 2, text: "يطلب من الأمين العام متابعة تنفيذ هذا القرار ورفع تقرير بشأنه إلى الدورة المائة." },
    ]);
    expect(parsed.issuer).toBe("oic");
  });
});

describe("citations", () => {
  it.each([
    ["its resolutions 50/17 of 20 November 1995, 51/18 of 14 November 1996 and 52/4", ["A/RES/50/17", "A/RES/51/18", "A/RES/52/4"]],
    ["Recalling its resolution 3369 (XXX) and resolution 2200 A (XXI)", ["A/RES/3369(XXX)", "A/RES/2200(XXI)"]],
    ["resolution ES-10/24 and resolution S-23/3", ["A/RES/ES-10/24", "A/RES/S-23/3"]],
    ["Security Council resolutions 242 (1967) and 338 (1973)", ["S/RES/242(1967)", "S/RES/338(1973)"]],
    ["Human Rights Council resolution 16/18 of 24 March 2011", ["A/HRC/RES/16/18"]],
    ["la résolution 40/3 du Conseil des droits de l’homme, et sa résolution 70/1", ["A/HRC/RES/40/3", "A/RES/70/1"]],
    ["Economic and Social Council resolution 2005/40", ["E/RES/2005/40"]],
    [
      "the resolutions and decisions of the Human Rights Council, the most recent of which being resolutions 47/1 and 46/21",
      ["A/HRC/RES/47/1", "A/HRC/RES/46/21"],
    ],
    ["Commission on Narcotic Drugs resolution 62/8", []],
    ["وقرار مجلس الأمن 242 (1967) وقرارها 3369 (د-30) والقرار دإط-10/24", ["S/RES/242(1967)", "A/RES/3369(XXX)", "A/RES/ES-10/24"]],
    ["قرار مجلس حقوق الإنسان 16/18", ["A/HRC/RES/16/18"]],
    ["A/69/228-S/2014/560 and A/RES/75/16.", ["A/69/228", "A/RES/75/16"]],
    ["its decision 73/546 of 22 December 2018", []],
    ["resolutions 5/3 of 29 November 2013 and 7/1 of 10 November 2017 of the Conference of the States Parties", []],
    ["the 2022/23 season, three of 4/5 schools", []],
  ])("of “%s”", (text, symbols) => {
    expect(findCitations([text], "unga")).toEqual(symbols);
  });

  it("name each symbol once, in the order of the text", () => {
    expect(findCitations(["its resolution 70/1", "resolution 60/1 and resolution 70/1"], "unga")).toEqual(["A/RES/70/1", "A/RES/60/1"]);
  });
});

describe("calls of notes", () => {
  const read = (recital: string, notes: string[], language: "ar" | "en" | "fr" = "en") => {
    const [enacting, operative] = {
      ar: ["إن الجمعية العامة،", "1 - تقرر ذلك."],
      en: ["The General Assembly,", "1. Decides so."],
      fr: ["L’Assemblée générale,", "1. Décide ainsi."],
    }[language];
    const text = `${enacting}\n\n${recital}\n\n${operative}\n__________\n${notes.join("\n")}\n`;
    return parseResolution(text, { language }).preamble[0];
  };

  it("take the digit of the number that is too long, not of the one that is whole", () => {
    expect(read("Recalling its resolution 61/29 and its resolution 59/3009 on lamps,", [" 9 A/60/1."])).toBe(
      "Recalling its resolution 61/29 and its resolution 59/300 on lamps,",
    );
    expect(read("Recalling its resolution 75/1913 on lamps,", [" 3 A/60/1."])).toBe("Recalling its resolution 75/191 on lamps,");
  });

  it("stand behind closing quotation marks, never in the number of a symbol", () => {
    expect(read("Recalling ‘Our common lamp’3 and decision WT/L/508/Add.1 of 2012,", [" 3 A/60/1."])).toBe(
      "Recalling ‘Our common lamp’ and decision WT/L/508/Add.1 of 2012,",
    );
    expect(read("Rappelant « la lampe »5, et la décision 2/CP.5 de 2012,", [" 5 A/60/1."], "fr")).toBe(
      "Rappelant « la lampe », et la décision 2/CP.5 de 2012,",
    );
  });

  it("may be set apart from their word", () => {
    expect(read("Rappelant le rapport du phare 2, qui brille,", [" 2 A/60/1."], "fr")).toBe("Rappelant le rapport du phare, qui brille,");
    expect(read("إذ تشير إلى المصباح (3)، وإلى عام 2005(4)،", [" 3 A/60/1.", " 4 A/60/2."], "ar")).toBe(
      "إذ تشير إلى المصباح، وإلى عام 2005،",
    );
  });

  it("leave hanging hyphens their space", () => {
    expect(read("Stressing lamps that are age-\nand gender-sensitive,", [])).toBe("Stressing lamps that are age- and gender-sensitive,");
  });
});

describe("a resolution without its enacting words", () => {
  it("is read from its first recital, and says so", () => {
    const parsed = parseResolution("Lamps\n\nRecalling the lamps,\n\n1. Decides to look.\n", { language: "en" });
    expect([parsed.title, parsed.enacting, parsed.preamble]).toEqual(["Lamps", "", ["Recalling the lamps,"]]);
    expect(parsed.warnings[0]).toContain("enacting words are missing");
  });
});

describe("a number of the OIC", () => {
  it.each([
    ["15/44-POL", "15/44-POL", "cfm-44-15-pol"],
    ["١٥/٤٤-POL", "15/44-POL", "cfm-44-15-pol"],
    ["3/11 - P(IS)", "3/11-P(IS)", "cfm-11-3-p-is"],
    ["1/6", "1/6", "cfm-6-1"],
  ])("%s is %s, and its work %s", (text, printed, id) => {
    const number = parseOicNumber(text);
    expect(number?.printed).toBe(printed);
    expect(number && oicWorkId("cfm", number)).toBe(id);
  });

  it.each(["A/RES/77/18", "15/44/1", "POL", "15/44-12"])("%s is none", (text) => {
    expect(parseOicNumber(text)).toBeNull();
  });
});

describe("a day of adoption", () => {
  it.each([
    ["16 December 2022", "2022-12-16"],
    ["1er décembre 2020", "2020-12-01"],
    ["25 آب/أغسطس 2025", "2025-08-25"],
    ["25 أغسطس 2025", "2025-08-25"],
    ["31 June 2022", null],
    ["10-11 July 2017", null],
    ["December 2013", null],
  ])("%s is %s", (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});

describe("what is no resolution", () => {
  it.each([
    ["is empty", "", "the text is empty"],
    ["is of another kind", "Dear all,\nsee you tomorrow.", "no line opens with the words of its author"],
    ["is in another language", "إن الجمعية العامة،\nإذ تشير إلى قراراتها،\n1 - تقرر ذلك.", "not in the language asked for"],
  ])("and %s is refused in one sentence", (_, text, reason) => {
    expect(() => parseResolution(text, { language: "en" })).toThrow(reason);
  });

  it("is refused when it is no UTF-8, no text, or too large", () => {
    const parse = (bytes: Uint8Array) => () => parseResolution(bytes, { language: "en" });
    expect(parse(Uint8Array.of(0x45, 0xe9, 0x0a))).toThrow("not UTF-8");
    expect(parse(Uint8Array.of(0x45, 0x00))).toThrow("not text");
    expect(parse(new Uint8Array(6 * 1024 * 1024))).toThrow("larger than 5 MB");
  });

  it("is told from one that is UTF-16 with its mark", () => {
    const text = "The General Assembly,\n\nRecalling this,\n\n1. Decides that.\n";
    const bytes = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0), 0])]);
    expect(parseResolution(bytes, { language: "en" }).operative).toEqual([{ number: 1, text: "Decides that." }]);
  });
});
