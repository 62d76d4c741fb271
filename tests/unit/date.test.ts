import { describe, expect, it } from "vitest";
import { formatDate, toDate } from "@/lib/date/present";
import type { Locale } from "@/lib/i18n/locales";

/** Versions of ICU differ in the white space around the dash of a range. */
const format = (date: { start: string; end?: string }, locale: Locale) =>
  formatDate(date, locale)
    .replace(/\s*–\s*/g, "–")
    .replace(/\s/g, " ");

describe("a date in three languages", () => {
  it.each([
    ["ar", "25 أغسطس 2025"],
    ["en", "25 August 2025"],
    ["fr", "25 août 2025"],
  ] as const)("shows a day in %s", (locale, expected) => expect(format({ start: "2025-08-25" }, locale)).toBe(expected));

  it.each([
    ["ar", "ديسمبر 2013"],
    ["en", "December 2013"],
    ["fr", "décembre 2013"],
  ] as const)("shows a month without a day in %s", (locale, expected) => expect(format({ start: "2013-12" }, locale)).toBe(expected));

  it.each(["ar", "en", "fr"] as const)("shows a year alone in %s, in Western digits", (locale) =>
    expect(format({ start: "1976" }, locale)).toBe("1976"),
  );

  it.each([
    ["ar", "12–15 يوليو 1975"],
    ["en", "12–15 July 1975"],
    ["fr", "12–15 juillet 1975"],
  ] as const)("shows a range of days in %s", (locale, expected) =>
    expect(format({ start: "1975-07-12", end: "1975-07-15" }, locale)).toBe(expected),
  );

  it("names both months of a range over the end of a month", () =>
    expect(format({ start: "2025-07-28", end: "2025-08-02" }, "en")).toBe("28 July–2 August 2025"));

  it("does not slip to the day before west of Greenwich: dates are read in UTC", () =>
    expect(format({ start: "2025-01-01" }, "fr")).toMatch(/^1(er)? janvier 2025$/));
});

describe("the date column", () => {
  it("is null where no source gives a date", () => {
    expect(toDate(null)).toBeNull();
    expect(toDate(undefined)).toBeNull();
  });
  it("keeps the Hijri date as printed", () => {
    const date = { start: "1969-09-25", hijri: { printed: "12 Rajab 1389 H", year: 1389, month: 7, day: 12 } };
    expect(toDate(date)).toEqual(date);
  });
});
