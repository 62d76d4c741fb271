/** A failure that one sentence explains and mends. It is printed without a stack, and the command ends with 1. */
export class Refusal extends Error {
  readonly expected = true;
  override readonly name = "Refusal";
}

/** Runs `work`; a failure becomes the sentence that `explain` makes of it. */
export async function orRefuse<T>(work: () => Promise<T>, explain: (error: unknown) => string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isExpected(error)) throw error;
    throw new Refusal(explain(error), { cause: error });
  }
}

export function isExpected(error: unknown): boolean {
  return typeof error === "object" && error !== null && "expected" in error && error.expected === true;
}

export function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join(", "); // both addresses of localhost
  return error instanceof Error ? error.message : String(error);
}
