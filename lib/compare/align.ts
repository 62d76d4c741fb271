import { diffArrays } from "diff";
import { bagOf, foldText, likeness, type Bag } from "./words";

/** From this likeness on two paragraphs count as one that was changed; one that also changed its place must be more alike. */
const ALIKE = 0.45;
const ALIKE_ELSEWHERE = 0.7;

/** The places of a paragraph in the two texts; null where one text does not have it. `moved`: it stands elsewhere among the others. */
export type Pair = { before: number | null; after: number | null; moved: boolean };

/** For places in the new text, the place in the old one. */
type Matches = Map<number, number>;

/**
 * Matches the paragraphs of two texts by likeness. Paragraphs of the same words hold the two together, in order; between them the best
 * chain in which both keep their order; then, of the rest, the most alike pairs wherever they stand. The pairs are in the order of the new
 * text; what was dropped stands behind what it followed.
 */
export function alignParagraphs(before: readonly string[], after: readonly string[]): Pair[] {
  const bags = { before: before.map(bagOf), after: after.map(bagOf) };
  const inOrder: Matches = new Map();
  let [row, column] = [0, 0];
  let gap = { rows: 0, columns: 0 };
  const closeGap = () => {
    const rows = bags.before.slice(row - gap.rows, row);
    const columns = bags.after.slice(column - gap.columns, column);
    for (const [at, from] of bestChain(rows, columns)) inOrder.set(column - gap.columns + at, row - gap.rows + from);
    gap = { rows: 0, columns: 0 };
  };
  for (const { added, removed, count = 0 } of diffArrays(before.map(foldText), after.map(foldText))) {
    if (removed) [row, gap] = [row + count, { ...gap, rows: gap.rows + count }];
    else if (added) [column, gap] = [column + count, { ...gap, columns: gap.columns + count }];
    else {
      closeGap();
      for (let i = 0; i < count; i++) inOrder.set(column++, row++);
    }
  }
  closeGap();
  return mergeOrders(before.length, after.length, inOrder, matchElsewhere(bags.before, bags.after, inOrder));
}

/** The chain of pairs, in both orders ascending, with the greatest sum of likeness. */
function bestChain(before: Bag[], after: Bag[]): Matches {
  const [rows, columns] = [before.length, after.length];
  const matches: Matches = new Map();
  if (rows === 0 || columns === 0) return matches;
  const like = before.map((old) => Float64Array.from(after, (now) => likeness(old, now)));
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  const gain = (row: number, column: number) => {
    const alike = like[row]?.[column] ?? 0;
    return alike < ALIKE ? -1 : at(row + 1, column + 1) + alike;
  };
  for (let row = rows - 1; row >= 0; row--) {
    const line = best[row];
    for (let column = columns - 1; line && column >= 0; column--)
      line[column] = Math.max(at(row + 1, column), at(row, column + 1), gain(row, column));
  }
  for (let row = 0, column = 0; row < rows && column < columns;) {
    if (gain(row, column) === at(row, column)) matches.set(column++, row++);
    else if (at(row + 1, column) === at(row, column)) row++;
    else column++;
  }
  return matches;
}

/** Of the paragraphs without a partner, the most alike pairs. */
function matchElsewhere(before: Bag[], after: Bag[], inOrder: Matches): Matches {
  const used = new Set(inOrder.values());
  const rows = before.flatMap((bag, row) => (used.has(row) ? [] : [{ bag, row }]));
  const columns = after.flatMap((bag, column) => (inOrder.has(column) ? [] : [{ bag, column }]));
  const pairs = rows.flatMap((old) =>
    columns.flatMap((now) => {
      const like = likeness(old.bag, now.bag);
      return like < ALIKE_ELSEWHERE ? [] : [{ row: old.row, column: now.column, like }];
    }),
  );
  const found: Matches = new Map();
  const taken = new Set<number>();
  for (const { row, column } of pairs.sort((one, other) => other.like - one.like)) {
    if (found.has(column) || taken.has(row)) continue;
    found.set(column, row);
    taken.add(row);
  }
  return found;
}

function mergeOrders(rows: number, columns: number, inOrder: Matches, elsewhere: Matches): Pair[] {
  const moved = new Set(elsewhere.values());
  const pairs: Pair[] = [];
  let row = 0;
  const dropUntil = (end: number) => {
    for (; row < end; row++) if (!moved.has(row)) pairs.push({ before: row, after: null, moved: false });
  };
  for (let column = 0; column < columns; column++) {
    const same = inOrder.get(column);
    if (same !== undefined) {
      dropUntil(same);
      row = same + 1;
    }
    pairs.push({ before: same ?? elsewhere.get(column) ?? null, after: column, moved: elsewhere.has(column) });
  }
  dropUntil(rows);
  return pairs;
}
