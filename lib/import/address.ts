import type { Part, ProvisionKind } from "./draft";
import { isRoman, letterAfter, type PrintedNumber } from "./number";

/** A paragraph, point, heading or table as it stands in a document, before it has an address. */
export type Block = {
  part: Part;
  /** Several resolutions in one document (A, B), and annexes, count apart: `a`, `annex-1`; else empty. */
  scope: string;
  kind: ProvisionKind;
  number: PrintedNumber | null;
};

export type Addressed = { address: string; depth: number; kind: ProvisionKind };

/**
 * Addresses by printed number, the same in every language:
 *
 * - `intro`; `pp-3` (recitals are counted); `op-7`, `op-7-a`, `op-7-a-ii`; `annex-1-12`, `annex-1-12-b`
 * - where the numbers begin again (sections): `op-s2-1`
 * - without a number beside numbered ones: `op-p-1`, a heading `op-h-1`, a table `op-t-1`, each counted apart
 * - of several resolutions in one document: `a-op-1`, `b-op-1`
 */
export function addressBlocks(blocks: Block[]): Addressed[] {
  const numbered = new Set(blocks.filter(({ number }) => number?.level === 0).map(areaOf));
  const counters = new Map<string, Counter>();
  const taken = new Set<string>();
  return blocks.map((block) => {
    const area = areaOf(block);
    const counter = counters.get(area) ?? new Counter(area, numbered.has(area));
    counters.set(area, counter);
    const { address, depth } = counter.next(block);
    return { address: unique(address, taken), depth, kind: depth > 0 && block.kind === "PARAGRAPH" ? "POINT" : block.kind };
  });
}

/** What a printed number is unique in, and the beginning of its addresses. */
function areaOf({ part, scope }: Block): string {
  if (part === "ANNEX") return scope;
  const start = { ENACTING: "intro", PREAMBLE: "pp", OPERATIVE: "op" }[part];
  return scope ? `${scope}-${start}` : start;
}

/** A number printed twice: the second one is `op-7-bis`. */
function unique(address: string, taken: Set<string>): string {
  let free = address;
  for (let again = 2; taken.has(free); again++) free = again === 2 ? `${address}-bis` : `${address}-bis-${again}`;
  taken.add(free);
  return free;
}

class Counter {
  private run = 1;
  private last = 0;
  private readonly counts = { p: 0, h: 0, t: 0 };
  /** Addresses of the paragraph, point and sub-point that stand open, and the letter of the point. */
  private paragraph: string;
  private point: string | null = null;
  private letter: string | null = null;
  /** What stood open before a paragraph without a number came between two points of a list. */
  private before: { paragraph: string; letter: string } | null = null;
  /** A heading since the paragraph began: points that begin again are its own. */
  private heading: string | null = null;

  constructor(
    private readonly area: string,
    private readonly isNumbered: boolean,
  ) {
    this.paragraph = area;
  }

  next({ kind, part, number }: Block): { address: string; depth: number } {
    if (part === "ENACTING") return { address: this.area, depth: 0 };
    if (kind === "HEADING") return { address: (this.heading = this.counted("h")), depth: 0 };
    if (kind === "TABLE") return { address: this.counted("t"), depth: 0 };
    if (!number || (number.level > 0 && this.paragraph === this.area)) return this.openParagraph(this.unnumbered());
    if (number.level === 0) {
      this.before = null;
      return this.openParagraph(part === "PREAMBLE" ? this.unnumbered() : this.numbered(Number(number.key)));
    }
    const isSub = number.level === 2 || isRoman(number.key, this.letter);
    return isSub ? this.subPoint(number.key) : this.openPoint(number.key);
  }

  private openParagraph(address: string) {
    this.before = this.letter === null ? this.before : { paragraph: this.paragraph, letter: this.letter };
    this.paragraph = address;
    this.point = null;
    this.letter = null;
    this.heading = null;
    return { address, depth: 0 };
  }

  private openPoint(key: string) {
    if (this.letter === null && this.before && key === letterAfter(this.before.letter)) this.paragraph = this.before.paragraph;
    if (key === "a" && this.letter !== null && this.heading) this.paragraph = this.heading;
    this.point = `${this.paragraph}-${key}`;
    this.letter = key;
    return { address: this.point, depth: 1 };
  }

  private subPoint(key: string) {
    return this.point ? { address: `${this.point}-${key}`, depth: 2 } : { address: `${this.paragraph}-${key}`, depth: 1 };
  }

  private numbered(number: number): string {
    if (number === 1 && this.last > 0) this.run++;
    this.last = number;
    return this.run > 1 ? `${this.area}-s${this.run}-${number}` : `${this.area}-${number}`;
  }

  /** Where nothing is numbered the order is the number. */
  private unnumbered(): string {
    return this.isNumbered && !this.area.endsWith("pp") ? this.counted("p") : `${this.area}-${++this.counts.p}`;
  }

  private counted(what: "p" | "h" | "t"): string {
    return `${this.area}-${what}-${++this.counts[what]}`;
  }
}
