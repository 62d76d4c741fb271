import { Worker } from "node:worker_threads";
import { Engine, type Answer, type Task } from "./engine";

/** Something that does one task at a time. */
type Hand = { run: (task: Task) => Promise<Answer>; close: () => Promise<void> };

/**
 * A few hands that share the work: with one job in this process, with more each in a thread of its own. `run` waits until a hand is
 * free, so that no more tasks are in memory than there are hands.
 */
export class Pool {
  private readonly free: Hand[];
  private readonly waiting: ((hand: Hand) => void)[] = [];
  private readonly hands: Hand[];

  constructor(databaseUrl: string, jobs: number) {
    this.hands = jobs < 2 ? [new Engine(databaseUrl)] : Array.from({ length: jobs }, () => thread(databaseUrl));
    this.free = [...this.hands];
  }

  /** Resolves when a hand has taken the task; its answer goes to `done`, which must not fail. */
  async give(task: Task, done: (answer: Answer) => void, failed: (error: unknown) => void): Promise<void> {
    const hand = await this.next();
    void hand
      .run(task)
      .then(done, failed)
      .finally(() => this.release(hand));
  }

  /** Resolves when every hand is free. */
  async idle(): Promise<void> {
    const taken: Hand[] = [];
    while (taken.length < this.hands.length) taken.push(await this.next());
    for (const hand of taken) this.release(hand);
  }

  async close(): Promise<void> {
    await Promise.all(this.hands.map((hand) => hand.close()));
  }

  private next(): Hand | Promise<Hand> {
    return this.free.pop() ?? new Promise<Hand>((resolve) => this.waiting.push(resolve));
  }

  private release(hand: Hand): void {
    const next = this.waiting.shift();
    if (next) next(hand);
    else this.free.push(hand);
  }
}

function thread(databaseUrl: string): Hand {
  const worker = new Worker(new URL("./worker.mjs", import.meta.url), { workerData: { databaseUrl } });
  let settle: { resolve: (answer: Answer) => void; reject: (error: unknown) => void } | undefined;
  worker.on("message", ({ answer, error }: { answer?: Answer; error?: { message: string; stack?: string } }) => {
    if (answer) settle?.resolve(answer);
    else settle?.reject(Object.assign(new Error(error?.message), { stack: error?.stack }));
  });
  worker.on("error", (error) => settle?.reject(error));
  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        worker.postMessage(task);
      }),
    close: () =>
      new Promise((resolve) => {
        worker.once("exit", () => resolve());
        worker.postMessage("close");
      }),
  };
}
