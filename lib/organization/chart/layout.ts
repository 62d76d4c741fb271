import type { Box, Point } from "@/lib/picture/geometry";
import { boxHeight } from "@/lib/picture/measure";
import type { Placed, Tie, Tree } from "./tree";

/** A line of a relation; `arrow` for those drawn across the tree, which lead from the parent to the child. */
export type Line = { key: string; relation: string; points: Point[]; arrow: boolean };
export type Frame = Omit<Box, "id"> & { key: string };
export type ChartLayout = { width: number; height: number; boxes: (Box & { body: Placed })[]; frames: Frame[]; lines: Line[] };

/** All in em of the picture. */
const COLUMN = 11.6;
const GAP = 1.5;
const INDENT = 1.1;
const SEAM = 0.55; // between boxes of a list
const ROW_GAP = 2.4;
const BAND = 1.4; // free ground under the second row, where lines across the tree run
const WORDS = 1.2; // ground at both sides of the words in a box
/** Bodies of the first rows stand side by side; those further down in lists. */
const ROWS = 2;
/** Lists of at least so many stand side by side; shorter ones one under the other. */
const LONG = 4;
/** Relations whose bodies stand side by side. */
const SPREADING = ["PRINCIPAL_ORGAN_OF", "UNIT_OF"];

/** What a body of the upper rows has below it: bodies side by side, and lists. */
type Block = { node: Tree; width: number; spread: Block[]; lists: Tree[][] };

/** The classic chart: rows at the top, lists that hang below, and the other relations across. */
export function layoutChart(tree: Tree, ties: Tie[]): ChartLayout {
  const chart = new Chart(ties);
  const block = toBlock(tree, ties);
  chart.rows(block);
  chart.block(block, 0, null);
  chart.ties();
  return chart.finish();
}

/** A body with those directly above and below it. */
export function layoutNeighbourhood(self: Placed, parents: Placed[], children: Placed[]): ChartLayout {
  const chart = new Chart([]);
  const lists = [...new Set(children.map(({ relation }) => relation))].map((name) => children.filter(({ relation }) => relation === name));
  const columns = Math.max(1, parents.length, lists.length);
  const middle = spanOf(columns) / 2;
  const top = Math.max(0, ...parents.map(heightOf));
  const own = { id: self.id, x: middle - COLUMN / 2, y: parents.length > 0 ? top + ROW_GAP : 0, width: COLUMN, height: heightOf(self) };
  const start = (count: number) => middle - spanOf(count) / 2;
  parents.forEach((parent, i) => {
    const box = {
      id: parent.id,
      x: start(parents.length) + i * (COLUMN + GAP),
      y: top - heightOf(parent),
      width: COLUMN,
      height: heightOf(parent),
    };
    chart.add(box, parent);
    chart.drop(`up-${parent.relation}-${i}`, parent.relation ?? "", box, own, top + ROW_GAP / 2);
  });
  chart.add(own, self);
  const bus = own.y + own.height + ROW_GAP / 2;
  lists.forEach((list, i) => {
    const x = start(lists.length) + i * (COLUMN + GAP);
    chart.list(
      list.map((body) => ({ body, children: [] })),
      x,
      bus + ROW_GAP / 2,
      { x: middle, y: own.y + own.height },
      bus,
    );
  });
  return chart.finish();
}

function spanOf(columns: number): number {
  return columns * COLUMN + (columns - 1) * GAP;
}

function heightOf({ link }: Placed): number {
  return boxHeight(link.label, COLUMN - WORDS);
}

function toBlock(node: Tree, ties: Tie[]): Block {
  const children = node.children ?? [];
  const spreads = (child: Tree) => node.depth < ROWS && SPREADING.includes(child.data.relation ?? "");
  const spread = children.filter(spreads).map((child) => toBlock(child, ties));
  const lists = toLists(
    children.filter((child) => !spreads(child)),
    ties,
  );
  const below = [...spread.map(({ width }) => width), ...lists.map(() => COLUMN)];
  const width = Math.max(COLUMN, below.reduce((sum, one) => sum + one, 0) + Math.max(0, below.length - 1) * GAP);
  return { node, width, spread, lists };
}

/** Bodies with the same other relations stand together; long lists side by side. */
function toLists(nodes: Tree[], ties: Tie[]): Tree[][] {
  if (nodes.length === 0) return [];
  const groups = [...new Set(nodes.map((node) => signature(node, ties)))].map((sign) =>
    nodes.filter((node) => signature(node, ties) === sign),
  );
  const long = groups.filter(({ length }) => length >= LONG);
  if (long.length < 2) return [nodes];
  const [first = [], ...rest] = long;
  return [[...first, ...groups.filter((group) => !long.includes(group)).flat()], ...rest];
}

function signature(node: Tree, ties: Tie[]): string {
  return tiesOf(node.data.id, ties)
    .map(({ parent, relation }) => `${relation} ${parent}`)
    .join();
}

function tiesOf(id: string, ties: Tie[]): Tie[] {
  return ties.filter(({ child }) => child === id);
}

type Item = { body: Placed; children: Item[] };

function toItem(node: Tree): Item {
  return { body: node.data, children: (node.children ?? []).map(toItem) };
}

/** Collects boxes and lines while the chart is walked through. */
class Chart {
  readonly #boxes = new Map<string, Box & { body: Placed }>();
  readonly #lines: Line[] = [];
  readonly #frames = new Map<string, Frame & { ties: Tie[]; members: Set<string> }>();
  readonly #ties: Tie[];
  /** Top of each row, and the height of its bodies. */
  #tops: number[] = [];
  #heights: number[] = [];

  constructor(ties: Tie[]) {
    this.#ties = ties;
  }

  add(box: Box, body: Placed): void {
    this.#boxes.set(box.id, { ...box, body });
  }

  /** A line from a box down to another, by way of the height `bus`. */
  drop(key: string, relation: string, from: Box, to: Box, bus: number): void {
    const [x, end] = [from.x + from.width / 2, to.x + to.width / 2];
    this.#line(key, relation, [
      { x, y: from.y + from.height },
      { x, y: bus },
      { x: end, y: bus },
      { x: end, y: to.y },
    ]);
  }

  #line(key: string, relation: string, points: Point[], arrow = false): void {
    this.#lines.push({ key, relation, points, arrow });
  }

  rows(root: Block): void {
    for (let level = [root]; level.length > 0; level = level.flatMap(({ spread }) => spread))
      this.#heights.push(Math.max(...level.map(({ node }) => heightOf(node.data))));
    this.#tops = this.#heights.map((_, row) =>
      this.#heights.slice(0, row).reduce((sum, height, above) => sum + height + ROW_GAP + (above === 1 ? BAND : 0), 0),
    );
  }

  block({ node, width, spread, lists }: Block, x: number, parent: Box | null): void {
    const row = node.depth;
    const box = { id: node.data.id, x: x + (width - COLUMN) / 2, y: this.#tops[row] ?? 0, width: COLUMN, height: heightOf(node.data) };
    this.add(box, node.data);
    if (parent) this.drop(`to-${box.id}`, node.data.relation ?? "", parent, box, box.y - ROW_GAP / 2);
    const bottom = (this.#tops[row] ?? 0) + (this.#heights[row] ?? 0);
    const below = bottom + ROW_GAP + (row === 1 ? BAND : 0);
    let at = x;
    for (const child of spread) {
      this.block(child, at, box);
      at += child.width + GAP;
    }
    const alone = spread.length === 0 && lists.length === 1;
    for (const list of lists) {
      const from = { x: alone ? box.x + INDENT / 2 : box.x + COLUMN / 2, y: box.y + box.height };
      this.list(list.map(toItem), alone ? box.x : at, alone && row >= ROWS ? box.y + box.height + SEAM : below, from, below - ROW_GAP / 2);
      at += COLUMN + GAP;
    }
  }

  /** A list that hangs from a point by way of the height `bus`; framed where all of it has the same other relations. */
  list(items: Item[], x: number, y: number, from: Point, bus: number): void {
    const end = this.#items(items, x, y, x + COLUMN, [from, { x: from.x, y: bus }, { x: x + INDENT / 2, y: bus }]);
    const own = tiesOf(items[0]?.body.id ?? "", this.#ties);
    const same = items.every(({ body }) => tieKeys(tiesOf(body.id, this.#ties)) === tieKeys(own));
    if (items.length < 2 || own.length === 0 || !same) return;
    const frame = { x: x + INDENT - 0.35, y: y - 0.35, width: COLUMN - INDENT + 0.7, height: end - y - SEAM + 0.7 };
    const key = items[0]?.body.id ?? "";
    this.#frames.set(key, { key, ...frame, ties: own, members: new Set(items.map(({ body }) => body.id)) });
  }

  /** Boxes one under the other from `x` to `edge`, each with its own below it, further in. @returns the height at which they end */
  #items(items: Item[], x: number, y: number, edge: number, way: Point[]): number {
    const spine = x + INDENT / 2;
    const width = edge - x - INDENT;
    const ends = new Map<string, number>();
    let at = y;
    for (const { body, children } of items) {
      const box = { id: body.id, x: x + INDENT, y: at, width, height: boxHeight(body.link.label, width - WORDS) };
      this.add(box, body);
      const middle = at + box.height / 2;
      this.#line(`to-${body.id}`, body.relation ?? "", [
        { x: spine, y: middle },
        { x: box.x, y: middle },
      ]);
      ends.set(body.relation ?? "", middle);
      at += box.height + SEAM;
      if (children.length > 0) at = this.#items(children, x + INDENT, at, edge, [{ x: box.x + INDENT / 2, y: at - SEAM }]);
    }
    for (const [relation, end] of ends) this.#line(`spine-${relation}-${items[0]?.body.id}`, relation, [...way, { x: spine, y: end }]);
    return at;
  }

  /** Lines across the tree: from the parent to the free band, along it, and by the gap beside the child's column to the child. */
  ties(): void {
    const trunks = [...new Set(this.#ties.map(trunkOf))];
    const band = (this.#tops[1] ?? 0) + (this.#heights[1] ?? 0) + 0.5;
    const step = (BAND + ROW_GAP / 2 - 0.9) / Math.max(1, trunks.length);
    const targets = this.#targets();
    for (const { tie, target } of targets) {
      const trunk = trunks.indexOf(trunkOf(tie));
      const source = this.#boxes.get(tie.parent);
      if (!source) continue;
      const lane = 0.3 + (trunk % 3) * 0.35;
      const height = band + trunk * step;
      const gutter = target.x + target.width + lane;
      const middle = target.y + target.height / 2 + (trunk % 3) * 0.25;
      const start = source.y < band ? this.#below(source, trunk) : this.#beside(source, lane);
      const way = [...start, { x: start.at(-1)?.x ?? 0, y: height }, { x: gutter, y: height }, { x: gutter, y: middle }];
      this.#line(`tie-${trunkOf(tie)}-${target.key}`, tie.relation, [...way, { x: target.x + target.width, y: middle }], true);
    }
  }

  #targets(): { tie: Tie; target: Frame }[] {
    const framed = [...this.#frames.values()];
    const covered = new Set(framed.flatMap(({ members }) => [...members]));
    const single = this.#ties.flatMap((tie) => {
      const box = this.#boxes.get(tie.child);
      return box && !covered.has(tie.child) ? [{ tie, target: { ...box, key: box.id } }] : [];
    });
    return [...framed.flatMap((frame) => frame.ties.map((tie) => ({ tie, target: frame }))), ...single];
  }

  #below(source: Box, trunk: number): Point[] {
    const x = source.x + source.width / 2 + 1 + (trunk % 3) * 0.6;
    return [{ x, y: source.y + source.height }];
  }

  #beside(source: Box, lane: number): Point[] {
    const y = source.y + source.height / 2;
    return [
      { x: source.x + source.width, y },
      { x: source.x + source.width + lane, y },
    ];
  }

  finish(): ChartLayout {
    const boxes = [...this.#boxes.values()];
    const frames = [...this.#frames.values()].map(({ key, x, y, width, height }) => ({ key, x, y, width, height }));
    const ends = [...boxes, ...frames];
    return {
      width: Math.max(...ends.map(({ x, width }) => x + width)) + GAP,
      height: Math.max(...ends.map(({ y, height }) => y + height)) + 0.4,
      boxes,
      frames,
      lines: this.#lines,
    };
  }
}

function trunkOf({ relation, parent }: Tie): string {
  return `${relation}-${parent}`;
}

function tieKeys(ties: Tie[]): string {
  return ties.map(trunkOf).sort().join();
}
