/** Years from `from` to `to`, both included. */
export type Range = { from: number; to: number };
export type Zoom = { decade?: string | undefined; year?: string | undefined };

/** The range that an address asks for, or all years. A year counts more than its decade. */
export function rangeOf({ decade, year }: Zoom, all: Range): Range {
  if (year !== undefined) return { from: Number(year), to: Number(year) };
  if (decade !== undefined) return { from: Number(decade), to: Number(decade) + 9 };
  return all;
}

/** The first day of a date (EDTF: 1969, 1969-09, 1969-09-22) as years and their fraction; a year alone is its middle, a month alone too. */
export function positionOf(start: string): number {
  const [year = 0, month, day] = start.split("-").map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
}

export function yearOf(start: string): number {
  return Number(start.slice(0, 4));
}

export function inRange(start: string | undefined, { from, to }: Range): boolean {
  return start !== undefined && yearOf(start) >= from && yearOf(start) <= to;
}

/** The decades that the range touches: 1960 for 1969. */
export function decadesOf({ from, to }: Range): number[] {
  const first = Math.floor(from / 10) * 10;
  return Array.from({ length: Math.floor((to - first) / 10) + 1 }, (_, i) => first + i * 10);
}
