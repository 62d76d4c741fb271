import { bagOf, likeness, type Bag } from "./words";

/** From this likeness on two paragraphs count as one that was changed; one that also changed its place must be more alike. */
const ALIKE = 0.45;
const ALIKE_ELSEWHERE = 0.7;

/** The places of a paragraph in the two texts; null where one text does not have it. `moved`: it stands elsewhere among the others. */
export type Pair = { before: number | null; after: number | null; moved: boolean };

/**
 * Matches the paragraphs of two texts by likeness. First the best chain in which both texts keep their order; then, of the rest, the most
 * alike pairs wherever they stand. The pairs are in the order of the new text; what was dropped stands behind what it followed.
 */
export function alignParagraphs(before: readonly string[], after: readonly string[]): Pair[] {
  const table = likenessTable(before.map(bagOf), after.map(bagOf));
  const inOrder = bestChain(table, before.length, after.length);
  const elsewhere = restByLikeness(table, inOrder);
  return mergeOrders(before.length, after.length, inOrder, elsewhere);
}

/** Row by row of the old text, what it has in common with each paragraph of the new one. */
function likenessTable(before: Bag[], after: Bag[]): Float64Array[] {
  return before.map((old) => Float64Array.from(after, (now) => likeness(old, now)));
}

type Matches = Map<number, number>;

/** The chain of pairs, in both orders ascending, with the greatest sum of likeness. */
function bestChain(table: Float64Array[], rows: number, columns: number): Matches {
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  const like = (row: number, column: number) => table[row]?.[column] ?? 0;
  const gain = (row: number, column: number) => (like(row, column) < ALIKE ? -1 : at(row + 1, column + 1) + like(row, column));
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--) {
      const line = best[row];
      if (line) line[column] = Math.max(at(row + 1, column), at(row, column + 1), gain(row, column));
    }
  const matches: Matches = new Map();
  for (let row = 0, column = 0; row < rows && column < columns;) {
    if (gain(row, column) === at(row, column)) matches.set(column++, row++);
    else if (at(row + 1, column) === at(row, column)) row++;
    else column++;
  }
  return matches;
}

function restByLikeness(table: Float64Array[], inOrder: Matches): Matches {
  const used = new Set(inOrder.values());
  const pairs = table.flatMap((line, row) =>
    used.has(row)
      ? []
      : [...line].flatMap((like, column) => (like < ALIKE_ELSEWHERE || inOrder.has(column) ? [] : [{ row, column, like }])),
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
    const from = same ?? elsewhere.get(column) ?? null;
    pairs.push({ before: from, after: column, moved: elsewhere.has(column) });
  }
  dropUntil(rows);
  return pairs;
}
