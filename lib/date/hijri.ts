/** Hijri years by the Umm al-Qura reckoning of Intl. Computed: what a document prints is shown as printed, and apart from this. */
const FORMAT = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", { year: "numeric", timeZone: "UTC" });

function hijriYear(date: Date): number {
  return Number(FORMAT.formatToParts(date).find(({ type }) => type === "year")?.value);
}

/** The Hijri years that a Gregorian year touches, first and last: 1969 touches 1388 and 1389. */
export function hijriYearsOf(year: number): [number, number] {
  return [hijriYear(new Date(Date.UTC(year, 0, 1))), hijriYear(new Date(Date.UTC(year, 11, 31)))];
}
