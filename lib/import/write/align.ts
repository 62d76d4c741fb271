import type { DraftProvision } from "@/lib/import/draft";
import { numberKey } from "@/lib/work/number";

/** What of a paragraph says which other one it is. */
type Recital = Pick<DraftProvision, "address" | "depth" | "text" | "citations"> & { part: string; kind: string };

/**
 * Recitals have no printed numbers: they are paired by order. Where a language has fewer or more of them than the first one, they are
 * paired by what they cite and how long they are, in order all the same, so that one missing recital does not shift all that follow.
 * Those without a counterpart get an address of their own, behind the recital before: `pp-3-x`.
 * @returns the provisions of the other language, with the addresses of the first
 */
export function alignRecitals<P extends Recital>(first: P[], other: P[]): P[] {
  const mine = first.filter(isRecital);
  const theirs = other.filter(isRecital);
  if (mine.length === theirs.length || mine.length === 0 || theirs.length === 0) return other;
  const addresses = pairAddresses(mine, theirs, pair(mine, theirs));
  return other.map((provision) => {
    const root = provision.part === "PREAMBLE" ? rootOf(provision.address) : provision.address;
    const address = addresses.get(root);
    return address ? { ...provision, address: address + provision.address.slice(root.length) } : provision;
  });
}

function isRecital({ part, kind, depth }: Recital): boolean {
  return part === "PREAMBLE" && kind === "PARAGRAPH" && depth === 0;
}

/** `pp-3` of `pp-3-a`, `b-pp-3` of `b-pp-3-a`. */
function rootOf(address: string): string {
  return /^(?:[a-z]-)?pp-\d+/.exec(address)?.[0] ?? address;
}

/** Old address to new one. */
function pairAddresses(mine: Recital[], theirs: Recital[], partners: (number | null)[]): Map<string, string> {
  const addresses = new Map<string, string>();
  let before = `${(mine[0]?.address ?? "").replace(/\d+$/, "")}0`;
  let extras = 0;
  for (const [j, partner] of partners.entries()) {
    const address = partner === null ? undefined : mine[partner]?.address;
    extras = address ? 0 : extras + 1;
    before = address ?? before;
    addresses.set(theirs[j]?.address ?? "", address ?? `${before}-x${extras > 1 ? extras : ""}`);
  }
  return addresses;
}

/** For each of theirs the place of its counterpart among mine: the best sum of likenesses that keeps the order. */
function pair(mine: Recital[], theirs: Recital[]): (number | null)[] {
  const ratio = lengthOf(theirs) / lengthOf(mine);
  const like = (i: number, j: number) => likeness(mine[i - 1], theirs[j - 1], ratio);
  const sums = new Float64Array((mine.length + 1) * (theirs.length + 1));
  const at = (i: number, j: number) => i * (theirs.length + 1) + j;
  const sum = (i: number, j: number) => sums[at(i, j)] ?? 0;
  for (let i = 1; i <= mine.length; i++)
    for (let j = 1; j <= theirs.length; j++) sums[at(i, j)] = Math.max(sum(i - 1, j), sum(i, j - 1), sum(i - 1, j - 1) + like(i, j));
  const partners: (number | null)[] = theirs.map(() => null);
  for (let i = mine.length, j = theirs.length; i > 0 && j > 0;) {
    if (sum(i, j) === sum(i - 1, j)) i--;
    else if (sum(i, j) === sum(i, j - 1)) j--;
    else partners[--j] = --i;
  }
  return partners;
}

function lengthOf(provisions: Recital[]): number {
  return provisions.reduce((sum, { text }) => sum + text.length, 0);
}

/** From 0 to 3: citations in common count most, then a length that fits. */
function likeness(one: Recital | undefined, other: Recital | undefined, ratio: number): number {
  if (!one || !other) return 0;
  const [keys, others] = [keysOf(one), keysOf(other)];
  const common = [...keys].filter((key) => others.has(key)).length;
  const cited = keys.size + others.size > 0 ? (4 * common) / (keys.size + others.size) : 1;
  const length = Math.max(0, 1 - Math.abs(Math.log(other.text.length / (one.text.length * ratio))));
  return cited + length;
}

function keysOf({ citations }: Recital): Set<string> {
  return new Set(citations.map(({ symbol }) => numberKey(symbol)));
}
