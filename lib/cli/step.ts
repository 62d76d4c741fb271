const SLOW = 1_500;

let say = (line: string): void => console.log(line);

/** From here on steps are told on standard error: standard output belongs to what the command was asked for. */
export function quietly(): void {
  say = (line) => console.error(line);
}

/** Runs one named step and prints its line: name, what came of it, time. A slow one says that it has begun. */
export async function step<T>(
  name: string,
  work: () => T | Promise<T>,
  describe: (result: T) => string | undefined = () => undefined,
): Promise<T> {
  const begun = performance.now();
  const notice = setTimeout(() => say(`  ${name} …`), SLOW);
  try {
    const result = await work();
    say(`  ${name.padEnd(13)}${(describe(result) ?? "ok").padEnd(48)} ${duration(performance.now() - begun)}`);
    return result;
  } finally {
    clearTimeout(notice);
  }
}

/** `12 ms`, `3.4 s`, `2 min 5 s` */
export function duration(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1_000).toFixed(1)} s`;
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1_000)} s`;
}
