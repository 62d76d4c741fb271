// Stands for `next/cache` in tests: nothing is cached, so that a test sees what the database says now.

export function unstable_cache<Arguments extends unknown[], Result>(
  work: (...args: Arguments) => Promise<Result>,
): (...args: Arguments) => Promise<Result> {
  return work;
}

export function revalidateTag(): void {}

export function revalidatePath(): void {}
