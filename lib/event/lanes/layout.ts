import { scaleLinear } from "d3-scale";
import type { Box } from "@/lib/picture/geometry";
import { linesOf } from "@/lib/picture/measure";
import type { Range } from "./range";

/** Something at a time in a lane. */
export type Mark = { id: string; lane: string; at: number };
export type Lane = { id: string; label: string };
export type LaneLayout<M extends Mark> = {
  width: number;
  height: number;
  lanes: (Lane & Box)[];
  marks: { mark: M; x: number; y: number }[];
  ticks: { year: number; x: number }[];
};

/** All in em of the picture. A mark is a link, and as large as a finger needs. */
export const MARK = 2.2;
export const LABELS = 9;
const PLOT = 78;
const AXIS = 3.4;
const SEAM = 0.7;
const LINE = 1.4;
/** Years between two ticks are enough to write both calendars. */
const TICK_ROOM = 6.6;

/** Lanes one under the other, time in reading direction; marks that would touch one another move down within their lane. */
export function layoutLanes<M extends Mark>(lanes: Lane[], marks: M[], { from, to }: Range): LaneLayout<M> {
  const scale = scaleLinear([from, to + 1], [LABELS + MARK / 2, LABELS + PLOT - MARK / 2]);
  const placed: LaneLayout<M>["marks"] = [];
  let y = AXIS;
  const boxes = lanes.map((lane) => {
    const own = marks.filter((mark) => mark.lane === lane.id).toSorted((one, other) => one.at - other.at || one.id.localeCompare(other.id));
    const ends: number[] = [];
    for (const mark of own) {
      const x = scale(mark.at) - MARK / 2;
      const free = ends.findIndex((end) => end <= x);
      const row = free < 0 ? ends.length : free;
      ends[row] = x + MARK;
      placed.push({ mark, x, y: y + SEAM / 2 + row * MARK });
    }
    const height = Math.max(ends.length * MARK, linesOf(lane.label, LABELS - 1) * LINE) + SEAM;
    const box = { ...lane, x: 0, y, width: LABELS + PLOT, height };
    y += height;
    return box;
  });
  return { width: LABELS + PLOT, height: y, lanes: boxes, marks: placed, ticks: ticksOf(scale, { from, to }) };
}

function ticksOf(scale: (year: number) => number, { from, to }: Range): { year: number; x: number }[] {
  const every = [1, 2, 5, 10, 20].find((step) => scale(from + step) - scale(from) >= TICK_ROOM) ?? 50;
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((year) => year % every === 0 || from === to);
  return years.map((year) => ({ year, x: scale(year) })).filter(({ x }) => x + TICK_ROOM <= LABELS + PLOT);
}
