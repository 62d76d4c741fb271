import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looksLikeNumber, numberKey } from "@/lib/work/number";

const part = fc.integer({ min: 1, max: 9999 }).map(String);
const series = fc.constantFrom("P", "PAL", "CT", "POL", "C", "ORG");
/** The numbers of the field: of the organization (42/40-P), of the Assembly (37/4), older ones (3369 (XXX)), of emergency sessions (ES-10/24). */
const oic = fc.tuple(part, part, series).map(([number, session, sign]) => `${number}/${session}-${sign}`);
const assembly = fc.tuple(part, part).map(([session, number]) => `${session}/${number}`);
const older = fc.tuple(part, fc.constantFrom("XXX", "XXIV", "XXXI")).map(([number, session]) => `${number} (${session})`);
const emergency = fc.tuple(part, part).map(([session, number]) => `ES-${session}/${number}`);
const number = fc.oneof(oic, assembly, older, emergency);

const arabicDigits = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
const persianDigits = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));
const prefix = fc.constantFrom(
  "",
  "Resolution ",
  "resolution No. ",
  "Res. ",
  "Résolution n° ",
  "résolution nº ",
  "القرار ",
  "القرار رقم ",
  "قرار رقم ",
  "Draft resolution ",
);
const dash = fc.constantFrom("-", "‐", "‑", "–", "—", "−", " - ", " ", "");
const invisible = fc.constantFrom("", "\u200E", "\u200F", "\u2066", "\u00AD");
const script = fc.constantFrom(
  (text: string) => text,
  arabicDigits,
  persianDigits,
  (text: string) => text.toLowerCase(),
  (text: string) => ` ${text} `,
);

/** Letters, digits, signs and invisible characters as they come, in any order. */
const anyText = fc.string({ unit: fc.constantFrom(..."aresnoº°42/-.:() \u00A0\u00AD\u200E\u2066٤ق٪قراررقمPX") });

describe("numberKey", () => {
  it("gives one key to all ways to write a number", () => {
    fc.assert(
      fc.property(number, prefix, dash, invisible, script, (written, before, joined, mark, change) => {
        const other = before + mark + change(written.replace(/-/g, joined)) + mark;
        expect(numberKey(other)).toBe(numberKey(written));
      }),
    );
  });

  it("never gives one key to two different numbers", () => {
    fc.assert(
      fc.property(number, number, (one, other) => {
        fc.pre(one !== other);
        expect(numberKey(one)).not.toBe(numberKey(other));
      }),
    );
  });

  it.each([
    ["42/4", "42/40-P"],
    ["42/40-P", "40/42-P"],
    ["1/6-P", "1/6-PAL"],
    ["1/51", "15/1"],
    ["42/4", "4/24"],
    ["A/RES/ES-10/24", "A/RES/10/24"],
  ])("keeps %s and %s apart", (one, other) => expect(numberKey(one)).not.toBe(numberKey(other)));

  it.each([
    ["A/RES/37/4", "37/4"],
    ["a res 37/4", "٣٧/٤"],
    ["A/RES/3369(XXX)", "3369 (XXX)"],
    ["القرار رقم 51/9-ق ت", "٥١/٩ ق ت"],
    ["Resolution No. 15/12-P", "res 15/12p"],
    ["A/RES/ES-10/24", "ES–10/24"],
  ])("knows %s as %s", (one, other) => expect(numberKey(one)).toBe(numberKey(other)));

  it("is its own key: folding twice changes nothing", () => {
    fc.assert(fc.property(number, (written) => void expect(numberKey(numberKey(written))).toBe(numberKey(written))));
  });

  it("takes any text without failing, and drops what cannot be seen", () => {
    fc.assert(fc.property(anyText, (text) => void expect(numberKey(text)).not.toMatch(/[\s\u200B-\u200F\u2066-\u2069]/)));
  });
});

describe("looksLikeNumber", () => {
  it("knows a number in any script", () => {
    fc.assert(
      fc.property(
        fc.oneof(oic, assembly, emergency),
        (written) => void expect([written, arabicDigits(written)].every(looksLikeNumber)).toBe(true),
      ),
    );
  });

  it.each(["Al-Quds Committee", "2025", "session 51", "لجنة القدس", ""])("does not take %j for one", (words) =>
    expect(looksLikeNumber(words)).toBe(false),
  );
});
