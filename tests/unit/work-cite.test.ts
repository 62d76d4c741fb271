import { describe, expect, it } from "vitest";
import { toCitable } from "@/lib/work/citable";
import { ACCESSED, cite, citeDated, CITATION_FORMS, type Citable } from "@/lib/work/cite";
import { LOCALES, type Locale } from "@/lib/i18n/locales";

const DAY = "2026-11-28";
const SITE = "https://oic.example";

type Row = Parameters<typeof toCitable>[0];
const entity = (id: string, noun: "WORK" | "ORGANIZATION" | "EVENT", ar: string, en: string, fr: string) =>
  ({
    id,
    noun,
    labels: { ar: { text: ar, status: "SOURCE" }, en: { text: en, status: "SOURCE" }, fr: { text: fr, status: "SOURCE" } },
  }) as unknown as Row["entity"];

const unga = entity(
  "unga",
  "ORGANIZATION",
  "الجمعية العامة للأمم المتحدة",
  "United Nations General Assembly",
  "Assemblée générale des Nations Unies",
);
const cfm = entity(
  "cfm",
  "ORGANIZATION",
  "مجلس وزراء الخارجية",
  "Council of Foreign Ministers",
  "Conseil des ministres des Affaires étrangères",
);

const assembly: Row = {
  id: "unga-37-4",
  type: "RESOLUTION",
  printedNumber: "37/4",
  normalizedNumber: "A/RES/37/4",
  date: { start: "1982-10-22" },
  issuer: unga,
  event: entity("unga-37", "EVENT", "الدورة السابعة والثلاثون", "Thirty-seventh session", "Trente-septième session"),
  entity: entity(
    "unga-37-4",
    "WORK",
    "قرار الجمعية العامة 37/4 المؤرخ 22 أكتوبر 1982",
    "General Assembly resolution 37/4 of 22 October 1982",
    "Résolution 37/4 de l’Assemblée générale, du 22 octobre 1982",
  ),
};

const titled: Row = {
  ...assembly,
  entity: entity(
    "unga-37-4",
    "WORK",
    "التعاون بين الأمم المتحدة ومنظمة المؤتمر الإسلامي",
    "Cooperation between the United Nations and the Organization of the Islamic Conference",
    "Coopération entre l’Organisation des Nations Unies et l’Organisation de la Conférence islamique",
  ),
};

const ministers: Row = {
  ...assembly,
  id: "cfm-42-40-p",
  printedNumber: "42/40-P",
  normalizedNumber: "40/42-P",
  date: { start: "2015" },
  issuer: cfm,
  event: null,
  entity: entity("cfm-42-40-p", "WORK", "القرار رقم 42/40-P", "Resolution No. 42/40-P of the 42nd session", "Résolution n° 42/40-P"),
};

const unnumbered: Row = {
  ...ministers,
  id: "cfm-ex-21-2025-08-25",
  printedNumber: null,
  normalizedNumber: null,
  date: { start: "2025-08-25" },
  entity: entity(
    "cfm-ex-21-2025-08-25",
    "WORK",
    "قرار الدورة الاستثنائية الحادية والعشرين لمجلس وزراء الخارجية، جدة، 25 أغسطس 2025",
    "Resolution of the 21st extraordinary session of the Council of Foreign Ministers, Jeddah, 25 August 2025",
    "Résolution de la 21e session extraordinaire du Conseil des ministres des Affaires étrangères, Djeddah, 25 août 2025",
  ),
};

const op3 = { address: "op-3", printed: true };
const write = (row: Row, language: Locale, paragraph: Citable["paragraph"] = null, accessed: string | null = DAY) =>
  Object.fromEntries(CITATION_FORMS.map((form) => [form, cite(toCitable(row, language, SITE, paragraph), form, language, accessed)]));
/** Isolates are written ⟦ and ⟧ here, the narrow no-break space ␣: they cannot be seen. */
const seen = (cited: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(cited).map(([form, text]) => [
      form,
      text
        .replace(/\u2066/g, "⟦")
        .replace(/\u2069/g, "⟧")
        .replace(/\u202F/g, "␣"),
    ]),
  );

describe("a paragraph of a General Assembly resolution with its title is cited", () => {
  it("in Arabic", () => {
    expect(seen(write(titled, "ar", op3))).toEqual({
      plain:
        "الجمعية العامة للأمم المتحدة، القرار ⟦A/RES/37/4⟧، «التعاون بين الأمم المتحدة ومنظمة المؤتمر الإسلامي»، 22 أكتوبر 1982، الفقرة ⟦3⟧، ⟦https://oic.example/ar/resolutions/unga-37-4#op-3⟧ (اطُّلع عليه في 28 نوفمبر 2026).",
      chicago:
        "الجمعية العامة للأمم المتحدة، القرار ⟦37/4⟧، «التعاون بين الأمم المتحدة ومنظمة المؤتمر الإسلامي»، ⟦A/RES/37/4⟧ (22 أكتوبر 1982)، الفقرة ⟦3⟧، اطُّلع عليه في 28 نوفمبر 2026، ⟦https://oic.example/ar/resolutions/unga-37-4#op-3⟧.",
      oscola:
        "الجمعية العامة للأمم المتحدة، القرار ⟦37/4⟧، «التعاون بين الأمم المتحدة ومنظمة المؤتمر الإسلامي» (22 أكتوبر 1982) وثيقة الأمم المتحدة ⟦A/RES/37/4⟧، الفقرة ⟦3⟧ <⟦https://oic.example/ar/resolutions/unga-37-4#op-3⟧> اطُّلع عليه في 28 نوفمبر 2026.",
    });
  });

  it("in English", () => {
    expect(write(titled, "en", op3)).toEqual({
      plain:
        "UN General Assembly, resolution A/RES/37/4, “Cooperation between the United Nations and the Organization of the Islamic Conference”, 22 October 1982, paragraph 3, https://oic.example/en/resolutions/unga-37-4#op-3 (accessed 28 November 2026).",
      chicago:
        "UN General Assembly, Resolution 37/4, “Cooperation between the United Nations and the Organization of the Islamic Conference,” A/RES/37/4 (October 22, 1982), para. 3, accessed November 28, 2026, https://oic.example/en/resolutions/unga-37-4#op-3.",
      oscola:
        "UNGA Res 37/4 ‘Cooperation between the United Nations and the Organization of the Islamic Conference’ (22 October 1982) UN Doc A/RES/37/4, para 3 <https://oic.example/en/resolutions/unga-37-4#op-3> accessed 28 November 2026.",
    });
  });

  it("in French", () => {
    expect(seen(write(titled, "fr", op3))).toEqual({
      plain:
        "Assemblée générale des Nations Unies, résolution A/RES/37/4, «␣Coopération entre l’Organisation des Nations Unies et l’Organisation de la Conférence islamique␣», 22 octobre 1982, paragraphe 3, https://oic.example/fr/resolutions/unga-37-4#op-3 (consulté le 28 novembre 2026).",
      chicago:
        "Assemblée générale des Nations Unies, résolution 37/4, «␣Coopération entre l’Organisation des Nations Unies et l’Organisation de la Conférence islamique␣», A/RES/37/4 (22 octobre 1982), par. 3, consulté le 28 novembre 2026, https://oic.example/fr/resolutions/unga-37-4#op-3.",
      oscola:
        "AGNU, Rés. 37/4, «␣Coopération entre l’Organisation des Nations Unies et l’Organisation de la Conférence islamique␣» (22 octobre 1982) Doc. NU A/RES/37/4, par. 3 <https://oic.example/fr/resolutions/unga-37-4#op-3> consulté le 28 novembre 2026.",
    });
  });
});

describe("a resolution known by its number alone is cited without a made-up title", () => {
  it("of the General Assembly", () => {
    expect(write(assembly, "en")).toEqual({
      plain:
        "UN General Assembly, resolution A/RES/37/4, 22 October 1982, https://oic.example/en/resolutions/unga-37-4 (accessed 28 November 2026).",
      chicago:
        "UN General Assembly, Resolution 37/4, A/RES/37/4 (October 22, 1982), accessed November 28, 2026, https://oic.example/en/resolutions/unga-37-4.",
      oscola: "UNGA Res 37/4 (22 October 1982) UN Doc A/RES/37/4 <https://oic.example/en/resolutions/unga-37-4> accessed 28 November 2026.",
    });
  });

  it("of the Council of Foreign Ministers, whose number is kept as printed", () => {
    expect(seen(write(ministers, "ar"))).toEqual({
      plain:
        "مجلس وزراء خارجية منظمة التعاون الإسلامي، القرار ⟦42/40-P⟧، 2015، ⟦https://oic.example/ar/resolutions/cfm-42-40-p⟧ (اطُّلع عليه في 28 نوفمبر 2026).",
      chicago:
        "مجلس وزراء خارجية منظمة التعاون الإسلامي، القرار ⟦42/40-P⟧ (2015)، اطُّلع عليه في 28 نوفمبر 2026، ⟦https://oic.example/ar/resolutions/cfm-42-40-p⟧.",
      oscola:
        "مجلس وزراء خارجية منظمة التعاون الإسلامي، القرار ⟦42/40-P⟧ (2015) <⟦https://oic.example/ar/resolutions/cfm-42-40-p⟧> اطُّلع عليه في 28 نوفمبر 2026.",
    });
    expect(write(ministers, "en").oscola).toBe(
      "OIC CFM Res 42/40-P (2015) <https://oic.example/en/resolutions/cfm-42-40-p> accessed 28 November 2026.",
    );
    expect(write(ministers, "fr").oscola).toBe(
      "CMAE de l’OCI, Rés. 42/40-P (2015) <https://oic.example/fr/resolutions/cfm-42-40-p> consulté le 28 novembre 2026.",
    );
  });

  it("under the name its issuer bore when it was adopted", () => {
    const old = { ...ministers, date: { start: "1981" }, printedNumber: "15/12-P", normalizedNumber: null };
    expect(write(old, "en").chicago).toMatch(/^Islamic Conference of Foreign Ministers, Resolution 15\/12-P \(1981\), /);
    expect(write(old, "ar").plain).toMatch(/^المؤتمر الإسلامي لوزراء الخارجية، القرار /);
    expect(write({ ...old, date: { start: "2011-06-28" } }, "en").oscola).toMatch(/^OIC CFM Res /);
  });
});

describe("a text without a number is cited by its description", () => {
  it("which is not put in quotation marks, and whose date is not said twice", () => {
    expect(write(unnumbered, "en", { address: "p-23", printed: false })).toEqual({
      plain:
        "Resolution of the 21st extraordinary session of the Council of Foreign Ministers, Jeddah, 25 August 2025, paragraph [23], https://oic.example/en/resolutions/cfm-ex-21-2025-08-25#p-23 (accessed 28 November 2026).",
      chicago:
        "Resolution of the 21st extraordinary session of the Council of Foreign Ministers, Jeddah, 25 August 2025, para. [23], accessed November 28, 2026, https://oic.example/en/resolutions/cfm-ex-21-2025-08-25#p-23.",
      oscola:
        "Resolution of the 21st extraordinary session of the Council of Foreign Ministers, Jeddah, 25 August 2025, para [23] <https://oic.example/en/resolutions/cfm-ex-21-2025-08-25#p-23> accessed 28 November 2026.",
    });
  });

  it("or by its title with the session, as a draft", () => {
    const draft: Row = { ...titled, type: "DRAFT_RESOLUTION", printedNumber: null, normalizedNumber: null, date: null };
    expect(write(draft, "en", { address: "pp-2", printed: false }).oscola).toBe(
      "UNGA Draft Res ‘Cooperation between the United Nations and the Organization of the Islamic Conference’ (Thirty-seventh session), preambular para [2] <https://oic.example/en/resolutions/unga-37-4#pp-2> accessed 28 November 2026.",
    );
  });
});

it("a point of an annex is found from the outside in", () => {
  const paragraph = { address: "annex-1-12-b", printed: true };
  expect(cite(toCitable(assembly, "en", null, paragraph), "oscola", "en", null)).toBe(
    "UNGA Res 37/4 (22 October 1982) UN Doc A/RES/37/4, annex 1, para 12 (b).",
  );
  expect(cite(toCitable(assembly, "fr", null, paragraph), "plain", "fr", null)).toBe(
    "Assemblée générale des Nations Unies, résolution A/RES/37/4, 22 octobre 1982, annexe 1, paragraphe 12 (b).",
  );
});

describe("the day of reading", () => {
  it("is left out where it is not known", () => {
    for (const language of LOCALES)
      for (const text of Object.values(write(titled, language, op3, null))) expect(text).not.toMatch(/accessed|consulté|اطُّلع|2026/);
  });

  it("is put into a kept citation as if it had been there", () => {
    for (const language of LOCALES)
      for (const form of CITATION_FORMS) {
        const work = toCitable(titled, language, SITE, op3);
        expect(citeDated(cite(work, form, language, ACCESSED), DAY, form, language)).toBe(cite(work, form, language, DAY));
      }
  });
});

it("every isolate that is opened in Arabic is closed", () => {
  for (const row of [assembly, titled, ministers, unnumbered])
    for (const text of Object.values(write(row, "ar", op3))) expect(text.match(/\u2066/g)?.length).toBe(text.match(/\u2069/g)?.length);
});
