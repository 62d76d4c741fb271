import type { LOCALE_FACTS, Locale } from "@/lib/i18n/locales";

export type Direction = (typeof LOCALE_FACTS)[Locale]["direction"];

/**
 * Pictures are laid out in reading direction: `x` runs from the line's start, in em of the picture; `y` runs down. Boxes stand in the page by
 * logical offsets and need no more; lines are drawn in SVG, which knows no reading direction: `pathOf` mirrors them.
 */
export type Point = { x: number; y: number };
export type Box = { id: string; x: number; y: number; width: number; height: number };

/** The way through the points as SVG path data, mirrored for right-to-left readers. */
export function pathOf(points: Point[], width: number, direction: Direction): string {
  return points.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${round(mirror(x, width, direction))} ${round(y)}`).join("");
}

/** An offset from the line's start as one from the left edge. */
export function mirror(x: number, width: number, direction: Direction): number {
  return direction === "rtl" ? width - x : x;
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Whether two boxes share ground. */
export function overlap(one: Omit<Box, "id">, other: Omit<Box, "id">): boolean {
  const apart = 0.001; // sums of fractions
  return (
    one.x + apart < other.x + other.width &&
    other.x + apart < one.x + one.width &&
    one.y + apart < other.y + other.height &&
    other.y + apart < one.y + one.height
  );
}
