import { westernDigits } from "./numbers";

/** Months as English, French and both kinds of Arabic name them; the United Nations prints both Arabic names, with a slash. */
const MONTHS: string[][] = [
  ["january", "janvier", "يناير", "كانون الثاني"],
  ["february", "février", "فبراير", "شباط"],
  ["march", "mars", "مارس", "آذار"],
  ["april", "avril", "أبريل", "إبريل", "نيسان"],
  ["may", "mai", "مايو", "أيار"],
  ["june", "juin", "يونيه", "يونيو", "حزيران"],
  ["july", "juillet", "يوليه", "يوليو", "تموز"],
  ["august", "août", "أغسطس", "آب"],
  ["september", "septembre", "سبتمبر", "أيلول"],
  ["october", "octobre", "أكتوبر", "تشرين الأول"],
  ["november", "novembre", "نوفمبر", "تشرين الثاني"],
  ["december", "décembre", "ديسمبر", "كانون الأول"],
];

/** "16 December 2022", "1er décembre 2020", "25 آب/أغسطس 2025" as YYYY-MM-DD; null for anything but one day. */
export function readDay(printed: string): string | null {
  const [, day, name, year] = /^(\d{1,2})(?:er)? (\p{L}[\p{L} /]*) (\d{4})\.?$/u.exec(westernDigits(printed).trim()) ?? [];
  const month = 1 + MONTHS.findIndex((names) => names.some((known) => name?.toLowerCase().split("/")[0]?.trim() === known));
  if (!day || !year || month === 0) return null;
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  return date.getUTCDate() === Number(day) ? date.toISOString().slice(0, 10) : null;
}
