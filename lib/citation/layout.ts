import { linkHorizontal } from "d3-shape";
import { mirror, round, type Box, type Direction } from "@/lib/picture/geometry";
import { boxHeight } from "@/lib/picture/measure";
import type { CitationGraph, Graph, GraphEdge, GraphNode } from "./graph";

/** All in em of the picture. */
const COLUMN = 12;
const GAP = 5;
const SEAM = 0.6;
/** No more boxes than these in a column; the list has all. */
export const DRAWN = 24;

export type GraphBox = Box & { node: GraphNode };
export type GraphLayout = {
  width: number;
  height: number;
  boxes: GraphBox[];
  edges: GraphEdge[];
  hidden: { cites: number; citedBy: number };
};

/** What the text cites, the text, what cites it: three columns in reading direction, as time goes. */
export function layoutCitations({ self, cites, citedBy }: CitationGraph): GraphLayout {
  const newer = citedBy.filter(({ id }) => !cites.some((cited) => cited.id === id));
  const columns = [cites.slice(0, DRAWN), [self], newer.slice(0, DRAWN)].filter(({ length }) => length > 0);
  const heights = columns.map((nodes) => nodes.reduce((sum, node) => sum + heightOf(node) + SEAM, -SEAM));
  const height = Math.max(...heights);
  const boxes = columns.flatMap((nodes, column) => {
    let y = (height - (heights[column] ?? 0)) / 2;
    return nodes.map((node): GraphBox => {
      const box = { id: node.id, node, x: column * (COLUMN + GAP), y, width: COLUMN, height: heightOf(node) };
      y += box.height + SEAM;
      return box;
    });
  });
  const ids = new Set(boxes.map(({ id }) => id));
  const edges = [...cites.map(({ id }) => ({ from: self.id, to: id })), ...citedBy.map(({ id }) => ({ from: id, to: self.id }))];
  return {
    width: columns.length * (COLUMN + GAP) - GAP,
    height,
    boxes,
    edges: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    hidden: { cites: Math.max(0, cites.length - DRAWN), citedBy: Math.max(0, citedBy.length - DRAWN) },
  };
}

function heightOf({ short, year }: GraphNode): number {
  return boxHeight({ text: year === null ? short : `${short} · ${year}` }, COLUMN - 1.2);
}

/** The curve of an edge, from the citing box to the cited one, mirrored for right-to-left readers. */
export function edgePath({ from, to }: GraphEdge, { boxes, width }: GraphLayout, direction: Direction): string {
  const [source, target] = [from, to].map((id) => boxes.find((box) => box.id === id));
  if (!source || !target) return "";
  const after = source.x > target.x;
  const end = (box: Box, far: boolean): [number, number] => [
    round(mirror(box.x + (far ? box.width : 0), width, direction)),
    round(box.y + box.height / 2),
  ];
  return linkHorizontal<unknown, [number, number]>()({ source: end(source, !after), target: end(target, after) }) ?? "";
}

/** Rows of a family, and an arc for each citation of one member by another. */
export const ROW = 3.4;
export const ARCS = 7;

export function arcPath({ from, to }: GraphEdge, { nodes }: Graph, direction: Direction): string {
  const [one, other] = [from, to].map((id) => nodes.findIndex((node) => node.id === id));
  if (one === undefined || other === undefined || one < 0 || other < 0 || one === other) return "";
  const reach = Math.min(ARCS * 1.25, 1.5 + Math.sqrt(Math.abs(one - other)) * 1.6);
  const [start, end] = [one * ROW + ROW / 2 - 0.2, other * ROW + ROW / 2 + 0.2];
  const [edge, bow] = [ARCS, ARCS - reach].map((x) => round(mirror(x, ARCS, direction)));
  return `M${edge} ${round(start)}C${bow} ${round(start)} ${bow} ${round(end)} ${edge} ${round(end)}`;
}
