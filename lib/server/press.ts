import { LRUCache } from "lru-cache";

/** More waiting requests than these are refused: each takes seconds of a processor. */
const QUEUE = 8;

/** Thrown where too many already wait. */
export class PressBusy extends Error {
  override readonly name = "PressBusy";
}

/**
 * Makes files one at a time and keeps them by key, so that a file is made once for each version of what it shows. Who asks for the
 * same key while it is being made waits for the same file.
 */
export class Press {
  readonly #kept: LRUCache<string, Buffer>;
  readonly #making = new Map<string, Promise<Buffer>>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(maxBytes: number) {
    this.#kept = new LRUCache({ maxSize: maxBytes, maxEntrySize: Math.ceil(maxBytes / 2), sizeCalculation: (file) => file.length || 1 });
  }

  /** @throws {PressBusy} */
  get(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const kept = this.#kept.get(key);
    if (kept) return Promise.resolve(kept);
    const making = this.#making.get(key);
    if (making) return making;
    if (this.#making.size >= QUEUE) return Promise.reject(new PressBusy("Too many files are being made."));
    const made = this.#last.then(make).then((file) => (this.#kept.set(key, file), file));
    this.#last = made.catch(() => undefined);
    this.#making.set(key, made);
    void this.#last.then(() => this.#making.delete(key));
    return made;
  }
}
